using System.Collections.Frozen;
using Hearsay.Languages;

namespace Hearsay.Statements.Times;

/// <summary>
/// The words of time, from <c>Languages/En/time-words.txt</c>. Each class is one letter, so that a sentence becomes a string of
/// classes over which the rules are regular expressions: M month, W weekday (j short, w plural), S season, H holiday, u and U unit (singular
/// and plural), P and v part of the day, c noon and midnight, Y today and its neighbours, V tonight and overnight, L last, N next, C this, X that,
/// r recent, A ago, B earlier, F later, e early and late, m mid, b beginning and end, q vague quantity, l half, a article, h the, s its, f of,
/// i preposition, E every, Q daily, x twice, R now and recently, ~ about, t am and pm, k o'clock, z time zone, g fiscal, n number, o ordinal,
/// 9 nineties, &amp; and.
/// </summary>
internal static class TimeLexicon
{
    /// <summary>Most words in an entry.</summary>
    public const int LongestEntry = 5;

    private static readonly FrozenDictionary<string, (char Class, string Value)> Entries = Load();

    private static readonly FrozenDictionary<string, (char Class, string Value)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Entries.Keys
        .Where(entry => entry.Contains(' ', StringComparison.Ordinal))
        .Select(entry => entry[..entry.IndexOf(' ', StringComparison.Ordinal)])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether an entry of several words begins with this one.</summary>
    public static bool Opens(ReadOnlySpan<char> word) => Openers.Contains(word);

    /// <summary>The entry of a word or of several, without case; false where there is none.</summary>
    public static bool TryFind(ReadOnlySpan<char> words, out (char Class, string Value) entry) => Lookup.TryGetValue(words, out entry);

    private static FrozenDictionary<string, (char Class, string Value)> Load()
        => WordList.Lines("En.time-words")
            .Select(line => line.Split(' ', 3))
            .SelectMany(parts => parts[2].Split(", "), (parts, words) => KeyValuePair.Create(words, (parts[0][0], parts[1])))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
