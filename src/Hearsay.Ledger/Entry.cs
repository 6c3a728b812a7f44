using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Ledger;

/// <summary>One line of a ledger's record. Entries are only ever added, and each is chained to the one before by its hash.</summary>
public sealed record Entry
{
    /// <summary>The hash before the first entry: 64 zeros.</summary>
    public static string NoHash { get; } = new('0', 2 * SHA256.HashSizeInBytes);

    /// <summary>Its number, from 1 without gaps.</summary>
    public required long Number { get; init; }

    /// <summary>What it adds.</summary>
    public required EntryKind Kind { get; init; }

    /// <summary>When it was made, in UTC as RFC 3339 writes it.</summary>
    public required string Made { get; init; }

    /// <summary>Name and version of the program that made it.</summary>
    public required string Program { get; init; }

    /// <summary>Name and hash of the weights that made a reading; null for the other kinds.</summary>
    public string? Weights { get; init; }

    /// <summary>SHA-256 of the original that it was made from; of a rating or a correction, of what was written.</summary>
    public required string Original { get; init; }

    /// <summary>The id of the document that it is about; empty for a rating, and for a correction of an actor.</summary>
    public required string Document { get; init; }

    /// <summary>SHA-256 of its body: what it adds, as bytes.</summary>
    public required string Body { get; init; }

    /// <summary>Its link of the chain; see <see cref="HashAfter"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>The word for a kind, in the record and in exports.</summary>
    public static string NameOf(EntryKind kind) => kind switch
    {
        EntryKind.Document => "document",
        EntryKind.Reading => "reading",
        EntryKind.Story => "story",
        EntryKind.Rating => "rating",
        _ => "correction",
    };

    /// <summary>The kind of a word; null where there is none.</summary>
    public static EntryKind? KindOf(string name) => name switch
    {
        "document" => EntryKind.Document,
        "reading" => EntryKind.Reading,
        "story" => EntryKind.Story,
        "rating" => EntryKind.Rating,
        "correction" => EntryKind.Correction,
        _ => null,
    };

    /// <summary>
    /// The SHA-256 of these lines in UTF-8, each ended by a line feed: <c>previous HASH</c>, <c>entry NUMBER</c>, <c>kind KIND</c>,
    /// <c>made TIME</c>, <c>program PROGRAM</c>, <c>weights WEIGHTS</c> (<c>weights</c> alone where there are none),
    /// <c>original SHA256</c>, <c>document ID</c> (<c>document</c> alone where it is about none), <c>body SHA256</c>. A line feed inside a value stands as a blank.
    /// </summary>
    /// <param name="previous">The hash of the entry before; <see cref="NoHash"/> for the first.</param>
    public string HashAfter(string previous) => Sha256.Of(Encoding.UTF8.GetBytes(LinesAfter(previous)));

    /// <summary>The lines that <see cref="HashAfter"/> hashes.</summary>
    /// <param name="previous">The hash of the entry before; <see cref="NoHash"/> for the first.</param>
    public string LinesAfter(string previous)
    {
        var lines = new StringBuilder(400);
        Append("previous", previous);
        Append("entry", Number.ToString(CultureInfo.InvariantCulture));
        Append("kind", NameOf(Kind));
        Append("made", Made);
        Append("program", Program);
        Append("weights", Weights);
        Append("original", Original);
        Append("document", Document.Length > 0 ? Document : null);
        Append("body", Body);
        return lines.ToString();

        void Append(string name, string? value)
            => lines.Append(name).Append(value is null ? "" : " ").Append(value?.Replace('\n', ' ')).Append('\n');
    }
}
