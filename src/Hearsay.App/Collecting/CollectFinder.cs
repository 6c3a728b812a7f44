using Hearsay.Ingestion;
using NodaTime;

namespace Hearsay.App.Collecting;

/// <summary>Finds what names stand for: files, folders, standard input, and the lines of JSON Lines files.</summary>
/// <param name="standardInput">Opens standard input.</param>
/// <param name="published">When the files were published; null where nobody said.</param>
internal sealed class CollectFinder(Func<Stream> standardInput, OffsetDateTime? published)
{
    private static readonly string[] LineExtensions = [".jsonl", ".ndjson"];

    private readonly InputFinder _finder = new(standardInput) { MoreExtensions = LineExtensions };

    // documents in other languages are kept, and not read
    private readonly DocumentReader _documents = new() { AnyLanguage = true };

    /// <summary>Everything that the names stand for, in order; one file is open at a time.</summary>
    public IEnumerable<Collectable> Find(IEnumerable<string> names)
        => _finder.Find(names).SelectMany(input => IsLines(input) ? Lines(input.Name) : [Of(input)]);

    private static bool IsLines(Input input) => File.Exists(input.Name) && LineExtensions.Contains(Path.GetExtension(input.Name), StringComparer.OrdinalIgnoreCase);

    private Collectable Of(Input input) => new(() =>
    {
        var refusal = input.Load(_documents.MaxBytes, out var bytes);
        return (refusal is null ? _documents.Read(input.Name, bytes, published) : DocumentResult.Of(refusal), bytes);
    });

    private IEnumerable<Collectable> Lines(string path)
    {
        foreach (var line in LineFile.Of(path, _documents.MaxBytes).Read())
        {
            yield return new Collectable(() => (line.Refusal is { } refusal ? DocumentResult.Of(refusal) : JsonLineReader.Read(path, line.Place, line.Bytes), line.Bytes));
        }
    }
}
