using System.Buffers;

namespace Hearsay.Models;

/// <summary>
/// The matrix and bias of one linear layer, laid out for products: panels of 48 outputs, in which the values for one input (or
/// four inputs, in whole numbers) stand side by side. Outputs beyond the last are zero.
/// </summary>
internal sealed unsafe class WeightMatrix
{
    /// <summary>Outputs in a panel.</summary>
    public const int Panel = 48;

    private const int MostWeight = 64;

    private WeightMatrix(int inputs, int outputs, float[] bias)
    {
        Inputs = inputs;
        Outputs = outputs;
        PaddedOutputs = (outputs + Panel - 1) / Panel * Panel;
        Bias = new AlignedArray<float>(PaddedOutputs);
        bias.CopyTo(Bias.Span);
    }

    /// <summary>Number of inputs; in whole numbers a multiple of 64.</summary>
    public int Inputs { get; }

    /// <summary>Number of outputs.</summary>
    public int Outputs { get; }

    /// <summary>Number of outputs with those that fill the last panel.</summary>
    public int PaddedOutputs { get; }

    /// <summary>What is added to each output.</summary>
    public AlignedArray<float> Bias { get; }

    /// <summary>Panels in single precision; null for whole numbers.</summary>
    public AlignedArray<float>? Floats { get; private init; }

    /// <summary>Panels of fours of 8-bit integers from -64 to 64; null for single precision.</summary>
    public AlignedArray<int>? Integers { get; private init; }

    /// <summary>For whole numbers, what one unit of each output is worth.</summary>
    public AlignedArray<float>? Scales { get; private init; }

    /// <summary>For whole numbers, the sum of the weights of each output, in its units.</summary>
    public AlignedArray<int>? Sums { get; private init; }

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
        var values = ArrayPool<float>.Shared.Rent(outputs * columns);
        tensors.CopyTo(weight, values);
        var matrix = Of(values.AsSpan(firstInput, (outputs * columns) - firstInput), columns, inputs, outputs, bias, precision);
        ArrayPool<float>.Shared.Return(values);
        return matrix;
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
        var panels = new AlignedArray<int>(PaddedOutputs * Inputs / 4);
        var scales = new AlignedArray<float>(PaddedOutputs);
        var sums = new AlignedArray<int>(PaddedOutputs);
        for (var n = 0; n < Outputs; n++)
        {
            var row = rows.Slice(n * stride, Inputs);
            var most = 0f;
            foreach (var v in row)
            {
                most = MathF.Max(most, MathF.Abs(v));
            }

            scales.Pointer[n] = most / MostWeight;
            var scale = most > 0 ? MostWeight / most : 0;
            var target = (sbyte*)(panels.Pointer + (n / Panel * Panel * Inputs / 4) + (n % Panel));
            for (var k = 0; k < row.Length; k++)
            {
                var rounded = (sbyte)MathF.Round(row[k] * scale);
                target[(k / 4 * Panel * 4) + (k % 4)] = rounded;
                sums.Pointer[n] += rounded;
            }
        }

        return new WeightMatrix(Inputs, Outputs, Bias.Span[..Outputs].ToArray()) { Integers = panels, Scales = scales, Sums = sums };
    }
}
