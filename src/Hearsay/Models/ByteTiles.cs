using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Models;

/// <summary>
/// Products of a small tile of 7-bit integers into 32-bit sums: <c>a</c> from 0 to 126, <c>b</c> from -64 to 64, so that four products
/// fit 16 bits and are added up before they are widened, and no sum saturates. Values stand in fours along the depth: one <c>int</c>
/// holds four. Every path gives the same numbers.
/// </summary>
internal static unsafe class ByteTiles
{
    /// <summary>8 rows and 48 columns of c = a b; strides and <paramref name="depth"/>, an even number, count fours.</summary>
    public static void Columns48(VectorPath path, int* a, nint lda, int* b, nint ldb, nint depth, int* c, nint ldc)
    {
        for (nint i = 0; i < 8; i += 4)
        {
            switch (path)
            {
                case VectorPath.Vector512 when Avx512BW.IsSupported:
                    Vector512Rows4Columns48(a + (i * lda), lda, b, ldb, depth, c + (i * ldc), ldc);
                    break;
                case VectorPath.Vector512 or VectorPath.Vector256 when Avx2.IsSupported:
                    for (var x = 0; x < 48; x += 16)
                    {
                        Vector256Rows4Columns16(a + (i * lda), lda, b + x, ldb, depth, c + (i * ldc) + x, ldc);
                    }

                    break;
                default:
                    for (var x = 0; x < 48; x += 8)
                    {
                        PortableRows4Columns8(a + (i * lda), lda, b + x, ldb, depth, c + (i * ldc) + x, ldc);
                    }

                    break;
            }
        }
    }

    /// <summary>Sums of products of neighbours, where no instruction for it is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> MultiplyAddAdjacent(Vector128<byte> a, Vector128<sbyte> b)
    {
        if (Ssse3.IsSupported)
        {
            return Ssse3.MultiplyAddAdjacent(a, b);
        }

        var (x, y) = (a.AsInt16(), b.AsInt16());
        return ((x & Vector128.Create((short)0xFF)) * ((y << 8) >> 8)) + ((x >>> 8) * (y >> 8));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> AddAdjacent(Vector128<short> x, Vector128<short> ones)
        => Sse2.IsSupported ? Sse2.MultiplyAddAdjacent(x, ones) : ((x.AsInt32() << 16) >> 16) + (x.AsInt32() >> 16);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Vector512Rows4Columns48(int* a, nint lda, int* b, nint ldb, nint depth, int* c, nint ldc)
    {
        Vector512<int> c00 = default, c01 = default, c02 = default;
        Vector512<int> c10 = default, c11 = default, c12 = default;
        Vector512<int> c20 = default, c21 = default, c22 = default;
        Vector512<int> c30 = default, c31 = default, c32 = default;
        var ones = Vector512.Create((short)1);
        for (nint k = 0; k < depth; k += 2, b += 2 * ldb)
        {
            var b0 = Vector512.Load((sbyte*)(b));
            var b1 = Vector512.Load((sbyte*)(b + 16));
            var b2 = Vector512.Load((sbyte*)(b + 32));
            var d0 = Vector512.Load((sbyte*)(b + ldb));
            var d1 = Vector512.Load((sbyte*)(b + ldb + 16));
            var d2 = Vector512.Load((sbyte*)(b + ldb + 32));
            var a0 = Vector512.Create(a[k]).AsByte();
            var e0 = Vector512.Create(a[k + 1]).AsByte();
            c00 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(a0, b0) + Avx512BW.MultiplyAddAdjacent(e0, d0), ones);
            c01 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(a0, b1) + Avx512BW.MultiplyAddAdjacent(e0, d1), ones);
            c02 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(a0, b2) + Avx512BW.MultiplyAddAdjacent(e0, d2), ones);
            var a1 = Vector512.Create(a[k + (1 * lda)]).AsByte();
            var e1 = Vector512.Create(a[k + 1 + (1 * lda)]).AsByte();
            c10 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(a1, b0) + Avx512BW.MultiplyAddAdjacent(e1, d0), ones);
            c11 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(a1, b1) + Avx512BW.MultiplyAddAdjacent(e1, d1), ones);
            c12 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(a1, b2) + Avx512BW.MultiplyAddAdjacent(e1, d2), ones);
            var a2 = Vector512.Create(a[k + (2 * lda)]).AsByte();
            var e2 = Vector512.Create(a[k + 1 + (2 * lda)]).AsByte();
            c20 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(a2, b0) + Avx512BW.MultiplyAddAdjacent(e2, d0), ones);
            c21 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(a2, b1) + Avx512BW.MultiplyAddAdjacent(e2, d1), ones);
            c22 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(a2, b2) + Avx512BW.MultiplyAddAdjacent(e2, d2), ones);
            var a3 = Vector512.Create(a[k + (3 * lda)]).AsByte();
            var e3 = Vector512.Create(a[k + 1 + (3 * lda)]).AsByte();
            c30 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(a3, b0) + Avx512BW.MultiplyAddAdjacent(e3, d0), ones);
            c31 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(a3, b1) + Avx512BW.MultiplyAddAdjacent(e3, d1), ones);
            c32 += Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(a3, b2) + Avx512BW.MultiplyAddAdjacent(e3, d2), ones);
        }

        c00.Store(c);
        c01.Store(c + 16);
        c02.Store(c + 32);
        c10.Store(c + (1 * ldc));
        c11.Store(c + (1 * ldc) + 16);
        c12.Store(c + (1 * ldc) + 32);
        c20.Store(c + (2 * ldc));
        c21.Store(c + (2 * ldc) + 16);
        c22.Store(c + (2 * ldc) + 32);
        c30.Store(c + (3 * ldc));
        c31.Store(c + (3 * ldc) + 16);
        c32.Store(c + (3 * ldc) + 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Vector256Rows4Columns16(int* a, nint lda, int* b, nint ldb, nint depth, int* c, nint ldc)
    {
        Vector256<int> c00 = default, c01 = default;
        Vector256<int> c10 = default, c11 = default;
        Vector256<int> c20 = default, c21 = default;
        Vector256<int> c30 = default, c31 = default;
        var ones = Vector256.Create((short)1);
        for (nint k = 0; k < depth; k += 2, b += 2 * ldb)
        {
            var b0 = Vector256.Load((sbyte*)(b));
            var b1 = Vector256.Load((sbyte*)(b + 8));
            var d0 = Vector256.Load((sbyte*)(b + ldb));
            var d1 = Vector256.Load((sbyte*)(b + ldb + 8));
            var a0 = Vector256.Create(a[k]).AsByte();
            var e0 = Vector256.Create(a[k + 1]).AsByte();
            c00 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(a0, b0) + Avx2.MultiplyAddAdjacent(e0, d0), ones);
            c01 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(a0, b1) + Avx2.MultiplyAddAdjacent(e0, d1), ones);
            var a1 = Vector256.Create(a[k + (1 * lda)]).AsByte();
            var e1 = Vector256.Create(a[k + 1 + (1 * lda)]).AsByte();
            c10 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(a1, b0) + Avx2.MultiplyAddAdjacent(e1, d0), ones);
            c11 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(a1, b1) + Avx2.MultiplyAddAdjacent(e1, d1), ones);
            var a2 = Vector256.Create(a[k + (2 * lda)]).AsByte();
            var e2 = Vector256.Create(a[k + 1 + (2 * lda)]).AsByte();
            c20 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(a2, b0) + Avx2.MultiplyAddAdjacent(e2, d0), ones);
            c21 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(a2, b1) + Avx2.MultiplyAddAdjacent(e2, d1), ones);
            var a3 = Vector256.Create(a[k + (3 * lda)]).AsByte();
            var e3 = Vector256.Create(a[k + 1 + (3 * lda)]).AsByte();
            c30 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(a3, b0) + Avx2.MultiplyAddAdjacent(e3, d0), ones);
            c31 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(a3, b1) + Avx2.MultiplyAddAdjacent(e3, d1), ones);
        }

        c00.Store(c);
        c01.Store(c + 8);
        c10.Store(c + (1 * ldc));
        c11.Store(c + (1 * ldc) + 8);
        c20.Store(c + (2 * ldc));
        c21.Store(c + (2 * ldc) + 8);
        c30.Store(c + (3 * ldc));
        c31.Store(c + (3 * ldc) + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void PortableRows4Columns8(int* a, nint lda, int* b, nint ldb, nint depth, int* c, nint ldc)
    {
        Vector128<int> c00 = default, c01 = default;
        Vector128<int> c10 = default, c11 = default;
        Vector128<int> c20 = default, c21 = default;
        Vector128<int> c30 = default, c31 = default;
        var ones = Vector128.Create((short)1);
        for (nint k = 0; k < depth; k += 2, b += 2 * ldb)
        {
            var b0 = Vector128.Load((sbyte*)(b));
            var b1 = Vector128.Load((sbyte*)(b + 4));
            var d0 = Vector128.Load((sbyte*)(b + ldb));
            var d1 = Vector128.Load((sbyte*)(b + ldb + 4));
            var a0 = Vector128.Create(a[k]).AsByte();
            var e0 = Vector128.Create(a[k + 1]).AsByte();
            c00 += AddAdjacent(MultiplyAddAdjacent(a0, b0) + MultiplyAddAdjacent(e0, d0), ones);
            c01 += AddAdjacent(MultiplyAddAdjacent(a0, b1) + MultiplyAddAdjacent(e0, d1), ones);
            var a1 = Vector128.Create(a[k + (1 * lda)]).AsByte();
            var e1 = Vector128.Create(a[k + 1 + (1 * lda)]).AsByte();
            c10 += AddAdjacent(MultiplyAddAdjacent(a1, b0) + MultiplyAddAdjacent(e1, d0), ones);
            c11 += AddAdjacent(MultiplyAddAdjacent(a1, b1) + MultiplyAddAdjacent(e1, d1), ones);
            var a2 = Vector128.Create(a[k + (2 * lda)]).AsByte();
            var e2 = Vector128.Create(a[k + 1 + (2 * lda)]).AsByte();
            c20 += AddAdjacent(MultiplyAddAdjacent(a2, b0) + MultiplyAddAdjacent(e2, d0), ones);
            c21 += AddAdjacent(MultiplyAddAdjacent(a2, b1) + MultiplyAddAdjacent(e2, d1), ones);
            var a3 = Vector128.Create(a[k + (3 * lda)]).AsByte();
            var e3 = Vector128.Create(a[k + 1 + (3 * lda)]).AsByte();
            c30 += AddAdjacent(MultiplyAddAdjacent(a3, b0) + MultiplyAddAdjacent(e3, d0), ones);
            c31 += AddAdjacent(MultiplyAddAdjacent(a3, b1) + MultiplyAddAdjacent(e3, d1), ones);
        }

        c00.Store(c);
        c01.Store(c + 4);
        c10.Store(c + (1 * ldc));
        c11.Store(c + (1 * ldc) + 4);
        c20.Store(c + (2 * ldc));
        c21.Store(c + (2 * ldc) + 4);
        c30.Store(c + (3 * ldc));
        c31.Store(c + (3 * ldc) + 4);
    }
}
