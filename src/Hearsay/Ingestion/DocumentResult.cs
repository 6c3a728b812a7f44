using System.Diagnostics.CodeAnalysis;

namespace Hearsay.Ingestion;

/// <summary>A document, or the reason why there is none. Exactly one of the two is there.</summary>
public sealed record DocumentResult
{
    private DocumentResult(Document? document, Refusal? refusal)
    {
        Document = document;
        Refusal = refusal;
    }

    /// <summary>The document; null where the input was refused.</summary>
    public Document? Document { get; }

    /// <summary>Why the input was refused; null where it was read.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether the input became a document.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsRead => Document is not null;

    /// <summary>An input that became a document.</summary>
    public static DocumentResult Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentResult(document, null);
    }

    /// <summary>An input that was refused.</summary>
    public static DocumentResult Of(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new DocumentResult(null, refusal);
    }
}
