namespace Hearsay.Evaluation;

/// <summary>What one role of an attribution covers of a text.</summary>
/// <param name="Characters">Places of its characters that are no white space, in order, each once; a character is a code point.</param>
/// <param name="Words">Numbers of the words that it touches, in order, each once; none for a cue such as ":".</param>
internal sealed record Cover(int[] Characters, int[] Words)
{
    /// <summary>Whether two spans are the same: by their words where they have any, so that punctuation at the edges does not matter.</summary>
    /// <param name="one">A span, or null.</param>
    /// <param name="other">Another, or null; null equals null only.</param>
    /// <param name="raw">Compare characters in any case.</param>
    public static bool AreEqual(Cover? one, Cover? other, bool raw)
        => one is null || other is null ? one is null && other is null
            : raw ? one.Characters.AsSpan().SequenceEqual(other.Characters)
            : one.Words.Length > 0 ? one.Words.AsSpan().SequenceEqual(other.Words)
            : other.Words.Length == 0 && one.Characters.AsSpan().SequenceEqual(other.Characters);

    /// <summary>Number of members that two ascending arrays share.</summary>
    public static int Common(int[] one, int[] other)
    {
        int common = 0, i = 0, k = 0;
        while (i < one.Length && k < other.Length)
        {
            var order = one[i].CompareTo(other[k]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }

        return common;
    }

    /// <summary>Tells spans apart as <see cref="AreEqual"/> does.</summary>
    public sealed class Comparer(bool raw) : IEqualityComparer<Cover>
    {
        /// <inheritdoc/>
        public bool Equals(Cover? x, Cover? y) => AreEqual(x, y, raw);

        /// <inheritdoc/>
        public int GetHashCode(Cover obj)
        {
            var hash = default(HashCode);
            foreach (var member in raw || obj.Words.Length == 0 ? obj.Characters : obj.Words)
            {
                hash.Add(member);
            }

            return hash.ToHashCode();
        }
    }
}
