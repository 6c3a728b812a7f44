using System.Runtime.Intrinsics;

namespace Hearsay.Claims.Grouping;

/// <summary>Sums over vectors of one length, which is a multiple of eight; made in one order whatever the machine.</summary>
internal static class Vectors
{
    /// <summary>The sum of products.</summary>
    public static float Dot(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i + 8 <= x.Length; i += 8)
        {
            sum += Vector256.Create(x[i..]) * Vector256.Create(y[i..]);
        }

        var half = sum.GetLower() + sum.GetUpper();
        return half[0] + half[1] + (half[2] + half[3]);
    }

    /// <summary>Adds <paramref name="y"/>, <paramref name="times"/> over, to <paramref name="x"/>.</summary>
    public static void Add(Span<float> x, ReadOnlySpan<float> y, float times)
    {
        for (var i = 0; i < x.Length; i++)
        {
            x[i] += y[i] * times;
        }
    }

    /// <summary>Divides every value.</summary>
    public static void Divide(Span<float> x, float by)
    {
        for (var i = 0; i < x.Length; i++)
        {
            x[i] /= by;
        }
    }

    /// <summary>Brings a vector to length one; one of zeros stays as it is.</summary>
    public static void MakeUnit(Span<float> x)
    {
        var length = MathF.Sqrt(Dot(x, x));
        if (length > 0)
        {
            Divide(x, length);
        }
    }
}
