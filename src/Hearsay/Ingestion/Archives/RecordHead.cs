using NodaTime;

namespace Hearsay.Ingestion.Archives;

/// <summary>The head of a record, of either format.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Id">Its identifier; null in ARC.</param>
/// <param name="Target">The address that it is about; null where it has none.</param>
/// <param name="Date">When it was captured; null where that cannot be read.</param>
/// <param name="ContentType">The media type of the block; null where it has none.</param>
/// <param name="Length">The bytes of the block; negative where it does not say.</param>
/// <param name="Fields">All fields of WARC; none of ARC.</param>
internal sealed record RecordHead(ArchiveRecordKind Kind, string? Id, string? Target, Instant? Date, string? ContentType, long Length, IReadOnlyDictionary<string, string> Fields);
