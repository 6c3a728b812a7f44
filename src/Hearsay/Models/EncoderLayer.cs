namespace Hearsay.Models;

/// <summary>One layer of self-attention and feed-forward, normalised after each (Vaswani et al. 2017, as in BERT).</summary>
internal sealed unsafe class EncoderLayer
{
    private readonly int _width;
    private readonly Attention _attention;
    private readonly WeightMatrix _qkv;
    private readonly WeightMatrix _output;
    private readonly WeightMatrix _up;
    private readonly WeightMatrix _down;
    private readonly AlignedArray<float> _weight1;
    private readonly AlignedArray<float> _shift1;
    private readonly AlignedArray<float> _weight2;
    private readonly AlignedArray<float> _shift2;

    /// <summary>Loads the layer with tensors named <c>{name}.qkv</c>, <c>.o</c>, <c>.up</c>, <c>.down</c>, <c>.n1</c>, <c>.n2</c>; each row attends to as many rows as <paramref name="reach"/> on each side.</summary>
    public EncoderLayer(SafeTensors tensors, string name, int heads, Precision precision, int reach = int.MaxValue)
    {
        _qkv = WeightMatrix.Load(tensors, $"{name}.qkv", precision);
        _output = WeightMatrix.Load(tensors, $"{name}.o", precision);
        _up = WeightMatrix.Load(tensors, $"{name}.up", precision);
        _down = WeightMatrix.Load(tensors, $"{name}.down", precision);
        (_weight1, _shift1) = (Vector(tensors, $"{name}.n1.weight"), Vector(tensors, $"{name}.n1.bias"));
        (_weight2, _shift2) = (Vector(tensors, $"{name}.n2.weight"), Vector(tensors, $"{name}.n2.bias"));
        _width = _qkv.Inputs;
        _attention = new Attention(_width, heads, precision, reach);
    }

    /// <summary>Length of a hidden state.</summary>
    public int Width => _width;

    /// <summary>A tensor of one dimension.</summary>
    public static AlignedArray<float> Vector(SafeTensors tensors, string name)
    {
        var values = tensors.Floats(name);
        var vector = new AlignedArray<float>(values.Length);
        values.CopyTo(vector.Span);
        return vector;
    }

    /// <summary>Runs the layer over sequences that stand one after another, in place.</summary>
    /// <param name="path">Width of vector.</param>
    /// <param name="x">Hidden states [rows, width]; the buffer reaches up to the next multiple of 8 rows.</param>
    /// <param name="lengths">Rows of each sequence; together all rows.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="workspace">Buffers.</param>
    public void Run(VectorPath path, float* x, ReadOnlySpan<int> lengths, int rows, Workspace workspace)
    {
        var qkv = workspace.Floats("qkv", ProjectionLength(rows)).Pointer;
        Project(path, x, rows, qkv, workspace);
        RunProjected(path, x, qkv, lengths, rows, workspace);
    }

    /// <summary>Numbers that <see cref="Project"/> needs room for.</summary>
    public int ProjectionLength(int rows) => (Workspace.PaddedRows(rows) + FloatTiles.Rows) * 3 * _width;

    /// <summary>Queries, keys and values of every row: [rows, 3 width].</summary>
    public void Project(VectorPath path, float* x, int rows, float* qkv, Workspace workspace)
    {
        ProjectWithoutBias(path, x, rows, qkv, workspace);
        for (var i = 0; i < rows; i++)
        {
            VectorMath.Add(qkv + (i * 3 * _width), _qkv.Bias.Pointer, 3 * _width);
        }
    }

    /// <summary>The linear part of <see cref="Project"/>.</summary>
    public void ProjectWithoutBias(VectorPath path, float* x, int rows, float* qkv, Workspace workspace)
    {
        workspace.EnsureQuantised(MatrixProduct.RowsAtATime * Math.Max(_width, _down.Inputs));
        MatrixProduct.Multiply(path, x, _width, rows, _qkv, qkv, 3 * _width, workspace.Quantised.Pointer);
    }

    /// <summary>Runs the layer where queries, keys and values are already made.</summary>
    public void RunProjected(VectorPath path, float* x, float* qkv, ReadOnlySpan<int> lengths, int rows, Workspace workspace)
    {
        var padded = Workspace.PaddedRows(rows);
        workspace.EnsureQuantised(MatrixProduct.RowsAtATime * Math.Max(_width, _down.Inputs));
        var quantised = workspace.Quantised.Pointer;
        var mixed = workspace.Floats("mixed", (padded + FloatTiles.Rows) * _width).Pointer;
        var first = 0;
        foreach (var length in lengths)
        {
            _attention.Run(path, qkv + (first * 3 * _width), mixed + (first * _width), length, workspace);
            first += length;
        }

        var result = workspace.Floats("result", padded * _width).Pointer;
        MatrixProduct.Multiply(path, mixed, _width, rows, _output, result, _width, quantised);
        for (var i = 0; i < rows; i++)
        {
            VectorMath.AddNormalise(x + (i * _width), result + (i * _width), _output.Bias.Pointer, _weight1.Pointer, _shift1.Pointer, _width);
        }

        FeedForward(path, x, rows, workspace, result, quantised);
    }

    /// <summary>In slices of rows, so that the wide inner activations stay in cache.</summary>
    private void FeedForward(VectorPath path, float* x, int rows, Workspace workspace, float* result, byte* quantised)
    {
        var inner = workspace.Floats("inner", MatrixProduct.RowsAtATime * _up.PaddedOutputs).Pointer;
        for (var start = 0; start < rows; start += MatrixProduct.RowsAtATime)
        {
            var count = Math.Min(MatrixProduct.RowsAtATime, rows - start);
            MatrixProduct.Multiply(path, x + (start * _width), _width, count, _up, inner, _up.PaddedOutputs, quantised);
            for (var i = 0; i < count; i++)
            {
                VectorMath.AddGelu(inner + (i * _up.PaddedOutputs), _up.Bias.Pointer, _up.PaddedOutputs);
            }

            MatrixProduct.Multiply(path, inner, _up.PaddedOutputs, count, _down, result, _width, quantised);
            for (var i = 0; i < count; i++)
            {
                VectorMath.AddNormalise(x + ((start + i) * _width), result + (i * _width), _down.Bias.Pointer, _weight2.Pointer, _shift2.Pointer, _width);
            }
        }
    }
}
