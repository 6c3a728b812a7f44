namespace Hearsay.Ingestion;

/// <summary>Tells text that has a few stray control characters from bytes that are no text at all.</summary>
internal static class ControlCharacters
{
    private const int FewCharacters = 8;
    private const double SmallShare = 0.05;

    /// <summary>
    /// Where the first control character stands, or the first U+FFFD, if more than 8 characters and more than 1 in 20 are such;
    /// -1 where the text has no more than that. Tabs and line breaks of every kind are no control characters here.
    /// </summary>
    public static int FirstOfMany(ReadOnlySpan<char> text)
    {
        int first = -1, count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsNoText(text[i]))
            {
                first = first < 0 ? i : first;
                count++;
            }
        }

        return count > FewCharacters && count > text.Length * SmallShare ? first : -1;
    }

    private static bool IsNoText(char c)
        => c < ' ' ? c is not ('\t' or '\n' or '\r' or '\f' or '\v')
            : c is (>= '\u007F' and <= '\u009F' and not '\u0085') or >= '\uFFFD';
}
