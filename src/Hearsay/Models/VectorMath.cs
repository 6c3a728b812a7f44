using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Models;

/// <summary>
/// Element-wise functions and row reductions in single precision. They work in sixteen lanes whatever the processor offers, and
/// sums add the lanes in a fixed order, so that results have the same bits everywhere.
/// </summary>
internal static unsafe class VectorMath
{
    private const int Lanes = 16;

    /// <summary>e to the power of x, for x of 0 or less, not below -87, to about 1 unit in the last place (Cephes expf).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.MaxNative(x, Vector512.Create(-87f));
        var magic = Vector512.Create(12582912f);
        var shifted = Vector512.FusedMultiplyAdd(x, Vector512.Create(1.44269504f), magic);
        var n = shifted - magic;
        var r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-0.693359375f), x);
        r = Vector512.FusedMultiplyAdd(n, Vector512.Create(2.12194440e-4f), r);
        var p = Vector512.Create(1.9875691500e-4f);
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.3981999507e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(8.3334519073e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(4.1665795894e-2f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.6666665459e-1f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(5.0000001201e-1f));
        p = Vector512.FusedMultiplyAdd(p, r * r, r + Vector512<float>.One);

        // n stands in the lowest bits of the shifted sum: added to the exponent, it multiplies by 2 to the power of n
        return (p.AsInt32() + (shifted.AsInt32() << 23)).AsSingle();
    }

    /// <summary>x + bias, then x Φ(x), with Φ from erf to 1.5e-7 (Abramowitz and Stegun 7.1.26), over a row of whole vectors.</summary>
    public static void AddGelu(float* x, float* bias, nint count)
    {
        for (nint i = 0; i < count; i += Lanes)
        {
            Gelu(Vector512.Load(x + i) + Vector512.Load(bias + i)).Store(x + i);
        }
    }

    /// <summary>x + y into x over a row of whole vectors.</summary>
    public static void Add(float* x, float* y, nint count)
    {
        for (nint i = 0; i < count; i += Lanes)
        {
            (Vector512.Load(x + i) + Vector512.Load(y + i)).Store(x + i);
        }
    }

    /// <summary>The sum of x y; the count is a multiple of 16.</summary>
    public static float Dot(float* x, float* y, nint count)
    {
        var sum = Vector512<float>.Zero;
        for (nint i = 0; i < count; i += Vector512<float>.Count)
        {
            sum += Vector512.Load(x + i) * Vector512.Load(y + i);
        }

        return Sum(sum);
    }

    /// <summary>x and three rows of a table, added up into <paramref name="sum"/>; every row is <paramref name="count"/> long, whole vectors.</summary>
    public static void Sum(float* x, float* table, int row1, int row2, int row3, nint count, float* sum)
    {
        var (a, b, c) = ((nint)row1 * count, (nint)row2 * count, (nint)row3 * count);
        for (nint i = 0; i < count; i += Lanes)
        {
            (Vector512.Load(x + i) + Vector512.Load(table + a + i) + Vector512.Load(table + b + i) + Vector512.Load(table + c + i)).Store(sum + i);
        }
    }

    /// <summary>Layer normalisation of x + y + bias into x: mean 0 and variance 1 over the row, then times weight plus shift (Ba et al. 2016).</summary>
    public static void AddNormalise(float* x, float* y, float* bias, float* weight, float* shift, nint count)
    {
        var sum = Vector512<float>.Zero;
        for (nint i = 0; i < count; i += Lanes)
        {
            var v = Vector512.Load(x + i) + (Vector512.Load(y + i) + Vector512.Load(bias + i));
            v.Store(x + i);
            sum += v;
        }

        NormaliseRow(x, weight, shift, count, Sum(sum) / count);
    }

    /// <summary>Layer normalisation of x in place.</summary>
    public static void Normalise(float* x, float* weight, float* shift, nint count)
    {
        var sum = Vector512<float>.Zero;
        for (nint i = 0; i < count; i += Lanes)
        {
            sum += Vector512.Load(x + i);
        }

        NormaliseRow(x, weight, shift, count, Sum(sum) / count);
    }

    /// <summary>
    /// Softmax of scale x in place over the first <paramref name="count"/> values; the row is readable up to a multiple of sixteen,
    /// and what lies beyond the count becomes 0.
    /// </summary>
    public static void Softmax(float* x, nint count, float scale)
    {
        var whole = count & ~(nint)(Lanes - 1);
        var top = Vector512.Create(float.NegativeInfinity);
        if (whole < count)
        {
            for (var i = count; i < whole + Lanes; i++)
            {
                x[i] = float.NegativeInfinity;
            }

            whole += Lanes;
        }

        for (nint i = 0; i < whole; i += Lanes)
        {
            top = Vector512.MaxNative(top, Vector512.Load(x + i));
        }

        var most = Vector512.Create(-(Max(top) * scale));
        var scales = Vector512.Create(scale);
        var sum = Vector512<float>.Zero;
        for (nint i = 0; i < whole; i += Lanes)
        {
            var e = Exp(Vector512.FusedMultiplyAdd(Vector512.Load(x + i), scales, most));
            if (i + Lanes > count)
            {
                e = Vector512.ConditionalSelect(Vector512.LessThan(Vector512<int>.Indices, Vector512.Create((int)(count - i))).AsSingle(), e, default);
            }

            e.Store(x + i);
            sum += e;
        }

        var share = Vector512.Create(1 / Sum(sum));
        for (nint i = 0; i < whole; i += Lanes)
        {
            (Vector512.Load(x + i) * share).Store(x + i);
        }
    }

    /// <summary>
    /// Softmax of scale x over the first <paramref name="count"/> sums, in place, as 16-bit shares of <paramref name="whole"/>: they
    /// stand at the beginning of the row, up to a multiple of sixteen of them, zero beyond the count. No two sums differ by 2 to the
    /// power of 31 or more.
    /// </summary>
    public static void SoftmaxIntegers(int* x, nint count, float scale, int whole)
    {
        for (var i = count; i % Lanes != 0; i++)
        {
            x[i] = x[0];
        }

        var top = Vector512.Create(int.MinValue);
        for (nint i = 0; i < count; i += Lanes)
        {
            top = Vector512.Max(top, Vector512.Load(x + i));
        }

        var most = Vector512.Create(Max(top));
        var scales = Vector512.Create(scale);
        var sum = Vector512<float>.Zero;
        for (nint i = 0; i < count; i += Lanes)
        {
            var e = Exp(Vector512.ConvertToSingle(Vector512.Load(x + i) - most) * scales);
            e = i + Lanes <= count ? e : Vector512.ConditionalSelect(Vector512.LessThan(Vector512<int>.Indices, Vector512.Create((int)(count - i))).AsSingle(), e, default);
            e.Store((float*)x + i);
            sum += e;
        }

        var shares = Vector512.Create(whole / Sum(sum));
        for (nint i = 0; i < count; i += Lanes)
        {
            var share = Round(Vector512.Load((float*)x + i), shares);
            Vector512.Narrow(share, share).GetLower().Store((short*)x + i);
        }
    }

    /// <summary>The greatest absolute value of rows of a multiple of 32, <paramref name="stride"/> apart.</summary>
    public static float MaxAbsolute(float* x, int rows, nint stride, nint count)
    {
        var (even, odd) = (Vector512<float>.Zero, Vector512<float>.Zero);
        for (var r = 0; r < rows; r++, x += stride)
        {
            for (nint i = 0; i < count; i += 2 * Lanes)
            {
                even = Vector512.MaxNative(even, Vector512.Abs(Vector512.Load(x + i)));
                odd = Vector512.MaxNative(odd, Vector512.Abs(Vector512.Load(x + i + Lanes)));
            }
        }

        return Max(Vector512.MaxNative(even, odd));
    }

    /// <summary>Rounds x times scale to 16-bit integers, half to even, over a row of whole vectors.</summary>
    public static void Quantise(float* x, short* q, nint count, float scale)
    {
        var scales = Vector512.Create(scale);
        for (nint i = 0; i < count; i += 2 * Lanes)
        {
            Vector512.Narrow(Round(Vector512.Load(x + i), scales), Round(Vector512.Load(x + i + Lanes), scales)).Store(q + i);
        }
    }

    /// <summary>The same for two rows, whose values go side by side; the second is zero where it is null.</summary>
    public static void QuantisePairs(float* x, float* y, int* pairs, nint count, float scale)
    {
        var scales = Vector512.Create(scale);
        for (nint i = 0; i < count; i += Lanes)
        {
            var first = Round(Vector512.Load(x + i), scales) & Vector512.Create(0xFFFF);
            var second = y is null ? default : Round(Vector512.Load(y + i), scales) << 16;
            (first | second).Store(pairs + i);
        }
    }

    /// <summary>Integer sums back to numbers: c times what a unit is worth, in place.</summary>
    public static void Dequantise(float* c, nint count, float unit)
    {
        for (nint i = 0; i < count; i += Lanes)
        {
            (Vector512.ConvertToSingle(Vector512.Load((int*)c + i)) * unit).Store(c + i);
        }
    }

    /// <summary>Rounds x times scale, adds an offset that makes it 0 or more, over a row of a multiple of 64.</summary>
    public static void QuantiseBytes(float* x, byte* q, nint count, float scale, int offset)
    {
        var scales = Vector512.Create(scale);
        var offsets = Vector512.Create(offset);
        for (nint i = 0; i < count; i += 4 * Lanes)
        {
            var first = Vector512.Narrow(Round(Vector512.Load(x + i), scales) + offsets, Round(Vector512.Load(x + i + Lanes), scales) + offsets);
            var second = Vector512.Narrow(Round(Vector512.Load(x + i + (2 * Lanes)), scales) + offsets, Round(Vector512.Load(x + i + (3 * Lanes)), scales) + offsets);
            Vector512.Narrow(first, second).AsByte().Store(q + i);
        }
    }

    /// <summary>
    /// Integer sums back to numbers, in place: from c is taken the offset of the row times the sum of the column; then it is multiplied
    /// by a scale for the column and one for the row.
    /// </summary>
    public static void Dequantise(float* c, int* columnSums, int rowOffset, float* columnScales, nint count, float rowScale)
    {
        var row = Vector512.Create(rowScale);
        var offset = Vector512.Create(rowOffset);
        for (nint i = 0; i < count; i += Lanes)
        {
            var v = Vector512.ConvertToSingle(Vector512.Load((int*)c + i) - (Vector512.Load(columnSums + i) * offset));
            (v * (Vector512.Load(columnScales + i) * row)).Store(c + i);
        }
    }

    /// <summary>x times scale, rounded half to even; the product is below 2 to the power of 22.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Round(Vector512<float> x, Vector512<float> scale)
    {
        var magic = Vector512.Create(12582912f);
        return Vector512.FusedMultiplyAdd(x, scale, magic).AsInt32() - magic.AsInt32();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Gelu(Vector512<float> x)
    {
        var z = Vector512.Abs(x) * Vector512.Create(0.70710678f);
        var t = Vector512<float>.One / Vector512.FusedMultiplyAdd(z, Vector512.Create(0.3275911f), Vector512<float>.One);
        var p = Vector512.Create(1.061405429f);
        p = Vector512.FusedMultiplyAdd(p, t, Vector512.Create(-1.453152027f));
        p = Vector512.FusedMultiplyAdd(p, t, Vector512.Create(1.421413741f));
        p = Vector512.FusedMultiplyAdd(p, t, Vector512.Create(-0.284496736f));
        p = Vector512.FusedMultiplyAdd(p, t, Vector512.Create(0.254829592f));
        var tail = p * t * Exp(-(z * z));
        var half = x * Vector512.Create(0.5f);
        var erf = Vector512<float>.One - tail;
        return Vector512.FusedMultiplyAdd(Vector512.Abs(half), erf, half);
    }

    private static void NormaliseRow(float* x, float* weight, float* shift, nint count, float mean)
    {
        var means = Vector512.Create(mean);
        var squares = Vector512<float>.Zero;
        for (nint i = 0; i < count; i += Lanes)
        {
            var d = Vector512.Load(x + i) - means;
            squares = Vector512.FusedMultiplyAdd(d, d, squares);
        }

        var share = Vector512.Create(1 / MathF.Sqrt((Sum(squares) / count) + 1e-12f));
        for (nint i = 0; i < count; i += Lanes)
        {
            var d = (Vector512.Load(x + i) - means) * share;
            Vector512.FusedMultiplyAdd(d, Vector512.Load(weight + i), Vector512.Load(shift + i)).Store(x + i);
        }
    }

    private static float Sum(Vector512<float> v)
    {
        var eight = v.GetLower() + v.GetUpper();
        var four = eight.GetLower() + eight.GetUpper();
        return four[0] + four[2] + (four[1] + four[3]);
    }

    private static float Max(Vector512<float> v)
    {
        var eight = Vector256.Max(v.GetLower(), v.GetUpper());
        var four = Vector128.Max(eight.GetLower(), eight.GetUpper());
        return MathF.Max(MathF.Max(four[0], four[1]), MathF.Max(four[2], four[3]));
    }

    private static int Max(Vector512<int> v)
    {
        var eight = Vector256.Max(v.GetLower(), v.GetUpper());
        var four = Vector128.Max(eight.GetLower(), eight.GetUpper());
        return Math.Max(Math.Max(four[0], four[1]), Math.Max(four[2], four[3]));
    }
}
