using System.Buffers;
using Hearsay.Text;

namespace Hearsay.Formats;

/// <summary>Writes foreign text into a page so that none of it is taken for markup.</summary>
internal static class HtmlText
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => c != '\t' && IsSpecial(c))]);

    private static bool IsSpecial(char c)
        => c is '&' or '<' or '>' or '"' or '\'' || char.IsControl(c) || char.IsSurrogate(c) || SentenceCutter.LineBreaks.Contains(c);

    /// <summary>
    /// Writes text for an element or a quoted attribute: marks of HTML as references (HTML Standard, "Escaping a string"), every
    /// line break as a line feed, and what a page cannot hold (control characters, halves of surrogate pairs) as U+FFFD.
    /// </summary>
    public static void Write(TextWriter output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            output.Write(text[..at]);
            text = text[at..];
            var pair = text.Length > 1 && (char.IsSurrogatePair(text[0], text[1]) || text is ['\r', '\n', ..]);
            WriteSpecial(output, text[..(pair ? 2 : 1)]);
            text = text[(pair ? 2 : 1)..];
        }

        output.Write(text);
    }

    private static void WriteSpecial(TextWriter output, ReadOnlySpan<char> special)
    {
        switch (special[0])
        {
            case '&':
                output.Write("&amp;");
                break;
            case '<':
                output.Write("&lt;");
                break;
            case '>':
                output.Write("&gt;");
                break;
            case '"':
                output.Write("&quot;");
                break;
            case '\'':
                output.Write("&#39;");
                break;
            case var c when SentenceCutter.LineBreaks.Contains(c):
                output.Write('\n');
                break;
            default:
                output.Write(special.Length == 2 ? special : [Replacement]);
                break;
        }
    }
}
