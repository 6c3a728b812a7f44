using Hearsay.App.Output;
using Hearsay.Ingestion;

namespace Hearsay.App.Fetching;

/// <summary>Bodies that may be far larger than a page: they wait in a temporary file, which is gone when it is closed.</summary>
internal static class LargeFile
{
    private static readonly Dictionary<string, LargeKind> Types = new(StringComparer.Ordinal)
    {
        ["application/x-ndjson"] = LargeKind.Lines,
        ["application/ndjson"] = LargeKind.Lines,
        ["application/jsonl"] = LargeKind.Lines,
        ["application/x-jsonlines"] = LargeKind.Lines,
        ["application/jsonlines"] = LargeKind.Lines,
        ["application/warc"] = LargeKind.Archive,
        ["application/x-warc"] = LargeKind.Archive,
    };

    private static readonly Dictionary<string, LargeKind> Extensions = new(StringComparer.Ordinal)
    {
        [".jsonl"] = LargeKind.Lines,
        [".ndjson"] = LargeKind.Lines,
        [".jsonl.gz"] = LargeKind.Lines,
        [".ndjson.gz"] = LargeKind.Lines,
        [".warc"] = LargeKind.Archive,
        [".warc.gz"] = LargeKind.Archive,
        [".arc"] = LargeKind.Archive,
        [".arc.gz"] = LargeKind.Archive,
    };

    /// <summary>What a body is, by its type and its address.</summary>
    public static LargeKind KindOf(Uri address, string? contentType)
    {
        var type = new Received("") { ContentType = contentType }.MediaType;
        return type is not null && Types.TryGetValue(type, out var kind) ? kind
            : type is "text/html" ? LargeKind.None
            : Extensions.FirstOrDefault(e => address.AbsolutePath.EndsWith(e.Key, StringComparison.OrdinalIgnoreCase)).Value;
    }

    /// <summary>A temporary file.</summary>
    /// <exception cref="OutputException">It cannot be made.</exception>
    public static FileStream Create()
    {
        var path = Path.Combine(Path.GetTempPath(), $"hearsay-{Guid.NewGuid():N}");
        return OutputException.Guard(path, () => new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose }));
    }
}
