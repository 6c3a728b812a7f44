using Hearsay.Ingestion;
using Hearsay.Ingestion.Feeds;
using NodaTime;

namespace Hearsay.App.Collecting;

/// <summary>Finds what names stand for: files, folders, standard input, the lines of JSON Lines files, the entries of feeds, and the pages in archives.</summary>
/// <param name="standardInput">Opens standard input.</param>
/// <param name="published">When the files were published; null where nobody said.</param>
internal sealed class CollectFinder(Func<Stream> standardInput, OffsetDateTime? published)
{
    private static readonly string[] LineExtensions = [".jsonl", ".ndjson"];

    /// <summary>What may be a feed, or JSON Lines, as its bytes say.</summary>
    private static readonly string[] FeedExtensions = [".rss", ".atom", ".rdf", ".xml", ".json", InputFinder.StandardInputName];

    private static readonly string[] ArchiveExtensions = [".warc", ".warc.gz", ".arc", ".arc.gz"];

    private static readonly string[] MoreExtensions = [.. LineExtensions, .. ArchiveExtensions, ".rss", ".atom"];

    private readonly InputFinder _finder = new(standardInput) { MoreExtensions = MoreExtensions };

    // documents in other languages are kept, and not read
    private readonly DocumentReader _documents = new() { AnyLanguage = true };

    /// <summary>Everything that the names stand for, in order; one file is open at a time.</summary>
    public IEnumerable<Collectable> Find(IEnumerable<string> names) => _finder.Find(names).SelectMany(Find);

    /// <summary>How many documents the names stand for; null where only reading tells.</summary>
    public static int? Count(IEnumerable<string> names)
    {
        List<Input> inputs = [.. new InputFinder { MoreExtensions = MoreExtensions }.Find(names)];
        return inputs.Any(i => IsLines(i) || HasExtension(i, ArchiveExtensions) || HasExtension(i, FeedExtensions)) ? null : inputs.Count;
    }

    private IEnumerable<Collectable> Find(Input input)
        => IsLines(input) ? Lines(input.Name)
            : HasExtension(input, ArchiveExtensions) ? ArchiveFile.Of(input.Name, _documents, published).Read()
            : HasExtension(input, FeedExtensions) ? Entries(input)
            : ArchiveFile.IsArchive(input.Name) ? ArchiveFile.Of(input.Name, _documents, published).Read()
            : [Of(input)];

    private static bool IsLines(Input input) => File.Exists(input.Name) && LineExtensions.Contains(Path.GetExtension(input.Name), StringComparer.OrdinalIgnoreCase);

    private Collectable Of(Input input) => new(() =>
    {
        var refusal = input.Load(_documents.MaxBytes, out var bytes);
        return (refusal is null ? _documents.Read(input.Name, bytes, published) : DocumentResult.Of(refusal), bytes);
    });

    private static bool HasExtension(Input input, string[] extensions) => extensions.Any(e => input.Name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<Collectable> Entries(Input input)
    {
        var received = new Received(input.Name) { Published = published };
        var refusal = input.Load(_documents.MaxBytes, out var bytes);
        return refusal is not null ? [new Collectable(() => (DocumentResult.Of(refusal), bytes))]
            : JsonLineReader.AreLines(bytes) ? Lines(input.Name, new LineFile(input.Name, () => new MemoryStream(bytes), _documents.MaxBytes))
            : FeedReader.IsFeed(received, bytes) ? FeedEntries.Of(received, bytes, published)
            : [new Collectable(() => (_documents.Read(received, bytes), bytes))];
    }

    private IEnumerable<Collectable> Lines(string path) => Lines(path, LineFile.Of(path, _documents.MaxBytes));

    /// <summary>The lines of a file of JSON Lines.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="file">The file.</param>
    public static IEnumerable<Collectable> Lines(string name, LineFile file)
        => file.Read().Select(line => new Collectable(() => (line.Refusal is { } refusal ? DocumentResult.Of(refusal) : JsonLineReader.Read(name, line.Place, line.Bytes), line.Bytes)));
}
