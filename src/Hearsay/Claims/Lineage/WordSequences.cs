using Hearsay.Text;

namespace Hearsay.Claims.Lineage;

/// <summary>The sequences of words of a text, by which copies are found: those of four words stay in near copies, pairs also where sentences are rewritten.</summary>
internal sealed class WordSequences
{
    private const int Length = 4;
    private const int Window = 4;

    private readonly HashSet<ulong> _sequences;
    private readonly HashSet<ulong> _pairs;

    /// <summary>Takes a text apart.</summary>
    public WordSequences(string text)
    {
        var words = TextLayout.Of(text).Words.Select(w => w.Span.In(text)).Where(w => char.IsLetterOrDigit(w[0])).Select(w => HashOf(w.ToLowerInvariant())).ToArray();
        var sequences = Sequences(words, Length);
        _sequences = [.. sequences];
        _pairs = [.. Sequences(words, 2)];
        Fingerprints = Winnow(sequences);
    }

    /// <summary>
    /// Some of the sequences, chosen by winnowing (Schleimer, Wilkerson and Aiken 2003): two texts with a run of seven words in common
    /// have at least one in common.
    /// </summary>
    public IReadOnlyCollection<ulong> Fingerprints { get; }

    /// <summary>The share of this text's sequences of four words that the other holds too, from 0 to 1; 0 where this one has none.</summary>
    public double ShareIn(WordSequences other) => Share(_sequences, other._sequences);

    /// <summary>The share of this text's pairs of words that the other holds too, from 0 to 1; 0 where this one has none.</summary>
    public double PairShareIn(WordSequences other) => Share(_pairs, other._pairs);

    private static double Share(HashSet<ulong> own, HashSet<ulong> other) => own.Count == 0 ? 0 : (double)own.Count(other.Contains) / own.Count;

    private static List<ulong> Sequences(ulong[] words, int length)
    {
        var sequences = new List<ulong>();
        for (var i = 0; i + length <= words.Length; i++)
        {
            var hash = 17UL;
            foreach (var word in words.AsSpan(i, length))
            {
                hash = (hash * 0x9E3779B97F4A7C15) ^ word;
            }

            // The last word alone would decide the low bits otherwise, and the smallest hashes are what winnowing keeps.
            hash ^= hash >> 32;
            sequences.Add(hash * 0x9E3779B97F4A7C15);
        }

        return sequences;
    }

    private static HashSet<ulong> Winnow(List<ulong> sequences)
    {
        var kept = new HashSet<ulong>();
        for (var i = 0; i < sequences.Count; i++)
        {
            // a text shorter than a window keeps its least, and the last windows of a longer one are not cut short
            if (i == 0 || i + Window <= sequences.Count)
            {
                kept.Add(sequences.Skip(i).Take(Window).Min());
            }
        }

        return kept;
    }

    /// <summary>FNV-1a of 64 bits (Fowler, Noll and Vo) over code units.</summary>
    private static ulong HashOf(string word) => word.Aggregate(0xCBF29CE484222325, (hash, unit) => (hash ^ unit) * 0x100000001B3);
}
