using Hearsay.Ingestion;
using Hearsay.Ledger;

namespace Hearsay.App.Collecting;

/// <summary>Something found that may become a document of a ledger.</summary>
/// <param name="Read">Reads it: the document or the reason why there is none, and the bytes that it was made from. Called once, on any thread.</param>
internal sealed record Collectable(Func<(DocumentResult Result, byte[] Original)> Read)
{
    /// <summary>The visits by which it was fetched, to be remembered once the document is in the ledger; none for a file.</summary>
    public IReadOnlyList<Visit> Visits { get; init; } = [];

    /// <summary>Something that was found to be unreadable.</summary>
    public static Collectable Of(Refusal refusal) => new(() => (DocumentResult.Of(refusal), []));
}
