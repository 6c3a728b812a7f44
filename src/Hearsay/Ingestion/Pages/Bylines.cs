using System.Text.RegularExpressions;

namespace Hearsay.Ingestion.Pages;

/// <summary>Takes names out of bylines.</summary>
internal static partial class Bylines
{
    private const int LongestByline = 1000;
    private const int LongestName = 60;
    private const int MostWords = 7;

    /// <summary>The names in a byline such as "By Ann Lee and Bo Roe, staff writers"; none where it holds something else.</summary>
    public static IEnumerable<string> Names(string byline)
        => byline.Length > LongestByline ? [] : Separator().Split(Opening().Replace(ElementWalk.InOneLine(byline), "")).Select(n => n.Trim(' ', ',', '.', '|', '-', '–', '—', '·', '•', ':')).Where(IsName);

    private static bool IsName(string name)
        => name.Length is > 1 and <= LongestName && char.IsUpper(name[0]) && name.Count(c => c == ' ') < MostWords && !NoName().IsMatch(name);

    [GeneratedRegex(@"^\s*((\w+ ){0,2}by\b[:\s]*|author[s]?:\s*)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s*[,;|•·/]\s*|\s+(?:and|&|with)\s+|\s+[-–—]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"[\d@<>{}*]|^(m\.?d|ph\.?d|m\.?s|r\.?d\.?n?|mba|j\.?d|mph|esq|jr|sr)\.?$|https?:|www\.|\b(updated|published|posted|staff|writers?|reporters?|editors?|correspondents?|follow|view|share|comments?|contributors?|min read|minutes?|bureau|columnist|photographs?|posts?|email|archive)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoName();
}
