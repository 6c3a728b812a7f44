namespace Hearsay.Ingestion.Archives;

/// <summary>A record of an archive, or why one cannot be read.</summary>
/// <param name="Record">The record; null where there is none. Its block can be read until the next item is asked for.</param>
/// <param name="Refusal">What is damaged; null where there is a record.</param>
public sealed record ArchiveItem(ArchiveRecord? Record, Refusal? Refusal);
