using System.Text;
using Hearsay.Ingestion;

namespace Hearsay.Ledger;

/// <summary>A document on its way into a ledger, with everything that goes in together with it.</summary>
public sealed class NewDocument
{
    private readonly Lazy<PackedDocument> _content;

    private NewDocument(Document document, byte[] original)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(original);
        if (Sha256.Of(original) != document.Sha256)
        {
            throw new ArgumentException("the document is not of these bytes", nameof(original));
        }

        _content = new Lazy<PackedDocument>(() => PackedDocument.Of(document.Text, original));
        Record = LedgerDocument.Of(document, Sha256.Of(Encoding.UTF8.GetBytes(document.Text)));
    }

    /// <summary>What the ledger will keep of it; <see cref="LedgerDocument.Earlier"/> is found when it is added.</summary>
    public LedgerDocument Record { get; }

    /// <summary>Its text and its original as they are kept; made when they are first wanted.</summary>
    internal PackedDocument Content => _content.Value;

    /// <summary>Its reading; null where it is kept and not read.</summary>
    internal NewReading? Reading { get; private init; }

    /// <summary>Whether a reading comes with it.</summary>
    public bool IsRead => Reading is not null;

    /// <summary>The story that it goes into; null for none.</summary>
    public string? Story { get; private init; }

    /// <summary>A document that is kept and not read, or that the ledger has already.</summary>
    /// <param name="document">The document.</param>
    /// <param name="original">The bytes that it was made from.</param>
    /// <param name="story">The story that it goes into; null for none.</param>
    /// <exception cref="ArgumentException">The document's hash is not that of the bytes.</exception>
    public static NewDocument Of(Document document, byte[] original, string? story = null) => new(document, original) { Story = story };

    /// <summary>A document with its reading.</summary>
    /// <param name="reading">The reading of the document.</param>
    /// <param name="original">The bytes that it was made from.</param>
    /// <param name="story">The story that it goes into; null for none.</param>
    /// <exception cref="ArgumentException">The document's hash is not that of the bytes.</exception>
    public static NewDocument Of(Reading reading, byte[] original, string? story = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var document = new NewDocument(reading.Document, original) { Story = story, Reading = NewReading.Of(reading) };
        _ = document.Content; // packed here, where nobody waits for the ledger
        return document;
    }
}
