namespace Hearsay.Ingestion.Archives;

/// <summary>A page or text that an archive holds.</summary>
/// <param name="Received">What is known about it: the archive and the address as name, the address, and the media type of the server.</param>
/// <param name="Bytes">Its bytes as the server had them, without the codings of transfer.</param>
/// <param name="Refusal">Why it cannot be read; null where it can.</param>
public sealed record ArchivePage(Received Received, byte[] Bytes, Refusal? Refusal)
{
    private static readonly string[] TextTypes = ["text/html", "application/xhtml+xml", "text/plain"];

    /// <summary>
    /// The page that a record holds; null where it holds something else: another kind of record, an answer without success, an image, or
    /// what is damaged, which the reader tells of with the next item. A page is whole that has all the bytes that the server said, though the
    /// archive promises more.
    /// </summary>
    /// <param name="archive">What the archive is called.</param>
    /// <param name="record">The record, whose block has not been read.</param>
    /// <param name="maxBytes">The most bytes of a page; a larger one is refused.</param>
    public static ArchivePage? Read(string archive, ArchiveRecord record, int maxBytes)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Kind is not (ArchiveRecordKind.Response or ArchiveRecordKind.Resource or ArchiveRecordKind.Conversion))
        {
            return null;
        }

        var message = HttpMessage.Read(record.Block);
        var type = message.Status is null ? record.ContentType : message.Field("Content-Type");
        var received = new Received($"{archive}: {record.Target}") { ContentType = type, Address = Uri.TryCreate(record.Target, UriKind.Absolute, out var address) ? address : null };
        if (message.Status is < 200 or >= 300 || !TextTypes.Contains(received.MediaType, StringComparer.Ordinal))
        {
            return null;
        }

        var body = message.Body(maxBytes);
        return !record.IsWhole() && !(record.IsCutOff && message.HasWholeBody) ? null
            : body is null ? new ArchivePage(received, [], new Refusal(received.Name, record.Place, Refusals.TooLarge(maxBytes)))
            : body.Length == 0 ? null
            : new ArchivePage(received, body, null);
    }
}
