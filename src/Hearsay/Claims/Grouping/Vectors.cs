using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Claims.Grouping;

/// <summary>Sums over vectors of one length, which is a multiple of eight; made in one order whatever the machine.</summary>
internal static class Vectors
{
    /// <summary>The sum of products. Several sums are made at once, so that none waits for the one before.</summary>
    public static float Dot(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
    {
        var (ab, cd) = (Vector512<float>.Zero, Vector512<float>.Zero);
        ref var p = ref MemoryMarshal.GetReference(x);
        ref var q = ref MemoryMarshal.GetReference(y);
        var i = 0;
        for (; i + 32 <= x.Length; i += 32)
        {
            ab += Vector512.LoadUnsafe(ref p, (nuint)i) * Vector512.LoadUnsafe(ref q, (nuint)i);
            cd += Vector512.LoadUnsafe(ref p, (nuint)i + 16) * Vector512.LoadUnsafe(ref q, (nuint)i + 16);
        }

        var a = ab.GetLower();
        for (; i + 8 <= x.Length; i += 8)
        {
            a += Vector256.LoadUnsafe(ref p, (nuint)i) * Vector256.LoadUnsafe(ref q, (nuint)i);
        }

        var sum = a + ab.GetUpper() + (cd.GetLower() + cd.GetUpper());
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
