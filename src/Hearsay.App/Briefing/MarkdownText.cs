using System.Text;
using Hearsay.App.Output;

namespace Hearsay.App.Briefing;

/// <summary>Writes foreign text into Markdown so that none of it is taken for markup.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>&~|#$";

    /// <summary>
    /// The text on one line, with a backslash before each mark that CommonMark or GitHub's Markdown would act on: links, emphasis,
    /// HTML, tables, what begins a list, and the colon or full stop that makes a link of a bare address.
    /// </summary>
    public static string Of(string text)
    {
        var plain = PlainWords.Of(text);
        var escaped = new StringBuilder(plain.Length + 8);
        for (var i = 0; i < plain.Length; i++)
        {
            escaped.Append(IsSpecial(plain, i) ? "\\" : "").Append(plain[i]);
        }

        return escaped.ToString();
    }

    private static bool IsSpecial(string text, int at) => text[at] switch
    {
        '-' or '+' or '=' => at == 0,
        ')' => IsNumber(text.AsSpan(0, at)),
        '.' => IsNumber(text.AsSpan(0, at)) || text.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase),
        ':' => at + 1 < text.Length && text[at + 1] == '/',
        var c => Special.Contains(c, StringComparison.Ordinal),
    };

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
