using System.Collections.Frozen;
using Hearsay.Languages;

namespace Hearsay.Statements.Figures.Victims;

/// <summary>The words that victims are counted with, from <c>Languages/En/victim-words.txt</c>; matched without case.</summary>
internal static class VictimLexicon
{
    private static readonly FrozenDictionary<string, VictimWords> Words = WordList.Lines("En.victim-words")
        .Select(line => line.Split(' '))
        .SelectMany(f => f.Skip(1), (f, word) => (Word: word, Class: Enum.Parse<VictimWords>(f[0], ignoreCase: true)))
        .GroupBy(p => p.Word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.Aggregate(VictimWords.None, (all, p) => all | p.Class), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, VictimWords>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The classes of a word; an age such as "17-year-old" is a person.</summary>
    public static VictimWords Of(ReadOnlySpan<char> word)
        => Lookup.TryGetValue(word, out var classes) ? classes
            : EndsIn(word, "-year-old") || EndsIn(word, "-month-old") || EndsIn(word, "-years-old") ? VictimWords.Person
            : EndsIn(word, "-year-olds") ? VictimWords.People : VictimWords.None;

    private static bool EndsIn(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
