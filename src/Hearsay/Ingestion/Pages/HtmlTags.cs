using System.Collections.Frozen;

namespace Hearsay.Ingestion.Pages;

/// <summary>Kinds of tags (HTML Living Standard, sections 4 and 15).</summary>
internal static class HtmlTags
{
    private static readonly FrozenSet<string> Skipped = FrozenSet.ToFrozenSet(
    [
        "script", "style", "noscript", "template", "head", "title", "svg", "math", "iframe", "frame", "object", "embed", "applet", "canvas", "audio", "video", "map",
        "button", "select", "textarea", "input", "datalist", "dialog", "meter", "progress", "menu", "nav", "figcaption", "rp", "rt", "amp-ad", "amp-sidebar",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "picture", "q", "ruby",
        "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Headings = FrozenSet.ToFrozenSet(["h1", "h2", "h3", "h4", "h5", "h6"], StringComparer.Ordinal);

    /// <summary>Whether what stands in the element is never text of an article.</summary>
    public static bool IsSkipped(string tag) => Skipped.Contains(tag);

    /// <summary>Whether the element stands in the line. Elements of unknown names do (section 15.3.1).</summary>
    public static bool IsInline(string tag) => Inline.Contains(tag) || tag.Contains('-', StringComparison.Ordinal);

    /// <summary>Whether the element is a heading.</summary>
    public static bool IsHeading(string tag) => Headings.Contains(tag);
}
