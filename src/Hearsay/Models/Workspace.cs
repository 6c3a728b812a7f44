using System.Numerics;

namespace Hearsay.Models;

/// <summary>
/// The buffers of one thread that runs an encoder. They grow to the largest batch seen and are then reused, so that nothing is
/// allocated in the steady state. Not for two threads at once.
/// </summary>
internal sealed class Workspace
{
    private const int LeastStep = 16384;

    private readonly Dictionary<string, AlignedArray<float>> _floats = new(StringComparer.Ordinal);

    /// <summary>Room for quantised activations.</summary>
    public AlignedArray<byte> Quantised { get; private set; } = new(0);

    /// <summary>A buffer of at least that many numbers; what it holds from before is kept while it does not grow.</summary>
    public AlignedArray<float> Floats(string name, int length)
    {
        if (!_floats.TryGetValue(name, out var buffer) || buffer.Length < length)
        {
            buffer = new AlignedArray<float>(Grown(length));
            _floats[name] = buffer;
        }

        return buffer;
    }

    /// <summary>Makes <see cref="Quantised"/> hold at least that many numbers.</summary>
    public void EnsureQuantised(int length)
    {
        if (Quantised.Length < length)
        {
            Quantised = new AlignedArray<byte>(Grown(length));
        }
    }

    /// <summary>Number of rows with those that fill the last tile.</summary>
    public static int PaddedRows(int rows) => (rows + FloatTiles.Rows - 1) / FloatTiles.Rows * FloatTiles.Rows;

    /// <summary>Texts a little longer than the longest so far would each leave a buffer behind, which the collector cannot move: steps are at least an eighth of it.</summary>
    private static int Grown(int length)
    {
        var step = Math.Max(LeastStep, (int)BitOperations.RoundUpToPowerOf2((uint)length) / 8);
        return (length + step - 1) / step * step;
    }
}
