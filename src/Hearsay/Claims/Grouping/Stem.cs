namespace Hearsay.Claims.Grouping;

/// <summary>Cuts the commonest endings off English words, so that "loading" and "loaded" are one.</summary>
internal static class Stem
{
    private const int LeastLength = 3;

    private static readonly string[] Endings = ["ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s"];

    /// <summary>The stem of a word in small letters.</summary>
    public static string Of(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= LeastLength && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
