namespace Hearsay.Models;

/// <summary>
/// Attention of one sequence, head by head: softmax(q kᵀ / √size) v. In low precision the products are made of 16-bit integers,
/// with one unit for all queries, keys or values of a head.
/// </summary>
/// <param name="width">Length of a hidden state.</param>
/// <param name="heads">Number of heads; the size of a head is a multiple of 32, at most 64.</param>
/// <param name="precision">How products are made.</param>
/// <param name="reach">
/// Positions to each side that a position attends to, 1 or more. Where it is limited, all positions also see the first one, and that one
/// sees itself alone: attention needs a place to rest, and what rests there tells nothing of the text (Xiao et al. 2024).
/// </param>
internal sealed unsafe class Attention(int width, int heads, Precision precision, int reach = int.MaxValue)
{
    /// <summary>Positions whose keys and values are laid out together where not all are attended to; a multiple of 8.</summary>
    private const int Block = 96;

    private const int HeadTile = 32;

    /// <summary>Greatest weight of a position: those of a row add up to this, so that no sum with a 16-bit value overflows.</summary>
    private const int MostShare = 32767;

    private const int MostValue = 32767;

    /// <summary>Room after each row of scores for what a softmax fills up.</summary>
    private const int Slack = 16;

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
        var block = reach >= length ? length : Block;
        for (var first = 0; first < length; first += block)
        {
            var from = first <= reach ? 0 : first - reach;
            var end = Math.Min(length, first + block);
            var to = length - end <= reach ? length : end + reach;
            RunBlock(path, qkv, mixed, new Stretch(first, end - first, from, to - from), workspace);
        }
    }

    private void RunBlock(VectorPath path, float* qkv, float* mixed, Stretch span, Workspace workspace)
    {
        var columns = (span.Keys + WeightMatrix.Panel - 1) / WeightMatrix.Panel * WeightMatrix.Panel;
        var scores = workspace.Floats("scores", Workspace.PaddedRows(span.Rows) * (columns + Slack)).Pointer;
        var keys = workspace.Floats("keys", columns * _size).Pointer;
        var seen = span.IsApart ? GatherSeen(qkv, span, workspace) : qkv;
        for (var head = 0; head < heads; head++)
        {
            var k = seen + width + (head * _size);
            var q = qkv + ((nint)span.FirstRow * _stride) + (head * _size);
            var target = mixed + ((nint)span.FirstRow * width) + (head * _size);
            if (precision == Precision.Full)
            {
                RunFloats(path, q, k, target, span, scores, keys, columns);
            }
            else
            {
                RunIntegers(path, q, k, target, span, scores, (int*)keys, columns, workspace);
            }
        }
    }

    /// <summary>The rows that a block apart from the beginning attends to, one after another: the first, then its own.</summary>
    private float* GatherSeen(float* qkv, Stretch span, Workspace workspace)
    {
        var seen = workspace.Floats("seen", span.Keys * _stride).Pointer;
        new ReadOnlySpan<float>(qkv, _stride).CopyTo(new Span<float>(seen, _stride));
        var rest = (span.Keys - 1) * _stride;
        new ReadOnlySpan<float>(qkv + ((nint)span.FirstKey * _stride), rest).CopyTo(new Span<float>(seen + _stride, rest));
        return seen;
    }

    private void RunFloats(VectorPath path, float* q, float* k, float* mixed, Stretch span, float* scores, float* keys, int columns)
    {
        var stride = columns + Slack;
        PackKeys(k, span.Keys, keys, columns);
        for (var n = 0; n < columns; n += WeightMatrix.Panel)
        {
            for (var i = 0; i < span.Rows; i += FloatTiles.Rows)
            {
                FloatTiles.Columns48(path, q + (i * _stride), _stride, keys + (n * _size), WeightMatrix.Panel, _size, scores + (i * stride) + n, stride);
            }
        }

        for (var i = 0; i < span.Rows; i++)
        {
            var (low, high) = span.Near(i, reach);
            var row = scores + (i * stride);

            // the first position's score stands beside those within reach, and its share goes back to where it belongs
            var start = Math.Max(0, low - 1);
            row[start] = row[0];
            VectorMath.Softmax(row + start, high - start, 1 / MathF.Sqrt(_size));
            row[0] = row[start];
            new Span<float>(row + 1, Math.Max(0, low - 1)).Clear();
            new Span<float>(row + high, span.Keys - high).Clear();
        }

        for (var part = 0; part < _size; part += HeadTile)
        {
            for (var i = 0; i < span.Rows; i += FloatTiles.Rows)
            {
                FloatTiles.Columns32(path, scores + (i * stride), stride, k + width + part, _stride, span.Keys, mixed + (i * width) + part, width);
            }
        }
    }

    private void RunIntegers(VectorPath path, float* q, float* k, float* mixed, Stretch span, float* scores, int* keys, int columns, Workspace workspace)
    {
        var (pairs, stride) = (_size / 2, columns + Slack);
        var rows = Workspace.PaddedRows(span.Rows);
        var queries = (int*)workspace.Floats("queries", rows * pairs).Pointer;
        var values = (int*)workspace.Floats("values", (span.Keys + 1) / 2 * _size).Pointer;
        var line = (short*)workspace.Floats("line", _size).Pointer;
        var unit = QuantiseRows(q, span.Rows, _mostFactor, (short*)queries) / MathF.Sqrt(_size);
        unit *= PackKeyPairs(k, span.Keys, keys, columns, line);
        for (var n = 0; n < columns; n += WeightMatrix.Panel)
        {
            for (var i = 0; i < span.Rows; i += FloatTiles.Rows)
            {
                IntegerTiles.Columns48(path, queries + (i * pairs), pairs, keys + (n * pairs), WeightMatrix.Panel, pairs, (int*)scores + (i * stride) + n, stride);
            }
        }

        for (var i = 0; i < span.Rows; i++)
        {
            var (low, high) = span.Near(i, reach);
            var row = (int*)scores + (i * stride);
            var start = Math.Max(0, low - 1);
            row[start] = row[0];
            VectorMath.SoftmaxIntegers(row + start, high - start, unit, MostShare);

            // shares are half as wide as sums: they move to the beginning of the row, with nothing around them
            var shares = (short*)row;
            new Span<short>(row + start, high - start).CopyTo(new Span<short>(shares + start, high - start));
            shares[0] = shares[start];
            new Span<short>(shares + 1, Math.Max(0, low - 1)).Clear();
            new Span<short>(shares + high, ((span.Keys + 1) / 2 * 2) - high).Clear();
        }

        var worth = PackValuePairs(k + width, span.Keys, values) / MostShare;
        for (var part = 0; part < _size; part += HeadTile)
        {
            for (var i = 0; i < span.Rows; i += FloatTiles.Rows)
            {
                IntegerTiles.Columns32(path, (int*)scores + (i * stride), stride, values + part, _size, (span.Keys + 1) / 2, (int*)(mixed + (i * width) + part), width);
            }
        }

        for (var i = 0; i < span.Rows; i++)
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

    /// <summary>Some rows and the rows that they attend to: from one on, with the first of the sequence before them where they are apart from it.</summary>
    private readonly record struct Stretch(int FirstRow, int Rows, int FirstKey, int LastKeys)
    {
        /// <summary>Whether the first row of the sequence is not among the others.</summary>
        public bool IsApart => FirstKey > 0;

        /// <summary>Number of rows that are attended to.</summary>
        public int Keys => LastKeys + (IsApart ? 1 : 0);

        /// <summary>The keys within reach of a row of the block, counted from the first key; the first key itself is seen besides.</summary>
        public (int Low, int High) Near(int row, int reach)
        {
            if (reach == int.MaxValue)
            {
                return (0, Keys);
            }

            if (FirstRow + row == 0)
            {
                return (0, 1);
            }

            var at = FirstRow + row - FirstKey + (IsApart ? 1 : 0);
            return (at <= reach ? 0 : at - reach, Keys - at <= reach ? Keys : at + reach + 1);
        }
    }
}
