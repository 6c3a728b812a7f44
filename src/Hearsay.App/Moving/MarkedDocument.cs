using Hearsay.Attributions;
using Hearsay.Ledger;

namespace Hearsay.App.Moving;

/// <summary>A document of a ledger with the attributions of its last reading.</summary>
/// <param name="Document">The document.</param>
/// <param name="Text">Its text.</param>
/// <param name="Attributions">Its attributions, each with its identifier.</param>
internal sealed record MarkedDocument(LedgerDocument Document, string Text, IReadOnlyList<(string Id, MarkedAttribution Attribution)> Attributions);
