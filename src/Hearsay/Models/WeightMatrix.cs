using System.Runtime.CompilerServices;

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

    private WeightMatrix(WeightMatrix empty)
    {
        (Inputs, Outputs, PaddedOutputs, Bias) = (empty.Inputs, empty.Outputs, empty.PaddedOutputs, empty.Bias);
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
        var empty = new WeightMatrix(inputs, outputs, bias);
        var full = precision == Precision.Full ? empty.WithFloats() : empty.WithIntegers();

        // a panel at a time, so that no second copy of the weights takes memory
        var rows = new float[Panel * columns];
        for (var n = 0; n < outputs; n += Panel)
        {
            var count = Math.Min(Panel, outputs - n);
            tensors.ReadRows(weight, n, rows.AsSpan(0, count * columns));
            full.LayRows(rows.AsSpan(firstInput), columns, n, count);
        }

        return full;
    }

    /// <summary>Lays out a matrix whose rows are <paramref name="stride"/> apart.</summary>
    public static WeightMatrix Of(ReadOnlySpan<float> rows, int stride, int inputs, int outputs, float[] bias, Precision precision)
    {
        var empty = new WeightMatrix(inputs, outputs, bias);
        var full = precision == Precision.Full ? empty.WithFloats() : empty.WithIntegers();
        full.LayRows(rows, stride, 0, outputs);
        return full;
    }

    private WeightMatrix WithFloats() => new(this) { Floats = new AlignedArray<float>(PaddedOutputs * Inputs) };

    private WeightMatrix WithIntegers()
        => new(this)
        {
            Integers = new AlignedArray<int>(PaddedOutputs * Inputs / 4),
            Scales = new AlignedArray<float>(PaddedOutputs),
            Sums = new AlignedArray<int>(PaddedOutputs),
        };

    private void LayRows(ReadOnlySpan<float> rows, int stride, int first, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var row = rows.Slice(i * stride, Inputs);
            if (Floats is not null)
            {
                LayFloats(row, Floats.Pointer + ((first + i) / Panel * Panel * Inputs) + ((first + i) % Panel));
            }
            else
            {
                LayIntegers(row, first + i);
            }
        }
    }

    // these run once over all weights, before the compiler would find them worth the effort
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void LayFloats(ReadOnlySpan<float> row, float* target)
    {
        for (var k = 0; k < row.Length; k++)
        {
            target[k * Panel] = row[k];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LayIntegers(ReadOnlySpan<float> row, int output)
    {
        var most = 0f;
        foreach (var v in row)
        {
            most = MathF.Max(most, MathF.Abs(v));
        }

        var scale = most > 0 ? MostWeight / most : 0;
        var target = (sbyte*)(Integers!.Pointer + (output / Panel * Panel * Inputs / 4) + (output % Panel));
        var sum = 0;
        for (var k = 0; k < row.Length; k++)
        {
            var rounded = (sbyte)MathF.Round(row[k] * scale);
            target[(k / 4 * Panel * 4) + (k % 4)] = rounded;
            sum += rounded;
        }

        Scales!.Pointer[output] = most / MostWeight;
        Sums!.Pointer[output] = sum;
    }
}
