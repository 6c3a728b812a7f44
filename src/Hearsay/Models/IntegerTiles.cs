using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Models;

/// <summary>
/// Products of a small tile of 16-bit integers into 32-bit sums. Values stand in pairs along the depth: one <c>int</c> holds two.
/// The caller keeps the values small enough that no sum overflows, so every path gives the same numbers.
/// </summary>
internal static unsafe class IntegerTiles
{
    /// <summary>8 rows and 48 columns of c = a b; strides and <paramref name="depth"/> count pairs.</summary>
    public static void Columns48(VectorPath path, int* a, nint lda, int* b, nint ldb, nint depth, int* c, nint ldc)
    {
        switch (path)
        {
            case VectorPath.Vector512 when Avx512BW.IsSupported:
                Vector512Rows8Columns48(a, lda, b, ldb, depth, c, ldc);
                break;
            case VectorPath.Vector512 or VectorPath.Vector256 when Avx2.IsSupported:
                for (var x = 0; x < 48; x += 24)
                {
                    Vector256Rows4Columns24(a, lda, b + x, ldb, depth, c + x, ldc);
                    Vector256Rows4Columns24(a + (4 * lda), lda, b + x, ldb, depth, c + (4 * ldc) + x, ldc);
                }

                break;
            default:
                for (var x = 0; x < 48; x += 12)
                {
                    PortableRows4Columns12(a, lda, b + x, ldb, depth, c + x, ldc);
                    PortableRows4Columns12(a + (4 * lda), lda, b + x, ldb, depth, c + (4 * ldc) + x, ldc);
                }

                break;
        }
    }

    /// <summary>8 rows and 32 columns of c = a b.</summary>
    public static void Columns32(VectorPath path, int* a, nint lda, int* b, nint ldb, nint depth, int* c, nint ldc)
    {
        switch (path)
        {
            case VectorPath.Vector512 when Avx512BW.IsSupported:
                Vector512Rows8Columns32(a, lda, b, ldb, depth, c, ldc);
                break;
            case VectorPath.Vector512 or VectorPath.Vector256 when Avx2.IsSupported:
                for (var x = 0; x < 32; x += 16)
                {
                    Vector256Rows4Columns16(a, lda, b + x, ldb, depth, c + x, ldc);
                    Vector256Rows4Columns16(a + (4 * lda), lda, b + x, ldb, depth, c + (4 * ldc) + x, ldc);
                }

                break;
            default:
                for (var x = 0; x < 32; x += 8)
                {
                    PortableRows4Columns8(a, lda, b + x, ldb, depth, c + x, ldc);
                    PortableRows4Columns8(a + (4 * lda), lda, b + x, ldb, depth, c + (4 * ldc) + x, ldc);
                }

                break;
        }
    }

    /// <summary>Sums of products of neighbours, where no instruction for it is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> MultiplyAddAdjacent(Vector128<short> a, Vector128<short> b)
    {
        if (Sse2.IsSupported)
        {
            return Sse2.MultiplyAddAdjacent(a, b);
        }

        var (x, y) = (a.AsInt32(), b.AsInt32());
        return (((x << 16) >> 16) * ((y << 16) >> 16)) + ((x >> 16) * (y >> 16));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Vector512Rows8Columns48(int* a, nint lda, int* b, nint ldb, nint depth, int* c, nint ldc)
    {
        Vector512<int> c00 = default, c01 = default, c02 = default;
        Vector512<int> c10 = default, c11 = default, c12 = default;
        Vector512<int> c20 = default, c21 = default, c22 = default;
        Vector512<int> c30 = default, c31 = default, c32 = default;
        Vector512<int> c40 = default, c41 = default, c42 = default;
        Vector512<int> c50 = default, c51 = default, c52 = default;
        Vector512<int> c60 = default, c61 = default, c62 = default;
        Vector512<int> c70 = default, c71 = default, c72 = default;
        for (nint k = 0; k < depth; k++, b += ldb)
        {
            var b0 = Vector512.Load((short*)(b));
            var b1 = Vector512.Load((short*)(b + 16));
            var b2 = Vector512.Load((short*)(b + 32));
            var a0 = Vector512.Create(a[k]).AsInt16();
            c00 += Avx512BW.MultiplyAddAdjacent(a0, b0);
            c01 += Avx512BW.MultiplyAddAdjacent(a0, b1);
            c02 += Avx512BW.MultiplyAddAdjacent(a0, b2);
            var a1 = Vector512.Create(a[k + (1 * lda)]).AsInt16();
            c10 += Avx512BW.MultiplyAddAdjacent(a1, b0);
            c11 += Avx512BW.MultiplyAddAdjacent(a1, b1);
            c12 += Avx512BW.MultiplyAddAdjacent(a1, b2);
            var a2 = Vector512.Create(a[k + (2 * lda)]).AsInt16();
            c20 += Avx512BW.MultiplyAddAdjacent(a2, b0);
            c21 += Avx512BW.MultiplyAddAdjacent(a2, b1);
            c22 += Avx512BW.MultiplyAddAdjacent(a2, b2);
            var a3 = Vector512.Create(a[k + (3 * lda)]).AsInt16();
            c30 += Avx512BW.MultiplyAddAdjacent(a3, b0);
            c31 += Avx512BW.MultiplyAddAdjacent(a3, b1);
            c32 += Avx512BW.MultiplyAddAdjacent(a3, b2);
            var a4 = Vector512.Create(a[k + (4 * lda)]).AsInt16();
            c40 += Avx512BW.MultiplyAddAdjacent(a4, b0);
            c41 += Avx512BW.MultiplyAddAdjacent(a4, b1);
            c42 += Avx512BW.MultiplyAddAdjacent(a4, b2);
            var a5 = Vector512.Create(a[k + (5 * lda)]).AsInt16();
            c50 += Avx512BW.MultiplyAddAdjacent(a5, b0);
            c51 += Avx512BW.MultiplyAddAdjacent(a5, b1);
            c52 += Avx512BW.MultiplyAddAdjacent(a5, b2);
            var a6 = Vector512.Create(a[k + (6 * lda)]).AsInt16();
            c60 += Avx512BW.MultiplyAddAdjacent(a6, b0);
            c61 += Avx512BW.MultiplyAddAdjacent(a6, b1);
            c62 += Avx512BW.MultiplyAddAdjacent(a6, b2);
            var a7 = Vector512.Create(a[k + (7 * lda)]).AsInt16();
            c70 += Avx512BW.MultiplyAddAdjacent(a7, b0);
            c71 += Avx512BW.MultiplyAddAdjacent(a7, b1);
            c72 += Avx512BW.MultiplyAddAdjacent(a7, b2);
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
        c40.Store(c + (4 * ldc));
        c41.Store(c + (4 * ldc) + 16);
        c42.Store(c + (4 * ldc) + 32);
        c50.Store(c + (5 * ldc));
        c51.Store(c + (5 * ldc) + 16);
        c52.Store(c + (5 * ldc) + 32);
        c60.Store(c + (6 * ldc));
        c61.Store(c + (6 * ldc) + 16);
        c62.Store(c + (6 * ldc) + 32);
        c70.Store(c + (7 * ldc));
        c71.Store(c + (7 * ldc) + 16);
        c72.Store(c + (7 * ldc) + 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Vector256Rows4Columns24(int* a, nint lda, int* b, nint ldb, nint depth, int* c, nint ldc)
    {
        Vector256<int> c00 = default, c01 = default, c02 = default;
        Vector256<int> c10 = default, c11 = default, c12 = default;
        Vector256<int> c20 = default, c21 = default, c22 = default;
        Vector256<int> c30 = default, c31 = default, c32 = default;
        for (nint k = 0; k < depth; k++, b += ldb)
        {
            var b0 = Vector256.Load((short*)(b));
            var b1 = Vector256.Load((short*)(b + 8));
            var b2 = Vector256.Load((short*)(b + 16));
            var a0 = Vector256.Create(a[k]).AsInt16();
            c00 += Avx2.MultiplyAddAdjacent(a0, b0);
            c01 += Avx2.MultiplyAddAdjacent(a0, b1);
            c02 += Avx2.MultiplyAddAdjacent(a0, b2);
            var a1 = Vector256.Create(a[k + (1 * lda)]).AsInt16();
            c10 += Avx2.MultiplyAddAdjacent(a1, b0);
            c11 += Avx2.MultiplyAddAdjacent(a1, b1);
            c12 += Avx2.MultiplyAddAdjacent(a1, b2);
            var a2 = Vector256.Create(a[k + (2 * lda)]).AsInt16();
            c20 += Avx2.MultiplyAddAdjacent(a2, b0);
            c21 += Avx2.MultiplyAddAdjacent(a2, b1);
            c22 += Avx2.MultiplyAddAdjacent(a2, b2);
            var a3 = Vector256.Create(a[k + (3 * lda)]).AsInt16();
            c30 += Avx2.MultiplyAddAdjacent(a3, b0);
            c31 += Avx2.MultiplyAddAdjacent(a3, b1);
            c32 += Avx2.MultiplyAddAdjacent(a3, b2);
        }

        c00.Store(c);
        c01.Store(c + 8);
        c02.Store(c + 16);
        c10.Store(c + (1 * ldc));
        c11.Store(c + (1 * ldc) + 8);
        c12.Store(c + (1 * ldc) + 16);
        c20.Store(c + (2 * ldc));
        c21.Store(c + (2 * ldc) + 8);
        c22.Store(c + (2 * ldc) + 16);
        c30.Store(c + (3 * ldc));
        c31.Store(c + (3 * ldc) + 8);
        c32.Store(c + (3 * ldc) + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void PortableRows4Columns12(int* a, nint lda, int* b, nint ldb, nint depth, int* c, nint ldc)
    {
        Vector128<int> c00 = default, c01 = default, c02 = default;
        Vector128<int> c10 = default, c11 = default, c12 = default;
        Vector128<int> c20 = default, c21 = default, c22 = default;
        Vector128<int> c30 = default, c31 = default, c32 = default;
        for (nint k = 0; k < depth; k++, b += ldb)
        {
            var b0 = Vector128.Load((short*)(b));
            var b1 = Vector128.Load((short*)(b + 4));
            var b2 = Vector128.Load((short*)(b + 8));
            var a0 = Vector128.Create(a[k]).AsInt16();
            c00 += MultiplyAddAdjacent(a0, b0);
            c01 += MultiplyAddAdjacent(a0, b1);
            c02 += MultiplyAddAdjacent(a0, b2);
            var a1 = Vector128.Create(a[k + (1 * lda)]).AsInt16();
            c10 += MultiplyAddAdjacent(a1, b0);
            c11 += MultiplyAddAdjacent(a1, b1);
            c12 += MultiplyAddAdjacent(a1, b2);
            var a2 = Vector128.Create(a[k + (2 * lda)]).AsInt16();
            c20 += MultiplyAddAdjacent(a2, b0);
            c21 += MultiplyAddAdjacent(a2, b1);
            c22 += MultiplyAddAdjacent(a2, b2);
            var a3 = Vector128.Create(a[k + (3 * lda)]).AsInt16();
            c30 += MultiplyAddAdjacent(a3, b0);
            c31 += MultiplyAddAdjacent(a3, b1);
            c32 += MultiplyAddAdjacent(a3, b2);
        }

        c00.Store(c);
        c01.Store(c + 4);
        c02.Store(c + 8);
        c10.Store(c + (1 * ldc));
        c11.Store(c + (1 * ldc) + 4);
        c12.Store(c + (1 * ldc) + 8);
        c20.Store(c + (2 * ldc));
        c21.Store(c + (2 * ldc) + 4);
        c22.Store(c + (2 * ldc) + 8);
        c30.Store(c + (3 * ldc));
        c31.Store(c + (3 * ldc) + 4);
        c32.Store(c + (3 * ldc) + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Vector512Rows8Columns32(int* a, nint lda, int* b, nint ldb, nint depth, int* c, nint ldc)
    {
        Vector512<int> c00 = default, c01 = default;
        Vector512<int> c10 = default, c11 = default;
        Vector512<int> c20 = default, c21 = default;
        Vector512<int> c30 = default, c31 = default;
        Vector512<int> c40 = default, c41 = default;
        Vector512<int> c50 = default, c51 = default;
        Vector512<int> c60 = default, c61 = default;
        Vector512<int> c70 = default, c71 = default;
        for (nint k = 0; k < depth; k++, b += ldb)
        {
            var b0 = Vector512.Load((short*)(b));
            var b1 = Vector512.Load((short*)(b + 16));
            var a0 = Vector512.Create(a[k]).AsInt16();
            c00 += Avx512BW.MultiplyAddAdjacent(a0, b0);
            c01 += Avx512BW.MultiplyAddAdjacent(a0, b1);
            var a1 = Vector512.Create(a[k + (1 * lda)]).AsInt16();
            c10 += Avx512BW.MultiplyAddAdjacent(a1, b0);
            c11 += Avx512BW.MultiplyAddAdjacent(a1, b1);
            var a2 = Vector512.Create(a[k + (2 * lda)]).AsInt16();
            c20 += Avx512BW.MultiplyAddAdjacent(a2, b0);
            c21 += Avx512BW.MultiplyAddAdjacent(a2, b1);
            var a3 = Vector512.Create(a[k + (3 * lda)]).AsInt16();
            c30 += Avx512BW.MultiplyAddAdjacent(a3, b0);
            c31 += Avx512BW.MultiplyAddAdjacent(a3, b1);
            var a4 = Vector512.Create(a[k + (4 * lda)]).AsInt16();
            c40 += Avx512BW.MultiplyAddAdjacent(a4, b0);
            c41 += Avx512BW.MultiplyAddAdjacent(a4, b1);
            var a5 = Vector512.Create(a[k + (5 * lda)]).AsInt16();
            c50 += Avx512BW.MultiplyAddAdjacent(a5, b0);
            c51 += Avx512BW.MultiplyAddAdjacent(a5, b1);
            var a6 = Vector512.Create(a[k + (6 * lda)]).AsInt16();
            c60 += Avx512BW.MultiplyAddAdjacent(a6, b0);
            c61 += Avx512BW.MultiplyAddAdjacent(a6, b1);
            var a7 = Vector512.Create(a[k + (7 * lda)]).AsInt16();
            c70 += Avx512BW.MultiplyAddAdjacent(a7, b0);
            c71 += Avx512BW.MultiplyAddAdjacent(a7, b1);
        }

        c00.Store(c);
        c01.Store(c + 16);
        c10.Store(c + (1 * ldc));
        c11.Store(c + (1 * ldc) + 16);
        c20.Store(c + (2 * ldc));
        c21.Store(c + (2 * ldc) + 16);
        c30.Store(c + (3 * ldc));
        c31.Store(c + (3 * ldc) + 16);
        c40.Store(c + (4 * ldc));
        c41.Store(c + (4 * ldc) + 16);
        c50.Store(c + (5 * ldc));
        c51.Store(c + (5 * ldc) + 16);
        c60.Store(c + (6 * ldc));
        c61.Store(c + (6 * ldc) + 16);
        c70.Store(c + (7 * ldc));
        c71.Store(c + (7 * ldc) + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Vector256Rows4Columns16(int* a, nint lda, int* b, nint ldb, nint depth, int* c, nint ldc)
    {
        Vector256<int> c00 = default, c01 = default;
        Vector256<int> c10 = default, c11 = default;
        Vector256<int> c20 = default, c21 = default;
        Vector256<int> c30 = default, c31 = default;
        for (nint k = 0; k < depth; k++, b += ldb)
        {
            var b0 = Vector256.Load((short*)(b));
            var b1 = Vector256.Load((short*)(b + 8));
            var a0 = Vector256.Create(a[k]).AsInt16();
            c00 += Avx2.MultiplyAddAdjacent(a0, b0);
            c01 += Avx2.MultiplyAddAdjacent(a0, b1);
            var a1 = Vector256.Create(a[k + (1 * lda)]).AsInt16();
            c10 += Avx2.MultiplyAddAdjacent(a1, b0);
            c11 += Avx2.MultiplyAddAdjacent(a1, b1);
            var a2 = Vector256.Create(a[k + (2 * lda)]).AsInt16();
            c20 += Avx2.MultiplyAddAdjacent(a2, b0);
            c21 += Avx2.MultiplyAddAdjacent(a2, b1);
            var a3 = Vector256.Create(a[k + (3 * lda)]).AsInt16();
            c30 += Avx2.MultiplyAddAdjacent(a3, b0);
            c31 += Avx2.MultiplyAddAdjacent(a3, b1);
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
        for (nint k = 0; k < depth; k++, b += ldb)
        {
            var b0 = Vector128.Load((short*)(b));
            var b1 = Vector128.Load((short*)(b + 4));
            var a0 = Vector128.Create(a[k]).AsInt16();
            c00 += MultiplyAddAdjacent(a0, b0);
            c01 += MultiplyAddAdjacent(a0, b1);
            var a1 = Vector128.Create(a[k + (1 * lda)]).AsInt16();
            c10 += MultiplyAddAdjacent(a1, b0);
            c11 += MultiplyAddAdjacent(a1, b1);
            var a2 = Vector128.Create(a[k + (2 * lda)]).AsInt16();
            c20 += MultiplyAddAdjacent(a2, b0);
            c21 += MultiplyAddAdjacent(a2, b1);
            var a3 = Vector128.Create(a[k + (3 * lda)]).AsInt16();
            c30 += MultiplyAddAdjacent(a3, b0);
            c31 += MultiplyAddAdjacent(a3, b1);
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
