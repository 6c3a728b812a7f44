using Hearsay.Ingestion;
using Hearsay.Ingestion.Archives;
using NodaTime;

namespace Hearsay.App.Collecting;

/// <summary>An archive of the web, whose pages and texts are collected one at a time, however large it is.</summary>
/// <param name="path">The file.</param>
/// <param name="documents">Reads pages.</param>
/// <param name="published">When pages were published that do not say; null where nobody knows.</param>
internal sealed class ArchiveFile(string path, DocumentReader documents, OffsetDateTime? published)
{
    /// <summary>Its pages, and what cannot be read of it.</summary>
    public IEnumerable<Collectable> Read()
    {
        using var file = FileSystemErrors.Try(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1), out var reason);
        if (file is null)
        {
            yield return Refused(new Refusal(path, "", reason!));
            yield break;
        }

        using var archive = new ArchiveReader(path, file);
        foreach (var item in archive.Read())
        {
            if (item.Refusal is { } refusal)
            {
                yield return Refused(refusal);
            }
            else if (ArchivePage.Read(path, item.Record!, documents.MaxBytes) is { } page)
            {
                yield return page.Refusal is { } larger ? Refused(larger) : Of(page);
            }
        }
    }

    private Collectable Of(ArchivePage page) => new(() => (documents.Read(page.Received with { Published = published }, page.Bytes), page.Bytes));

    private static Collectable Refused(Refusal refusal) => new(() => (DocumentResult.Of(refusal), []));
}
