using System.Text.RegularExpressions;

namespace Hearsay.App.Citing;

/// <summary>
/// Finds the citations of a text, plain or Markdown: an identifier in brackets, <c>[0a84cfbe21d07f36]</c>; a link to a document, statement or claim of
/// <c>hearsay serve</c> or of <c>hearsay://</c>; a note, <c>[^3]</c> or <c>[3]</c>, whose definition ends with an identifier in parentheses, as briefs write
/// it; and that definition itself. What a backslash stands before is no markup.
/// </summary>
internal static partial class CitationReader
{
    private const string Id = "[0-9a-f]{8,16}(?:\\\\?\\.[0-9a-f]{16})?"; // a brief may put a backslash before the full stop

    /// <summary>Longer than any statement; what stands farther before a citation is not looked at.</summary>
    private const int LongestBefore = 8000;

    /// <summary>All citations in the order of the text.</summary>
    public static IReadOnlyList<CitedPlace> Read(string text)
    {
        var notes = Definitions().Matches(text).GroupBy(m => m.Groups["note"].Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (Definition: g.First(), Id: IdAtEnd().Match(g.First().Value.TrimEnd())), StringComparer.Ordinal);
        return
        [
            .. Brackets().Matches(text).Select(m => Place(text, m, Plain(m.Groups["id"].Value)))
                .Concat(Links().Matches(text).Concat(Addresses().Matches(text)).Select(m => (Match: m, Id: IdOf(m.Groups["url"].Value))).Where(l => l.Id is not null).Select(l => Place(text, l.Match, l.Id)))
                .Concat(Notes().Matches(text).Where(m => m.Groups["mark"].Length > 0 || notes.ContainsKey(m.Groups["note"].Value))
                    .Select(m => Place(text, m, notes.TryGetValue(m.Groups["note"].Value, out var note) ? IdOf(note.Id) : null, m.Groups["note"].Value)))
                .Concat(notes.Values.Where(n => n.Id.Success).Select(n => OfDefinition(n.Definition, n.Id)))
                .OrderBy(p => p.Start),
        ];
    }

    /// <summary>What a backslash of Markdown keeps from being markup, without the backslash.</summary>
    public static string Plain(string markdown) => Escapes().Replace(markdown, "$1");

    private static CitedPlace Place(string text, Match match, string? id, string? note = null)
        => new(match.Index, match.Index + match.Length, id, match.Groups["label"] is { Success: true } label && Quotation.Ends(label.Value) ? label.Value : Before(text, match.Index), note);

    private static CitedPlace OfDefinition(Match definition, Match id)
        => new(definition.Index + id.Index, definition.Index + id.Index + id.Length, IdOf(id), definition.Value[definition.Groups["head"].Length..id.Index], null);

    private static string? IdOf(Match note) => note.Success ? Plain(note.Groups["id"].Value) : null;

    /// <summary>The paragraph up to a place, without the citations that end it: several may stand behind one quotation.</summary>
    private static string Before(string text, int end)
    {
        var start = Math.Max(text.LastIndexOf("\n\n", Math.Max(0, end - 1), StringComparison.Ordinal), Math.Max(0, end - LongestBefore));
        return Others().Replace(text[start..end].TrimEnd(), "");
    }

    private static string? IdOf(string address) => Served().Match(Uri.UnescapeDataString(address)) is { Success: true } served
        ? served.Groups["statement"].Success ? $"{served.Groups["id"].Value}.{served.Groups["statement"].Value}" : served.Groups["id"].Value
        : null;

    [GeneratedRegex($@"(?<!\\)\[(?<id>{Id})\](?![(:])", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<!\\)\[(?<label>(?:\\.|[^\[\]\\\n])*)\]\((?<url>[^)\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Links();

    [GeneratedRegex(@"(?<!\]\()(?<url>(?:https?|hearsay)://[^\s)>\]""”]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();

    [GeneratedRegex($@"(?:^hearsay:/|^https?://[^/]+(?:/api/v1)?|^)/(?:documents/(?<id>{Id})(?:\?[^#]*)?(?:\#s-(?<statement>[0-9a-f]{{16}}))?|(?:statements|claims)/(?<id>{Id})(?:\?[^#]*)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Served();

    [GeneratedRegex(@"(?<!\\)\[(?<mark>\^?)(?<note>[0-9]{1,4})\](?![(:])", RegexOptions.CultureInvariant)]
    private static partial Regex Notes();

    [GeneratedRegex(@"^(?<head>\[\^?(?<note>[0-9]{1,4})\]:)[^\n]*", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Definitions();

    [GeneratedRegex($@"\((?<id>{Id})\)$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex IdAtEnd();

    [GeneratedRegex(@"(?:\s{0,9}(?<!\\)\[\^?[0-9a-f.]{1,33}\])*\s{0,9}\(?$", RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();
}
