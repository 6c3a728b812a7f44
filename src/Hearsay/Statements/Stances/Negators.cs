using Hearsay.Languages;

namespace Hearsay.Statements.Stances;

/// <summary>Words that deny.</summary>
internal static class Negators
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Listed = WordList.Load("En.negators").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is listed, or ends in "n't".</summary>
    public static bool Holds(ReadOnlySpan<char> word)
        => Listed.Contains(word) || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase);
}
