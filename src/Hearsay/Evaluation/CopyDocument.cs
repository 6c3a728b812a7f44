using Hearsay.Ingestion;

namespace Hearsay.Evaluation;

/// <summary>A document of a set of copies.</summary>
/// <param name="Cluster">The documents that go back to one text have the same name here.</param>
/// <param name="Document">The document, with its time and publisher.</param>
internal sealed record CopyDocument(string Cluster, Document Document);
