using Hearsay.Ingestion;
using Hearsay.Ingestion.Archives;
using NodaTime;

namespace Hearsay.App.Collecting;

/// <summary>An archive of the web, whose pages and texts are collected one at a time, however large it is.</summary>
/// <param name="name">What messages call it.</param>
/// <param name="open">Opens it.</param>
/// <param name="documents">Reads pages.</param>
/// <param name="published">When pages were published that do not say; null where nobody knows.</param>
internal sealed class ArchiveFile(string name, Func<Stream> open, DocumentReader documents, OffsetDateTime? published)
{
    /// <summary>The archive in a file.</summary>
    public static ArchiveFile Of(string path, DocumentReader documents, OffsetDateTime? published)
        => new(path, () => Open(path), documents, published);

    /// <summary>Whether a file that is called otherwise begins as an archive does. Of a pipe nothing is read, for it could not be read again.</summary>
    public static bool IsArchive(string path) => File.Exists(path) && FileSystemErrors.Try(
        () =>
        {
            using var file = new FileInfo(path).Length > 0 ? Open(path) : Stream.Null;
            return (object)ArchiveReader.Begins(file);
        },
        out _) is true;

    /// <summary>Its pages, and what cannot be read of it.</summary>
    public IEnumerable<Collectable> Read()
    {
        using var file = FileSystemErrors.Try(open, out var reason);
        if (file is null)
        {
            yield return Refused(new Refusal(name, "", reason!));
            yield break;
        }

        using var archive = new ArchiveReader(name, file);
        foreach (var item in archive.Read())
        {
            if (item.Refusal is { } refusal)
            {
                yield return Refused(refusal);
            }
            else if (ArchivePage.Read(name, item.Record!, documents.MaxBytes) is { } page)
            {
                yield return page.Refusal is { } larger ? Refused(larger) : Of(page);
            }
        }
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);

    private Collectable Of(ArchivePage page) => new(() => (Document(page), page.Bytes));

    private DocumentResult Document(ArchivePage page)
    {
        var result = documents.Read(page.Received with { Published = published }, page.Bytes);
        return result.Document is { } document && page.Received.Address is { } address ? DocumentResult.Of(document with { Url = Canonical.Of(document.Url, address) }) : result;
    }

    private static Collectable Refused(Refusal refusal) => new(() => (DocumentResult.Of(refusal), []));
}
