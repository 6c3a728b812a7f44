using Hearsay.Text;

namespace Hearsay.Claims.Lineage;

/// <summary>The sequences of words of a text, by which near copies are found.</summary>
internal sealed class WordSequences
{
    private const int Length = 4;

    private readonly HashSet<ulong> _hashes = [];

    /// <summary>Takes a text apart.</summary>
    public WordSequences(string text)
    {
        var words = TextLayout.Of(text).Words.Select(w => w.Span.In(text)).Where(w => char.IsLetterOrDigit(w[0])).Select(w => HashOf(w.ToLowerInvariant())).ToList();
        for (var i = 0; i + Length <= words.Count; i++)
        {
            _hashes.Add(words.Skip(i).Take(Length).Aggregate(17UL, (hash, word) => (hash * 0x9E3779B97F4A7C15) ^ word));
        }
    }

    /// <summary>The share of this text's sequences that the other holds too, from 0 to 1; 0 where this one has none.</summary>
    public double ShareIn(WordSequences other) => _hashes.Count == 0 ? 0 : (double)_hashes.Count(other._hashes.Contains) / _hashes.Count;

    /// <summary>FNV-1a of 64 bits (Fowler, Noll and Vo) over code units.</summary>
    private static ulong HashOf(string word) => word.Aggregate(0xCBF29CE484222325, (hash, unit) => (hash ^ unit) * 0x100000001B3);
}
