using System.Text.RegularExpressions;

namespace Hearsay.Ingestion.Feeds;

/// <summary>Makes addresses in feeds absolute (XML Base; RFC 3986, section 5). An address that is absolute stays as the feed has it.</summary>
internal static partial class FeedAddresses
{
    /// <summary>An address in an element, absolute where that can be told; null where there is none.</summary>
    /// <param name="reference">The address as written.</param>
    /// <param name="at">The element that it is written in.</param>
    /// <param name="document">Where the feed was found, or what else it is relative to; null where nobody knows.</param>
    public static string? Resolve(string? reference, FeedElement at, Uri? document)
    {
        var written = Tidy(reference);
        return Resolve(written, written is null || Scheme().IsMatch(written) ? null : Base(at, document));
    }

    /// <summary>An address, absolute where there is a base; null where there is none, or one that cannot be.</summary>
    public static string? Resolve(string? reference, Uri? relativeTo)
    {
        var written = Tidy(reference);
        return written is null ? null
            : Scheme().IsMatch(written) ? (Uri.TryCreate(written, UriKind.Absolute, out _) ? written : null)
            : relativeTo is null ? written
            : Uri.TryCreate(relativeTo, written, out var resolved) ? resolved.AbsoluteUri : null;
    }

    /// <summary>An absolute address; null where the text is none.</summary>
    public static Uri? Absolute(string? text) => text is not null && Scheme().IsMatch(text) && Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null;

    private static Uri? Base(FeedElement? at, Uri? document)
    {
        if (at is null)
        {
            return document;
        }

        var outer = Base(at.Parent, document);
        var written = Tidy(at.Attribute("xml:base"));
        return written is null ? outer
            : Absolute(written) is { } absolute ? absolute
            : outer is not null && Uri.TryCreate(outer, written, out var resolved) ? resolved
            : outer;
    }

    private static string? Tidy(string? written) => written is null || LineBreaks().Replace(written, "").Trim() is not { Length: > 0 } tidy ? null : tidy;

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex("[\r\n\t]")]
    private static partial Regex LineBreaks();
}
