using Hearsay.Models;

namespace Hearsay.Tests.Models;

public class ByteTilesTests
{
    private const int Depth = 96;

    public static TheoryData<int, int> Cases => new()
    {
        { (int)VectorPath.Portable, 0 },
        { (int)VectorPath.Portable, 1 },
        { (int)VectorPath.Vector256, 0 },
        { (int)VectorPath.Vector256, 1 },
        { (int)VectorPath.Vector512, 0 },
        { (int)VectorPath.Vector512, 1 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public unsafe void Columns48_GreatestAndMixedValues_SumsAreExact(int path, int kind)
    {
        // kind 0: every product the greatest in size, its sign that of the column, so that any saturation shows
        var a = new AlignedArray<int>(8 * Depth);
        var b = new AlignedArray<int>(48 * Depth);
        var c = new AlignedArray<int>(8 * 48);
        var left = (byte*)a.Pointer;
        var right = (sbyte*)b.Pointer;
        for (var i = 0; i < a.Length * 4; i++)
        {
            left[i] = (byte)(kind == 0 ? 126 : i * 31 % 127);
        }

        for (var i = 0; i < b.Length * 4; i++)
        {
            right[i] = (sbyte)(kind == 0 ? (i / 4 % 2 == 0 ? 64 : -64) : (i * 57 % 129) - 64);
        }

        ByteTiles.Columns48((VectorPath)path, a.Pointer, Depth, b.Pointer, 48, Depth, c.Pointer, 48);

        for (var i = 0; i < 8 * 48; i++)
        {
            var (row, column, expected) = (i / 48, i % 48, 0);
            for (var k = 0; k < Depth * 4; k++)
            {
                expected += left[(row * Depth * 4) + k] * right[(((k / 4 * 48) + column) * 4) + (k % 4)];
            }

            Assert.Equal(expected, c.Pointer[i]);
        }
    }
}
