namespace Hearsay.Models;

/// <summary>Products of rows of activations with the matrix of a linear layer.</summary>
internal static unsafe class MatrixProduct
{
    /// <summary>Greatest absolute value of a quantised activation, and what is added to make all of them 0 or more, as <see cref="ByteTiles"/> need.</summary>
    private const int MostActivation = 63;

    /// <summary>Rows between which a panel of weights stays in the nearest cache.</summary>
    public const int RowsAtATime = 192;

    /// <summary>c = a w, without the bias. Rows are made in eights: both buffers reach up to the next multiple of 8 rows.</summary>
    /// <param name="path">Width of vector.</param>
    /// <param name="a">Activations [rows, inputs], <paramref name="lda"/> apart.</param>
    /// <param name="lda">Distance between rows of <paramref name="a"/>.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="w">The matrix.</param>
    /// <param name="c">Results [rows, padded outputs], <paramref name="ldc"/> apart.</param>
    /// <param name="ldc">Distance between rows of <paramref name="c"/>, at least the padded outputs.</param>
    /// <param name="quantised">Room for rows (to the next multiple of 8) times inputs of 8-bit integers; used for whole numbers only.</param>
    public static void Multiply(VectorPath path, float* a, nint lda, int rows, WeightMatrix w, float* c, nint ldc, byte* quantised)
    {
        for (var start = 0; start < rows; start += RowsAtATime)
        {
            var count = Math.Min(RowsAtATime, rows - start);
            if (w.Floats is not null)
            {
                MultiplyFloats(path, a + (start * lda), lda, count, w, c + (start * ldc), ldc);
            }
            else
            {
                MultiplyIntegers(path, a + (start * lda), lda, count, w, c + (start * ldc), ldc, quantised);
            }
        }
    }

    private static void MultiplyFloats(VectorPath path, float* a, nint lda, int rows, WeightMatrix w, float* c, nint ldc)
    {
        for (var n = 0; n < w.PaddedOutputs; n += WeightMatrix.Panel)
        {
            var panel = w.Floats!.Pointer + (n * w.Inputs);
            for (var i = 0; i < rows; i += FloatTiles.Rows)
            {
                FloatTiles.Columns48(path, a + (i * lda), lda, panel, WeightMatrix.Panel, w.Inputs, c + (i * ldc) + n, ldc);
            }
        }
    }

    private static void MultiplyIntegers(VectorPath path, float* a, nint lda, int rows, WeightMatrix w, float* c, nint ldc, byte* quantised)
    {
        var fours = w.Inputs / 4;
        var units = stackalloc float[RowsAtATime];
        for (var i = 0; i < rows; i++)
        {
            var most = VectorMath.MaxAbsolute(a + (i * lda), 1, lda, w.Inputs);
            units[i] = most / MostActivation;
            VectorMath.QuantiseBytes(a + (i * lda), quantised + (i * (nint)w.Inputs), w.Inputs, most > 0 ? MostActivation / most : 0, MostActivation);
        }

        for (var n = 0; n < w.PaddedOutputs; n += WeightMatrix.Panel)
        {
            var panel = w.Integers!.Pointer + (n * fours);
            for (var i = 0; i < rows; i += FloatTiles.Rows)
            {
                ByteTiles.Columns48(path, (int*)quantised + (i * fours), fours, panel, WeightMatrix.Panel, fours, (int*)(c + (i * ldc) + n), ldc);
            }
        }

        for (var i = 0; i < rows; i++)
        {
            VectorMath.Dequantise(c + (i * ldc), w.Sums!.Pointer, MostActivation, w.Scales!.Pointer, w.PaddedOutputs, units[i]);
        }
    }
}
