using System.Globalization;
using System.Text.Json;
using Hearsay.Claims.Grouping;
using Hearsay.Evaluation.Events;

namespace Hearsay.App.Evaluating;

/// <summary>One run of <c>hearsay eval ecbplus</c>.</summary>
internal sealed class EventsEvaluation(Terminal terminal)
{
    /// <summary>Archives or folders of documents.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>How to read.</summary>
    public HearsayOptions Options { get; init; } = new();

    /// <summary>Whether the figures go out as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Whether the pairs of neighbours that are wrongly joined or parted are listed.</summary>
    public bool Errors { get; init; }

    /// <summary>Scores everything.</summary>
    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var vectors = WordVectors.Load(Options.WeightsPath);
        foreach (var path in Paths.Distinct(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var documents = EcbSet.Read(path).Select(d => new EventDocument(d, vectors)).ToList();
            var mentions = documents.SelectMany(d => d.Mentions).ToList();
            if (mentions.Count == 0)
            {
                await terminal.Error.WriteLineAsync($"hearsay: {path}: holds no document with marked events").ConfigureAwait(false);
                return ExitCode.NothingRead;
            }

            var groups = EventGrouper.Group(mentions);
            WriteErrors(mentions, groups);
            var score = CoreferenceScore.Of([.. mentions.Select((m, i) => (m.Chain, groups[i].ToString(CultureInfo.InvariantCulture)))]);
            await terminal.Output.WriteLineAsync(Json
                ? JsonSerializer.Serialize(new { gold = path, documents = documents.Count, mentions = mentions.Count, score }, EvaluationTable.JsonOptions)
                : string.Create(CultureInfo.InvariantCulture, $"{path}: {documents.Count} documents, {mentions.Count} mentions\nMUC {score.Muc:F4}  B-cubed {score.BCubed:F4}  CEAF-e {score.CeafE:F4}  CoNLL {score.Conll:F4}")).ConfigureAwait(false);
        }

        return ExitCode.Done;
    }

    private void WriteErrors(List<EventMention> mentions, int[] groups)
    {
        for (var i = 1; i < (Errors ? mentions.Count : 0); i++)
        {
            var joined = Enumerable.Range(0, i).Where(j => groups[j] == groups[i] && mentions[j].Chain != mentions[i].Chain).ToList();
            var parted = Enumerable.Range(0, i).Where(j => groups[j] != groups[i] && mentions[j].Chain == mentions[i].Chain).ToList();
            foreach (var (what, j) in joined.Take(1).Select(j => ("joined", j)).Concat(parted.Take(1).Select(j => ("parted", j))))
            {
                terminal.Output.WriteLine($"{what}\t{mentions[j].Chain}\t{Words(mentions[j])}\t{mentions[i].Chain}\t{Words(mentions[i])}");
            }
        }

        static string Words(EventMention mention) => $"{string.Join(' ', mention.Head.Select(w => w.Stem))} [{string.Join(' ', mention.Context.Select(w => w.Stem))}]";
    }
}
