using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
namespace Hearsay.Models;

/// <summary>
/// Products of a small tile: rows of <c>a</c> times columns of <c>b</c>, kept in registers while the depth is walked once. Each
/// element is one chain of fused multiply-adds in the order of the depth, so that every width of vector gives the same bits.
/// </summary>
internal static unsafe class FloatTiles
{
    /// <summary>Rows that a product is made for at a time; buffers are padded to a multiple of it.</summary>
    public const int Rows = 8;

    /// <summary>8 rows and 48 columns of c = a b. <paramref name="ldb"/> is the distance between rows of b.</summary>
    public static void Columns48(VectorPath path, float* a, nint lda, float* b, nint ldb, nint depth, float* c, nint ldc)
    {
        switch (path)
        {
            case VectorPath.Vector512:
                Vector512Rows8Columns48(a, lda, b, ldb, depth, c, ldc);
                break;
            case VectorPath.Vector256:
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
    public static void Columns32(VectorPath path, float* a, nint lda, float* b, nint ldb, nint depth, float* c, nint ldc)
    {
        switch (path)
        {
            case VectorPath.Vector512:
                Vector512Rows8Columns32(a, lda, b, ldb, depth, c, ldc);
                break;
            case VectorPath.Vector256:
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Vector512Rows8Columns48(float* a, nint lda, float* b, nint ldb, nint depth, float* c, nint ldc)
    {
        Vector512<float> c00 = default, c01 = default, c02 = default;
        Vector512<float> c10 = default, c11 = default, c12 = default;
        Vector512<float> c20 = default, c21 = default, c22 = default;
        Vector512<float> c30 = default, c31 = default, c32 = default;
        Vector512<float> c40 = default, c41 = default, c42 = default;
        Vector512<float> c50 = default, c51 = default, c52 = default;
        Vector512<float> c60 = default, c61 = default, c62 = default;
        Vector512<float> c70 = default, c71 = default, c72 = default;
        for (nint k = 0; k < depth; k++, b += ldb)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + 16);
            var b2 = Vector512.Load(b + 32);
            var a0 = Vector512.Create(a[k]);
            c00 = Vector512.FusedMultiplyAdd(a0, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(a0, b1, c01);
            c02 = Vector512.FusedMultiplyAdd(a0, b2, c02);
            var a1 = Vector512.Create(a[k + (1 * lda)]);
            c10 = Vector512.FusedMultiplyAdd(a1, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(a1, b1, c11);
            c12 = Vector512.FusedMultiplyAdd(a1, b2, c12);
            var a2 = Vector512.Create(a[k + (2 * lda)]);
            c20 = Vector512.FusedMultiplyAdd(a2, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(a2, b1, c21);
            c22 = Vector512.FusedMultiplyAdd(a2, b2, c22);
            var a3 = Vector512.Create(a[k + (3 * lda)]);
            c30 = Vector512.FusedMultiplyAdd(a3, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(a3, b1, c31);
            c32 = Vector512.FusedMultiplyAdd(a3, b2, c32);
            var a4 = Vector512.Create(a[k + (4 * lda)]);
            c40 = Vector512.FusedMultiplyAdd(a4, b0, c40);
            c41 = Vector512.FusedMultiplyAdd(a4, b1, c41);
            c42 = Vector512.FusedMultiplyAdd(a4, b2, c42);
            var a5 = Vector512.Create(a[k + (5 * lda)]);
            c50 = Vector512.FusedMultiplyAdd(a5, b0, c50);
            c51 = Vector512.FusedMultiplyAdd(a5, b1, c51);
            c52 = Vector512.FusedMultiplyAdd(a5, b2, c52);
            var a6 = Vector512.Create(a[k + (6 * lda)]);
            c60 = Vector512.FusedMultiplyAdd(a6, b0, c60);
            c61 = Vector512.FusedMultiplyAdd(a6, b1, c61);
            c62 = Vector512.FusedMultiplyAdd(a6, b2, c62);
            var a7 = Vector512.Create(a[k + (7 * lda)]);
            c70 = Vector512.FusedMultiplyAdd(a7, b0, c70);
            c71 = Vector512.FusedMultiplyAdd(a7, b1, c71);
            c72 = Vector512.FusedMultiplyAdd(a7, b2, c72);
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
    private static void Vector512Rows8Columns32(float* a, nint lda, float* b, nint ldb, nint depth, float* c, nint ldc)
    {
        Vector512<float> c00 = default, c01 = default;
        Vector512<float> c10 = default, c11 = default;
        Vector512<float> c20 = default, c21 = default;
        Vector512<float> c30 = default, c31 = default;
        Vector512<float> c40 = default, c41 = default;
        Vector512<float> c50 = default, c51 = default;
        Vector512<float> c60 = default, c61 = default;
        Vector512<float> c70 = default, c71 = default;
        for (nint k = 0; k < depth; k++, b += ldb)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + 16);
            var a0 = Vector512.Create(a[k]);
            c00 = Vector512.FusedMultiplyAdd(a0, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(a0, b1, c01);
            var a1 = Vector512.Create(a[k + (1 * lda)]);
            c10 = Vector512.FusedMultiplyAdd(a1, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(a1, b1, c11);
            var a2 = Vector512.Create(a[k + (2 * lda)]);
            c20 = Vector512.FusedMultiplyAdd(a2, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(a2, b1, c21);
            var a3 = Vector512.Create(a[k + (3 * lda)]);
            c30 = Vector512.FusedMultiplyAdd(a3, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(a3, b1, c31);
            var a4 = Vector512.Create(a[k + (4 * lda)]);
            c40 = Vector512.FusedMultiplyAdd(a4, b0, c40);
            c41 = Vector512.FusedMultiplyAdd(a4, b1, c41);
            var a5 = Vector512.Create(a[k + (5 * lda)]);
            c50 = Vector512.FusedMultiplyAdd(a5, b0, c50);
            c51 = Vector512.FusedMultiplyAdd(a5, b1, c51);
            var a6 = Vector512.Create(a[k + (6 * lda)]);
            c60 = Vector512.FusedMultiplyAdd(a6, b0, c60);
            c61 = Vector512.FusedMultiplyAdd(a6, b1, c61);
            var a7 = Vector512.Create(a[k + (7 * lda)]);
            c70 = Vector512.FusedMultiplyAdd(a7, b0, c70);
            c71 = Vector512.FusedMultiplyAdd(a7, b1, c71);
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
    private static void Vector256Rows4Columns24(float* a, nint lda, float* b, nint ldb, nint depth, float* c, nint ldc)
    {
        Vector256<float> c00 = default, c01 = default, c02 = default;
        Vector256<float> c10 = default, c11 = default, c12 = default;
        Vector256<float> c20 = default, c21 = default, c22 = default;
        Vector256<float> c30 = default, c31 = default, c32 = default;
        for (nint k = 0; k < depth; k++, b += ldb)
        {
            var b0 = Vector256.Load(b);
            var b1 = Vector256.Load(b + 8);
            var b2 = Vector256.Load(b + 16);
            var a0 = Vector256.Create(a[k]);
            c00 = Vector256.FusedMultiplyAdd(a0, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(a0, b1, c01);
            c02 = Vector256.FusedMultiplyAdd(a0, b2, c02);
            var a1 = Vector256.Create(a[k + (1 * lda)]);
            c10 = Vector256.FusedMultiplyAdd(a1, b0, c10);
            c11 = Vector256.FusedMultiplyAdd(a1, b1, c11);
            c12 = Vector256.FusedMultiplyAdd(a1, b2, c12);
            var a2 = Vector256.Create(a[k + (2 * lda)]);
            c20 = Vector256.FusedMultiplyAdd(a2, b0, c20);
            c21 = Vector256.FusedMultiplyAdd(a2, b1, c21);
            c22 = Vector256.FusedMultiplyAdd(a2, b2, c22);
            var a3 = Vector256.Create(a[k + (3 * lda)]);
            c30 = Vector256.FusedMultiplyAdd(a3, b0, c30);
            c31 = Vector256.FusedMultiplyAdd(a3, b1, c31);
            c32 = Vector256.FusedMultiplyAdd(a3, b2, c32);
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
    private static void Vector256Rows4Columns16(float* a, nint lda, float* b, nint ldb, nint depth, float* c, nint ldc)
    {
        Vector256<float> c00 = default, c01 = default;
        Vector256<float> c10 = default, c11 = default;
        Vector256<float> c20 = default, c21 = default;
        Vector256<float> c30 = default, c31 = default;
        for (nint k = 0; k < depth; k++, b += ldb)
        {
            var b0 = Vector256.Load(b);
            var b1 = Vector256.Load(b + 8);
            var a0 = Vector256.Create(a[k]);
            c00 = Vector256.FusedMultiplyAdd(a0, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(a0, b1, c01);
            var a1 = Vector256.Create(a[k + (1 * lda)]);
            c10 = Vector256.FusedMultiplyAdd(a1, b0, c10);
            c11 = Vector256.FusedMultiplyAdd(a1, b1, c11);
            var a2 = Vector256.Create(a[k + (2 * lda)]);
            c20 = Vector256.FusedMultiplyAdd(a2, b0, c20);
            c21 = Vector256.FusedMultiplyAdd(a2, b1, c21);
            var a3 = Vector256.Create(a[k + (3 * lda)]);
            c30 = Vector256.FusedMultiplyAdd(a3, b0, c30);
            c31 = Vector256.FusedMultiplyAdd(a3, b1, c31);
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
    private static void PortableRows4Columns12(float* a, nint lda, float* b, nint ldb, nint depth, float* c, nint ldc)
    {
        Vector128<float> c00 = default, c01 = default, c02 = default;
        Vector128<float> c10 = default, c11 = default, c12 = default;
        Vector128<float> c20 = default, c21 = default, c22 = default;
        Vector128<float> c30 = default, c31 = default, c32 = default;
        for (nint k = 0; k < depth; k++, b += ldb)
        {
            var b0 = Vector128.Load(b);
            var b1 = Vector128.Load(b + 4);
            var b2 = Vector128.Load(b + 8);
            var a0 = Vector128.Create(a[k]);
            c00 = Vector128.FusedMultiplyAdd(a0, b0, c00);
            c01 = Vector128.FusedMultiplyAdd(a0, b1, c01);
            c02 = Vector128.FusedMultiplyAdd(a0, b2, c02);
            var a1 = Vector128.Create(a[k + (1 * lda)]);
            c10 = Vector128.FusedMultiplyAdd(a1, b0, c10);
            c11 = Vector128.FusedMultiplyAdd(a1, b1, c11);
            c12 = Vector128.FusedMultiplyAdd(a1, b2, c12);
            var a2 = Vector128.Create(a[k + (2 * lda)]);
            c20 = Vector128.FusedMultiplyAdd(a2, b0, c20);
            c21 = Vector128.FusedMultiplyAdd(a2, b1, c21);
            c22 = Vector128.FusedMultiplyAdd(a2, b2, c22);
            var a3 = Vector128.Create(a[k + (3 * lda)]);
            c30 = Vector128.FusedMultiplyAdd(a3, b0, c30);
            c31 = Vector128.FusedMultiplyAdd(a3, b1, c31);
            c32 = Vector128.FusedMultiplyAdd(a3, b2, c32);
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
    private static void PortableRows4Columns8(float* a, nint lda, float* b, nint ldb, nint depth, float* c, nint ldc)
    {
        Vector128<float> c00 = default, c01 = default;
        Vector128<float> c10 = default, c11 = default;
        Vector128<float> c20 = default, c21 = default;
        Vector128<float> c30 = default, c31 = default;
        for (nint k = 0; k < depth; k++, b += ldb)
        {
            var b0 = Vector128.Load(b);
            var b1 = Vector128.Load(b + 4);
            var a0 = Vector128.Create(a[k]);
            c00 = Vector128.FusedMultiplyAdd(a0, b0, c00);
            c01 = Vector128.FusedMultiplyAdd(a0, b1, c01);
            var a1 = Vector128.Create(a[k + (1 * lda)]);
            c10 = Vector128.FusedMultiplyAdd(a1, b0, c10);
            c11 = Vector128.FusedMultiplyAdd(a1, b1, c11);
            var a2 = Vector128.Create(a[k + (2 * lda)]);
            c20 = Vector128.FusedMultiplyAdd(a2, b0, c20);
            c21 = Vector128.FusedMultiplyAdd(a2, b1, c21);
            var a3 = Vector128.Create(a[k + (3 * lda)]);
            c30 = Vector128.FusedMultiplyAdd(a3, b0, c30);
            c31 = Vector128.FusedMultiplyAdd(a3, b1, c31);
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
