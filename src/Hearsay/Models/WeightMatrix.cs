namespace Hearsay.Models;

/// <summary>
/// The matrix and bias of one linear layer, laid out for products: panels of 48 outputs, in which the values for one input (or
/// one pair of inputs, in whole numbers) stand side by side. Outputs beyond the last are zero.
/// </summary>
internal sealed unsafe class WeightMatrix
{
    /// <summary>Outputs in a panel.</summary>
    public const int Panel = 48;

    private WeightMatrix(int inputs, int outputs, float[] bias)
    {
        Inputs = inputs;
        Outputs = outputs;
        PaddedOutputs = (outputs + Panel - 1) / Panel * Panel;
        Bias = new AlignedArray<float>(PaddedOutputs);
        bias.CopyTo(Bias.Span);
    }

    /// <summary>Number of inputs, even.</summary>
    public int Inputs { get; }

    /// <summary>Number of outputs.</summary>
    public int Outputs { get; }

    /// <summary>Number of outputs with those that fill the last panel.</summary>
    public int PaddedOutputs { get; }

    /// <summary>What is added to each output.</summary>
    public AlignedArray<float> Bias { get; }

    /// <summary>Panels in single precision; null for whole numbers.</summary>
    public AlignedArray<float>? Floats { get; private init; }

    /// <summary>Panels of pairs of 16-bit integers; null for single precision.</summary>
    public AlignedArray<int>? Integers { get; private init; }

    /// <summary>For whole numbers, what one unit of each output is worth.</summary>
    public AlignedArray<float>? Scales { get; private init; }

    /// <summary>Lays out a linear layer: <c>{name}.weight</c> [outputs, inputs] and <c>{name}.bias</c> [outputs], if there is one.</summary>
    /// <param name="tensors">The weights.</param>
    /// <param name="name">Name of the layer.</param>
    /// <param name="precision">How products will be made.</param>
    /// <param name="firstInput">First column that is used.</param>
    /// <param name="inputs">Number of columns that are used; all where 0.</param>
    public static WeightMatrix Load(SafeTensors tensors, string name, Precision precision, int firstInput = 0, int inputs = 0)
    {
        var weight = name + ".weight";
        var (outputs, columns) = (tensors.Shape(weight)[0], tensors.Shape(weight)[1]);
        inputs = inputs == 0 ? columns : inputs;
        var bias = tensors.Has(name + ".bias") ? tensors.Floats(name + ".bias") : [];
        var values = tensors.Floats(weight);
        return Of(values.AsSpan(firstInput), columns, inputs, outputs, bias, precision);
    }

    /// <summary>Lays out a matrix whose rows are <paramref name="stride"/> apart.</summary>
    public static WeightMatrix Of(ReadOnlySpan<float> rows, int stride, int inputs, int outputs, float[] bias, Precision precision)
    {
        var empty = new WeightMatrix(inputs, outputs, bias);
        return precision == Precision.Full ? empty.WithFloats(rows, stride) : empty.WithIntegers(rows, stride);
    }

    private WeightMatrix WithFloats(ReadOnlySpan<float> rows, int stride)
    {
        var panels = new AlignedArray<float>(PaddedOutputs * Inputs);
        for (var n = 0; n < Outputs; n++)
        {
            var row = rows.Slice(n * stride, Inputs);
            var target = panels.Pointer + (n / Panel * Panel * Inputs) + (n % Panel);
            for (var k = 0; k < row.Length; k++)
            {
                target[k * Panel] = row[k];
            }
        }

        return new WeightMatrix(Inputs, Outputs, Bias.Span[..Outputs].ToArray()) { Floats = panels };
    }

    private WeightMatrix WithIntegers(ReadOnlySpan<float> rows, int stride)
    {
        var panels = new AlignedArray<int>(PaddedOutputs * Inputs / 2);
        var scales = new AlignedArray<float>(PaddedOutputs);
        for (var n = 0; n < Outputs; n++)
        {
            var row = rows.Slice(n * stride, Inputs);
            var most = 0f;
            foreach (var v in row)
            {
                most = MathF.Max(most, MathF.Abs(v));
            }

            scales.Pointer[n] = most / 127;
            var scale = most > 0 ? 127 / most : 0;
            var target = (short*)(panels.Pointer + (n / Panel * Panel * Inputs / 2) + (n % Panel));
            for (var k = 0; k < row.Length; k++)
            {
                target[(k / 2 * Panel * 2) + (k % 2)] = (short)MathF.Round(row[k] * scale);
            }
        }

        return new WeightMatrix(Inputs, Outputs, Bias.Span[..Outputs].ToArray()) { Integers = panels, Scales = scales };
    }
}
