using NodaTime;

namespace Hearsay.Ingestion;

/// <summary>What is known about bytes besides the bytes.</summary>
/// <param name="Name">What they come from: a path, an address, or <c>-</c>. An extension in it tells the type where nothing better does.</param>
public sealed record Received(string Name)
{
    /// <summary>The value of the HTTP header <c>Content-Type</c>, such as <c>text/html; charset=utf-8</c>; null where there was none.</summary>
    public string? ContentType { get; init; }

    /// <summary>Where a page was found, behind all redirects; addresses in it are relative to this. Null where nobody knows.</summary>
    public Uri? Address { get; init; }

    /// <summary>When it was published, if the caller knows better than the text.</summary>
    public OffsetDateTime? Published { get; init; }

    /// <summary>The media type of <see cref="ContentType"/> in small letters, without parameters; null where there is none.</summary>
    internal string? MediaType => ContentType?.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The charset that <see cref="ContentType"/> declares; null where it declares none.</summary>
    internal string? Charset
        => ContentType?.Split(';').Skip(1).Select(p => p.Split('=', 2)).FirstOrDefault(p => p.Length == 2 && p[0].Trim().Equals("charset", StringComparison.OrdinalIgnoreCase))?[1].Trim(' ', '"', '\'');
}
