namespace Hearsay.Text;

/// <summary>Finds where web and mail addresses end, so that each stays one word.</summary>
internal static class Addresses
{
    /// <summary>Longest part before the @ of a mail address (RFC 5321, section 4.5.3.1.1).</summary>
    private const int LongestLocalPart = 64;

    /// <summary>Longest name of a host (RFC 5321, section 4.5.3.1.2).</summary>
    private const int LongestHost = 255;

    /// <summary>The end of the address that begins at <paramref name="at"/>, or <paramref name="at"/> where none does.</summary>
    public static int EndAt(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        return rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            ? at + WebAddressLength(rest)
            : at + MailAddressLength(rest);
    }

    /// <summary>Up to white space or a mark that no address holds, less the punctuation of the sentence around it.</summary>
    private static int WebAddressLength(ReadOnlySpan<char> text)
    {
        int end = 0, brackets = 0;
        while (end < text.Length && text[end] is not ('"' or '<' or '>' or '”' or '“' or '»') && !Characters.IsSpace(text[end]))
        {
            brackets += text[end] switch { '(' => 1, ')' => -1, _ => 0 };
            end++;
        }

        while (end > 0 && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' || (text[end - 1] == ')' && brackets < 0)))
        {
            brackets += text[--end] == ')' ? 1 : 0;
        }

        return end;
    }

    /// <summary>Length of a mail address with a dot in its host, or 0. Looks at no more than the longest address, so that cutting stays linear.</summary>
    private static int MailAddressLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < Math.Min(text.Length, LongestLocalPart) && IsLocal(text[at]))
        {
            at++;
        }

        if (at == 0 || at == text.Length || text[at] != '@')
        {
            return 0;
        }

        var end = at + 1;
        while (end < Math.Min(text.Length, at + LongestHost) && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
        {
            end++;
        }

        var host = text[(at + 1)..end].TrimEnd(".-");
        return host.Contains('.') && char.IsAsciiLetterOrDigit(host[0]) ? at + 1 + host.Length : 0;
    }

    private static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-';
}
