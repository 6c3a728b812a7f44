namespace Hearsay.Evaluation;

/// <summary>
/// The generator SplitMix64 (Steele, Lea and Flood 2014): the same seed gives the same numbers on every machine and version of .NET.
/// </summary>
internal struct SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 up to, not including, <paramref name="bound"/>; its bias is below 2^-32 for bounds of 32 bits.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);
}
