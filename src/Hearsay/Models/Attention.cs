namespace Hearsay.Models;

/// <summary>
/// Attention of one sequence, head by head: softmax(q kᵀ / √size) v. In low precision the products are made of 16-bit integers,
/// with one unit for all queries, keys or values of a head.
/// </summary>
/// <param name="width">Length of a hidden state.</param>
/// <param name="heads">Number of heads; the size of a head is a multiple of 32, at most 64.</param>
/// <param name="precision">How products are made.</param>
internal sealed unsafe class Attention(int width, int heads, Precision precision)
{
    private const int HeadTile = 32;

    /// <summary>Greatest weight of a position: those of a row add up to this, so that no sum with a 16-bit value overflows.</summary>
    private const int MostShare = 32767;

    private const int MostValue = 32767;

    private readonly int _size = width / heads;
    private readonly int _stride = 3 * width;

    /// <summary>Greatest query and key: its square times the size of a head is at most 2 to the power of 30, and no two scores differ by more than an integer holds.</summary>
    private readonly int _mostFactor = (int)Math.Sqrt((1 << 30) / (width / heads)) - 1;

    /// <summary>Runs all heads.</summary>
    /// <param name="path">Width of vector.</param>
    /// <param name="qkv">Queries, keys and values [rows, 3 width], readable up to a multiple of 8 rows.</param>
    /// <param name="mixed">Where the mixed values go [rows, width], writable up to a multiple of 8 rows.</param>
    /// <param name="length">Number of rows.</param>
    /// <param name="workspace">Buffers.</param>
    public void Run(VectorPath path, float* qkv, float* mixed, int length, Workspace workspace)
    {
        var columns = (length + WeightMatrix.Panel - 1) / WeightMatrix.Panel * WeightMatrix.Panel;
        var scores = workspace.Floats("scores", Workspace.PaddedRows(length) * columns).Pointer;
        var keys = workspace.Floats("keys", columns * _size).Pointer;
        for (var head = 0; head < heads; head++)
        {
            var q = qkv + (head * _size);
            if (precision == Precision.Full)
            {
                RunFloats(path, q, mixed + (head * _size), length, scores, keys, columns);
            }
            else
            {
                RunIntegers(path, q, mixed + (head * _size), length, scores, (int*)keys, columns, workspace);
            }
        }
    }

    private void RunFloats(VectorPath path, float* q, float* mixed, int length, float* scores, float* keys, int columns)
    {
        PackKeys(q + width, length, keys, columns);
        for (var n = 0; n < columns; n += WeightMatrix.Panel)
        {
            for (var i = 0; i < length; i += FloatTiles.Rows)
            {
                FloatTiles.Columns48(path, q + (i * _stride), _stride, keys + (n * _size), WeightMatrix.Panel, _size, scores + (i * columns) + n, columns);
            }
        }

        for (var i = 0; i < length; i++)
        {
            VectorMath.Softmax(scores + (i * columns), length, 1 / MathF.Sqrt(_size));
        }

        for (var part = 0; part < _size; part += HeadTile)
        {
            for (var i = 0; i < length; i += FloatTiles.Rows)
            {
                FloatTiles.Columns32(path, scores + (i * columns), columns, q + (2 * width) + part, _stride, length, mixed + (i * width) + part, width);
            }
        }
    }

    private void RunIntegers(VectorPath path, float* q, float* mixed, int length, float* scores, int* keys, int columns, Workspace workspace)
    {
        var pairs = _size / 2;
        var rows = Workspace.PaddedRows(length);
        var queries = (int*)workspace.Floats("queries", rows * pairs).Pointer;
        var values = (int*)workspace.Floats("values", (length + 1) / 2 * _size).Pointer;
        var line = (short*)workspace.Floats("line", _size).Pointer;
        var unit = QuantiseRows(q, length, _mostFactor, (short*)queries) / MathF.Sqrt(_size);
        unit *= PackKeyPairs(q + width, length, keys, columns, line);
        for (var n = 0; n < columns; n += WeightMatrix.Panel)
        {
            for (var i = 0; i < length; i += FloatTiles.Rows)
            {
                IntegerTiles.Columns48(path, queries + (i * pairs), pairs, keys + (n * pairs), WeightMatrix.Panel, pairs, (int*)scores + (i * columns) + n, columns);
            }
        }

        for (var i = 0; i < length; i++)
        {
            VectorMath.SoftmaxIntegers((int*)scores + (i * columns), length, unit, MostShare);
        }

        var worth = PackValuePairs(q + (2 * width), length, values) / MostShare;
        for (var part = 0; part < _size; part += HeadTile)
        {
            for (var i = 0; i < length; i += FloatTiles.Rows)
            {
                IntegerTiles.Columns32(path, (int*)scores + (i * columns), columns, values + part, _size, (length + 1) / 2, (int*)(mixed + (i * width) + part), width);
            }
        }

        for (var i = 0; i < length; i++)
        {
            VectorMath.Dequantise(mixed + (i * width), _size, worth);
        }
    }

    /// <summary>Keys as panels of 48 positions; positions beyond the last are zero.</summary>
    private void PackKeys(float* k, int length, float* keys, int columns)
    {
        new Span<float>(keys + ((columns - WeightMatrix.Panel) * _size), WeightMatrix.Panel * _size).Clear();
        for (var n = 0; n < length; n++)
        {
            var target = keys + (n / WeightMatrix.Panel * WeightMatrix.Panel * _size) + (n % WeightMatrix.Panel);
            var source = k + (n * _stride);
            for (nint d = 0; d < _size; d++)
            {
                target[d * WeightMatrix.Panel] = source[d];
            }
        }
    }

    /// <summary>The same in pairs of 16-bit integers.</summary>
    /// <returns>What one unit is worth.</returns>
    private float PackKeyPairs(float* k, int length, int* keys, int columns, short* line)
    {
        var pairs = _size / 2;
        var most = VectorMath.MaxAbsolute(k, length, _stride, _size);
        var scale = most > 0 ? _mostFactor / most : 0;
        new Span<int>(keys + ((columns - WeightMatrix.Panel) * pairs), WeightMatrix.Panel * pairs).Clear();
        for (var n = 0; n < length; n++)
        {
            var target = keys + (n / WeightMatrix.Panel * WeightMatrix.Panel * pairs) + (n % WeightMatrix.Panel);
            VectorMath.Quantise(k + (n * _stride), line, _size, scale);
            for (nint d = 0; d < pairs; d++)
            {
                target[d * WeightMatrix.Panel] = ((int*)line)[d];
            }
        }

        return most / _mostFactor;
    }

    /// <summary>Values as 16-bit integers, those of two neighbouring positions side by side; beyond the last stands zero.</summary>
    /// <returns>What one unit is worth.</returns>
    private float PackValuePairs(float* v, int length, int* values)
    {
        var most = VectorMath.MaxAbsolute(v, length, _stride, _size);
        var scale = most > 0 ? MostValue / most : 0;
        for (var n = 0; n < length; n += 2)
        {
            var row = v + (n * _stride);
            VectorMath.QuantisePairs(row, n + 1 < length ? row + _stride : null, values + (n / 2 * _size), _size, scale);
        }

        return most / MostValue;
    }

    private float QuantiseRows(float* x, int length, int greatest, short* target)
    {
        var most = VectorMath.MaxAbsolute(x, length, _stride, _size);
        var scale = most > 0 ? greatest / most : 0;
        for (var i = 0; i < length; i++)
        {
            VectorMath.Quantise(x + (i * _stride), target + (i * _size), _size, scale);
        }

        return most / greatest;
    }
}
