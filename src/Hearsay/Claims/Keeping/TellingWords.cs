using Hearsay.Claims.Grouping;
using Hearsay.Ingestion;

namespace Hearsay.Claims.Keeping;

/// <summary>The words of a document that tell what it is about: those that stand last in the vocabulary, names above all.</summary>
internal static class TellingWords
{
    private const int Most = 32;

    /// <summary>Their stems, each once; they hang on the document alone.</summary>
    public static IReadOnlyList<string> Of(Document document, WordVectors vectors)
        => [.. Content.WordsOf($"{document.Title}\n{document.Text}", vectors).GroupBy(w => w.Stem, StringComparer.Ordinal)
            .OrderByDescending(g => g.First().Meaning.Weight).ThenByDescending(g => g.Count()).ThenBy(g => HashOf(g.Key)).ThenBy(g => g.Key, StringComparer.Ordinal).Take(Most).Select(g => g.Key)];

    /// <summary>FNV-1a of 32 bits (Fowler, Noll and Vo): where many words tell as much, those are chosen that other documents choose too, and not the first of the alphabet.</summary>
    private static uint HashOf(string word) => word.Aggregate(0x811C9DC5, (hash, unit) => (hash ^ unit) * 0x01000193);
}
