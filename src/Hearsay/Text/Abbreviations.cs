using Hearsay.Languages;

namespace Hearsay.Text;

/// <summary>Abbreviations that end in a dot without ending a sentence, from <c>Languages/En/abbreviations.txt</c>.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Listed =
        WordList.Load("En.abbreviations").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word (without its dot) is listed, whatever its case.</summary>
    public static bool IsListed(ReadOnlySpan<char> word) => word.Length <= 8 && Listed.Contains(word);
}
