using Hearsay.Ingestion;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Ledger;

/// <summary>What a ledger keeps of a document, but for its text.</summary>
public sealed record LedgerDocument
{
    /// <summary>Its <see cref="DocumentId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>What it was first read from: a path or an address.</summary>
    public required string Name { get; init; }

    /// <summary>Its canonical address; null where it has none.</summary>
    public string? Url { get; init; }

    /// <summary>The outlet that published it; null where nobody said.</summary>
    public string? Publisher { get; init; }

    /// <summary>Its title; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When it was published; null where nobody said.</summary>
    public OffsetDateTime? Published { get; init; }

    /// <summary>When it was last changed, where its publisher says so.</summary>
    public OffsetDateTime? Modified { get; init; }

    /// <summary>Its language as an ISO 639 code, or <c>und</c>.</summary>
    public required string Language { get; init; }

    /// <summary>How its original was decoded.</summary>
    public required string Charset { get; init; }

    /// <summary>Why the text is not the whole article, such as a paywall; null where nothing says so.</summary>
    public string? Incomplete { get; init; }

    /// <summary>SHA-256 of its original.</summary>
    public required string Sha256 { get; init; }

    /// <summary>SHA-256 of its text in UTF-8.</summary>
    public required string TextSha256 { get; init; }

    /// <summary>The id of the document that it is a new version of; null where it is the first of its address.</summary>
    public string? Earlier { get; init; }

    /// <summary>What is kept of a document. A NUL, which no database keeps in a text, becomes U+FFFD.</summary>
    /// <param name="document">The document.</param>
    /// <param name="textSha256">SHA-256 of its text in UTF-8.</param>
    internal static LedgerDocument Of(Document document, string textSha256)
    {
        var kept = new LedgerDocument
        {
            Id = "",
            Name = Clean(document.Name)!,
            Url = Clean(document.Url),
            Publisher = Clean(document.Publisher),
            Title = Clean(document.Title),
            Authors = [.. document.Authors.Select(a => Clean(a)!)],
            Published = document.Published,
            Modified = document.Modified,
            Language = document.Language,
            Charset = document.Charset,
            Incomplete = Clean(document.Incomplete),
            Sha256 = document.Sha256,
            TextSha256 = textSha256,
        };
        return kept with { Id = DocumentId.Of(kept) };
    }

    /// <summary>The document again, as it can be read.</summary>
    /// <param name="text">Its text.</param>
    public Document With(string text) => new()
    {
        Name = Name,
        Text = text,
        Sha256 = Sha256,
        Charset = Charset,
        Incomplete = Incomplete,
        Language = Language,
        Published = Published,
        Modified = Modified,
        Url = Url,
        Title = Title,
        Publisher = Publisher,
        Authors = Authors,
    };

    /// <summary>A time as a ledger writes it.</summary>
    internal static string? Format(OffsetDateTime? time) => time is { } some ? OffsetDateTimePattern.Rfc3339.Format(some) : null;

    /// <summary>A time as a ledger writes it.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    internal static OffsetDateTime? ParseTime(string? text)
        => text is null ? null
            : OffsetDateTimePattern.Rfc3339.Parse(text) is { Success: true } time ? time.Value
            : throw new InvalidDataException($"'{text}' is no time with an offset");

    private static string? Clean(string? text) => text is null ? null : LedgerJson.WithoutNuls(text);
}
