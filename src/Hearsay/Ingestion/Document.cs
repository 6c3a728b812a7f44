using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Hearsay.Ingestion;

/// <summary>One published text. The text is never altered after ingest: every span in Hearsay counts its UTF-16 code units.</summary>
public sealed record Document
{
    /// <summary>What it was read from: a path, an address, or <c>-</c> for standard input.</summary>
    public required string Name { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of the original bytes, 64 hexadecimal digits in small letters.</summary>
    public required string Sha256 { get; init; }

    /// <summary>How the bytes were decoded, such as <c>utf-8</c>, <c>utf-16le</c>, <c>windows-1252</c>.</summary>
    public required string Charset { get; init; }

    /// <summary>When it was published; null where nobody said.</summary>
    public OffsetDateTime? Published { get; init; }

    /// <summary>When it was last changed, where its publisher says so.</summary>
    public OffsetDateTime? Modified { get; init; }

    /// <summary>Its canonical address; null where it has none.</summary>
    public string? Url { get; init; }

    /// <summary>Its title; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet that published it; null where nobody said.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote it, as the byline has it; an agency's credit among them.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Its language as an ISO 639 code such as <c>en</c>; <c>und</c> where there is too little text to tell.</summary>
    public string Language { get; init; } = "und";

    /// <summary>
    /// Where the text stands in the decoded original; null where the text is that original, less its byte order mark, and for the
    /// article of a web page.
    /// </summary>
    public TextMap? Map { get; init; }

    /// <summary>Why the text is not the whole article, such as a paywall, without a final full stop; null where nothing says so.</summary>
    public string? Incomplete { get; init; }

    /// <summary>A text that stands alone.</summary>
    /// <param name="text">The text; any string. Its hash is that of its bytes in UTF-8.</param>
    /// <param name="name">What to call it.</param>
    public static Document Of(string text, string name = "text")
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Document { Name = name, Text = text, Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), Charset = "utf-16" };
    }
}
