using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Hearsay.Ingestion.Pages;

namespace Hearsay.Ingestion.Feeds;

/// <summary>Reads the texts in a feed: titles as plain text, summaries and contents as HTML.</summary>
internal static partial class FeedText
{
    /// <summary>The most UTF-16 code units of a title.</summary>
    private const int LongestTitle = 2000;

    private static readonly HashSet<string> EmptyElements = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    /// <summary>An element as plain text in one line; null where it has none.</summary>
    public static string? Plain(FeedElement? element)
        => element is null ? null : IsPlain(element) ? InOneLine(element.Text) : Plain(Html(element));

    /// <summary>HTML as plain text in one line; null where it has none.</summary>
    public static string? Plain(string? html)
    {
        if (html is null || !Markup().IsMatch(html))
        {
            return html is null ? null : InOneLine(html);
        }

        using var document = PageParser.Parse(html, out _);
        return document?.Body is null ? null : InOneLine(ElementWalk.Text(document.Body, LongestTitle));
    }

    /// <summary>An element as HTML; null where it has none.</summary>
    public static string? Html(FeedElement? element)
    {
        if (element is null || element.Attribute("src") is not null)
        {
            return null;
        }

        var type = element.Attribute("type")?.Trim().ToLowerInvariant() ?? "";
        var html = element.Attribute("mode") == "base64" || IsBase64(element, type) ? Decoded(element.Text, type)
            : element.Children.Any() ? Inner(element)
            : IsPlain(element) ? Escaped(element.Text)
            : element.Text;
        return string.IsNullOrWhiteSpace(html) ? null : html.Trim();
    }

    /// <summary>Plain text as HTML, with a paragraph for each of its lines.</summary>
    public static string Escaped(string text)
        => string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>"));

    /// <summary>In Atom text is plain unless it says otherwise (RFC 4287, section 3.1.1); RSS never says, and means HTML.</summary>
    private static bool IsPlain(FeedElement element) => !element.Children.Any() && element.Attribute("mode") != "base64" && element.Attribute("type")?.Trim().ToLowerInvariant() switch
    {
        "text" or "text/plain" => true,
        null or "" => element.Name is "title" or "summary" or "content" or "subtitle" or "tagline" && element.Parent?.Name is "entry" or "feed" or "source",
        _ => false,
    };

    /// <summary>Content of a type that is neither text nor XML is in Base64 (RFC 4287, section 4.1.3.3).</summary>
    private static bool IsBase64(FeedElement element, string type)
        => element.Name == "content" && type.Contains('/', StringComparison.Ordinal) && element.Attribute("mode") is null
            && !type.StartsWith("text/", StringComparison.Ordinal) && !type.EndsWith("xml", StringComparison.Ordinal);

    private static string? Decoded(string text, string type)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) && (type.Length == 0 || type.StartsWith("text", StringComparison.Ordinal) || type.EndsWith("xml", StringComparison.Ordinal) || type.EndsWith("html", StringComparison.Ordinal))
            ? CharsetReader.Read(bytes.AsSpan(0, length))?.Text
            : null;
    }

    /// <summary>What stands in an element, as HTML.</summary>
    private static string Inner(FeedElement element)
    {
        var html = new StringBuilder();
        var waiting = new Stack<object>(element.Content.Reverse());
        while (waiting.TryPop(out var part))
        {
            switch (part)
            {
                case string endTag:
                    html.Append(endTag);
                    break;
                case FeedElement child:
                    Append(html, child, waiting);
                    break;
                default:
                    html.Append(WebUtility.HtmlEncode(part.ToString()));
                    break;
            }
        }

        return html.ToString();
    }

    private static void Append(StringBuilder html, FeedElement child, Stack<object> waiting)
    {
        var tag = child.Tag[(child.Tag.LastIndexOf(':') + 1)..];
        html.Append('<').Append(tag);
        foreach (var (name, value) in child.Attributes.Where(a => !a.Key.StartsWith("xmlns", StringComparison.Ordinal)))
        {
            html.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
        }

        html.Append('>');
        if (!EmptyElements.Contains(tag))
        {
            waiting.Push($"</{tag}>");
            foreach (var part in child.Content.Reverse())
            {
                waiting.Push(part);
            }
        }
    }

    /// <summary>A text with one blank wherever it has white space; null where it has nothing else.</summary>
    public static string? InOneLine(string text)
    {
        var line = ElementWalk.InOneLine(text);
        return line.Length == 0 ? null : line.Length <= LongestTitle ? line : line[..(char.IsHighSurrogate(line[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle)];
    }

    /// <summary>A tag, or a reference to a character.</summary>
    [GeneratedRegex("</?[a-z][^<>]*>|&(#[0-9]{1,8}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
