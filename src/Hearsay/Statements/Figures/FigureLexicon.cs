using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Statements.Figures;

/// <summary>The words that figures are read with, from the lists in <c>Languages/En</c>. Loaded once; matched without case.</summary>
internal static class FigureLexicon
{
    private static readonly FrozenDictionary<string, NumberWord> NumberWords = WordList.Lines("En.number-words")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(f => f[0], f => new NumberWord(decimal.Parse(f[1], CultureInfo.InvariantCulture), f.Length > 2), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> OutcomeWords = WordList.Lines("En.figure-outcomes")
        .Select(line => line.Split(' '))
        .SelectMany(f => f.Skip(1), (f, word) => (Word: word, Outcome: f[0]))
        .DistinctBy(p => p.Word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(p => p.Word, p => p.Outcome, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, FigureWords> Words = Classes()
        .GroupBy(p => p.Word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.Aggregate(FigureWords.None, (all, p) => all | p.Class), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, FigureWords>.AlternateLookup<ReadOnlySpan<char>> WordLookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> NumberLookup = NumberWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> OutcomeLookup = OutcomeWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The classes of a word.</summary>
    public static FigureWords Of(ReadOnlySpan<char> word) => WordLookup.TryGetValue(word, out var classes) ? classes : FigureWords.None;

    /// <summary>The number that a word names.</summary>
    public static bool TryNumber(ReadOnlySpan<char> word, out NumberWord number) => NumberLookup.TryGetValue(word, out number);

    /// <summary>The outcome that a word says; null where it says none.</summary>
    public static string? Outcome(ReadOnlySpan<char> word) => OutcomeLookup.TryGetValue(word, out var outcome) ? outcome : null;

    private static IEnumerable<(string Word, FigureWords Class)> Classes()
    {
        var listed = WordList.Lines("En.figure-words")
            .Select(line => line.Split(' '))
            .SelectMany(f => f.Skip(1), (f, word) => (word, Enum.Parse<FigureWords>(f[0], ignoreCase: true)));
        return listed
            .Concat(NumberWords.Keys.Select(w => (w, FigureWords.Number)))
            .Concat(OutcomeWords.Keys.Select(w => (w, FigureWords.Outcome)));
    }
}
