using Hearsay.Ingestion;

namespace Hearsay.App.Collecting;

/// <summary>Something found that may become a document of a ledger.</summary>
/// <param name="Read">Reads it: the document or the reason why there is none, and the bytes that it was made from. Called once, on any thread.</param>
internal sealed record Collectable(Func<(DocumentResult Result, byte[] Original)> Read);
