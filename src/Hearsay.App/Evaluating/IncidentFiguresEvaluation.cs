using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hearsay.Statements.Figures.Victims;
using Hearsay.Syntax;

namespace Hearsay.App.Evaluating;

/// <summary>
/// Measures the killed and injured of incidents of which several reports tell: both are read from the last report (its title, then its text)
/// and compared with the incident's final record. An incident with no killed or injured in its last report counts as wrong.
/// </summary>
internal sealed class IncidentFiguresEvaluation(FiguresReporting reporting, Func<string, TextSyntax> syntax)
{
    /// <summary>Which incidents count: fit or choose (halves by a hash of their ids), or all.</summary>
    public string Part { get; init; } = "all";

    /// <summary>Scores a file of incidents, one JSON object a line.</summary>
    public void Run(string path)
    {
        var incidents = Lines(path).Select(Incident.Parse).OfType<Incident>().Where(i => Part == "all" || PartOf(i.Id) == Part).ToList();
        var read = incidents.AsParallel().AsOrdered().Select(i => VictimCounter.Count(syntax(i.Text))).ToList();
        var (killed, wounded, both, said) = (0, 0, 0, 0);
        foreach (var (incident, count) in incidents.Zip(read))
        {
            var (isKilled, isWounded) = (count.Killed == incident.Killed, count.Wounded == incident.Injured);
            killed += isKilled ? 1 : 0;
            wounded += isWounded ? 1 : 0;
            both += isKilled && isWounded ? 1 : 0;
            said += count.Killed is null ? 0 : 1;
            if (reporting.Errors && !(isKilled && isWounded))
            {
                reporting.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"gold {incident.Killed}/{incident.Injured} read {count.Killed}/{count.Wounded}\t{incident.Text.ReplaceLineEndings(" ")[..Math.Min(incident.Text.Length, 900)]}"));
            }
        }

        var all = Math.Max(1.0, incidents.Count);
        reporting.Write(path, [("incidents", incidents.Count), ("killed exact", killed / all), ("injured exact", wounded / all), ("killed and injured, each exact, pooled", (killed + wounded) / (2 * all)), ("both exact", both / all), ("the last report says something", said / all)]);
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var stream = File.OpenRead(path);
        using var plain = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : (Stream)stream;
        using var reader = new StreamReader(plain);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static string PartOf(string id) => SHA256.HashData(Encoding.UTF8.GetBytes(id))[^1] % 2 == 0 ? "fit" : "choose";

    private sealed record Incident(string Id, int Killed, int Injured, string Text)
    {
        /// <summary>Null where the record has no numbers or there is no report.</summary>
        public static Incident? Parse(string line)
        {
            using var json = JsonDocument.Parse(line);
            var (gold, reports) = (json.RootElement.GetProperty("gold"), json.RootElement.GetProperty("documents"));
            return gold.ValueKind == JsonValueKind.Object && reports.GetArrayLength() > 0
                ? new Incident(json.RootElement.GetProperty("incident_id").ToString(), gold.GetProperty("num_killed").GetInt32(), gold.GetProperty("num_injured").GetInt32(), TextOf(reports[reports.GetArrayLength() - 1]))
                : null;
        }

        private static string TextOf(JsonElement report) => $"{report.GetProperty("title").GetString()}\n{report.GetProperty("content").GetString()}";
    }
}
