using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Xml;
using Hearsay.Evaluation;
using Hearsay.Ingestion;
using Hearsay.Ingestion.Feeds;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.App.Evaluating;

/// <summary>One run of <c>hearsay eval feeds</c>.</summary>
internal sealed class FeedsEvaluation(Terminal terminal)
{
    /// <summary>A folder with feeds.zip and expected.json.</summary>
    public required string Folder { get; init; }

    /// <summary>Whether what was read otherwise is listed.</summary>
    public bool Errors { get; init; }

    /// <summary>Whether the figures go out as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Reads and scores every feed.</summary>
    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        try
        {
            Report(await ScoreAsync(cancellation).ConfigureAwait(false));
            return ExitCode.Done;
        }
        catch (Exception wrong) when (wrong is JsonException or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"hearsay: {Folder}: {wrong.Message}").ConfigureAwait(false);
            return ExitCode.NothingRead;
        }
    }

    private async Task<List<FeedScore>> ScoreAsync(CancellationToken cancellation)
    {
        await using var expected = File.OpenRead(Path.Combine(Folder, "expected.json"));
        var gold = await JsonSerializer.DeserializeAsync<SortedDictionary<string, GoldJson>>(expected, EvaluationTable.JsonOptions, cancellation).ConfigureAwait(false) ?? [];
        await using var feeds = await ZipFile.OpenReadAsync(Path.Combine(Folder, "feeds.zip"), cancellation).ConfigureAwait(false);
        var scores = new List<FeedScore>();
        foreach (var (name, feed) in gold)
        {
            using var bytes = new MemoryStream();
            await using var file = await (feeds.GetEntry(name) ?? throw new InvalidDataException($"feeds.zip has no {name}")).OpenAsync(cancellation).ConfigureAwait(false);
            await file.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
            scores.Add(FeedScorer.Score(name, IsMalformed(bytes), feed.Gold, FeedReader.Read(new Received(name), bytes.ToArray()).Feed));
        }

        return scores;
    }

    private static bool IsMalformed(MemoryStream bytes)
    {
        bytes.Position = 0;
        using var reader = XmlReader.Create(bytes, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CloseInput = false });
        try
        {
            while (reader.Read())
            {
            }

            return false;
        }
        catch (Exception wrong) when (wrong is XmlException or ArgumentException)
        {
            return true;
        }
    }

    private void Report(List<FeedScore> scores)
    {
        var entries = scores.SelectMany(s => s.Entries).ToList();
        var malformed = scores.Where(s => s.IsMalformed).ToList();
        if (Json)
        {
            terminal.WriteJson(new { feeds = scores.Count, equal = scores.Count(s => s.IsEqual), entries = entries.Count, malformed = malformed.Count, malformedRead = malformed.Count(s => s.HasEntries), scores });
            return;
        }

        foreach (var score in scores.Where(s => Errors && !s.IsEqual))
        {
            terminal.Output.WriteLine($"{score.File}: {string.Join(", ", Wrong(score))}");
        }

        Line("feeds equal in everything", scores.Count(s => s.IsEqual), scores.Count);
        Line("titles of feeds", scores.Count(s => s.IsTitleEqual), scores.Count);
        Line("entries equal in everything", entries.Count(e => e.IsEqual), entries.Count);
        Line("  title", entries.Count(e => e.Title), entries.Count);
        Line("  link", entries.Count(e => e.Link), entries.Count);
        Line("  id", entries.Count(e => e.Id), entries.Count);
        Line("  published", entries.Count(e => e.Published), entries.Count);
        Line("malformed feeds read", malformed.Count(s => s.HasEntries), malformed.Count);
        Line("malformed feeds equal", malformed.Count(s => s.IsEqual), malformed.Count);
    }

    private static IEnumerable<string> Wrong(FeedScore score)
    {
        (bool IsEqual, string What)[] parts =
        [
            (score.HasEntries, "number of entries"), (score.IsTitleEqual, "title of the feed"), (score.Entries.All(e => e.Title), "title"),
            (score.Entries.All(e => e.Link), "link"), (score.Entries.All(e => e.Id), "id"), (score.Entries.All(e => e.Published), "published"),
        ];
        return parts.Where(p => !p.IsEqual).Select(p => p.What);
    }

    private void Line(string what, int equal, int all)
        => terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-28}{equal,5} of {all,4}  {(all == 0 ? 1 : (double)equal / all):P1}"));

    private sealed record GoldJson(string? Title, IReadOnlyList<EntryJson> Entries)
    {
        public GoldFeed Gold => new(Title, [.. Entries.Select(e => new GoldFeedEntry(e.Title, e.Link, e.Id, Time(e.Published), Time(e.Updated)))]);

        private static Instant? Time(string? text) => text is null ? null : InstantPattern.General.Parse(text).GetValueOrThrow();
    }

    private sealed record EntryJson(string? Title, string? Link, string? Id, string? Published, string? Updated);
}
