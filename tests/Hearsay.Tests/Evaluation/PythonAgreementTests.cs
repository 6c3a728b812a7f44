using System.Diagnostics;
using System.Text.Json;
using Hearsay.Attributions;
using Hearsay.Evaluation;
using Hearsay.Evaluation.Stories;
using Hearsay.Formats;
using Hearsay.Formats.Stories;
using Hearsay.Tests.Evaluation.Stories;
using Hearsay.Text;

namespace Hearsay.Tests.Evaluation;

/// <summary>
/// Agreement with the Python scorers on real files, in disorder that is made from the gold. The files are no part of the repository:
/// where they, or Python, are missing, these tests are skipped.
/// </summary>
public sealed class PythonAgreementTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("hearsay").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [SharedFact("data/polnear/dev", Program = "python3")]
    public void Score_DisturbedGold_HasTheCountsOfThePythonScorer()
    {
        var dev = Repository.Shared("data", "polnear", "dev");
        var (texts, annotations) = (Path.Combine(dev, "text"), Path.Combine(dev, "attributions"));
        var gold = GoldArticle.Read(texts, annotations).ToList();
        foreach (var (article, seed) in gold.Skip(1).Select((a, i) => (a, (ulong)i)))
        {
            File.WriteAllText(Path.Combine(_root, $"{article.Name}.ann"), BratFormat.Write(article.Text, Disturb(article, new SplitMix64(seed))));
        }

        var output = Path.Combine(_root, "python.json");
        RunPython(output: null, Repository.Shared("tools", "score_attributions.py"), "--text", texts, "--gold", annotations, "--pred", _root, "--json-only", "--json", output);

        var score = FolderScore.Of(gold, _root, new AttributionScorer());
        using var python = JsonDocument.Parse(File.ReadAllText(output));
        var report = AttributionReport.Of(score.Articles);
        Assert.Equal(python.RootElement.GetProperty("articles").GetInt32(), report.Articles);
        Assert.Equal(python.RootElement.GetProperty("pred_missing").GetInt32(), score.Missing.Count);
        Assert.Equal(
            python.RootElement.GetProperty("metrics").EnumerateObject().Select(m => $"{m.Name} {Count(m, "tp")} {Count(m, "pred")} {Count(m, "gold")}"),
            report.Metrics.Select(m => $"{m.Metric} {m.Matched} {m.Predicted} {m.Gold}"));
        Assert.InRange(report[Metric.Lenient].F1, 0.3, 0.8);
        Assert.NotNull(report.Calibration);

        static int Count(JsonProperty metric, string name) => metric.Value.GetProperty(name).GetInt32();
    }

    [SharedFact("stories/dev", Program = "python3")]
    public void Score_DisturbedStories_HasTheMeasuresOfThePythonScorer()
    {
        var folders = Directory.GetDirectories(Repository.Shared("stories", "dev")).Order(StringComparer.Ordinal).ToList();
        var scores = new List<StoryScore>();
        var arguments = new List<string> { Repository.Shared("stories", "score_stories.py"), "score", "--json" };
        foreach (var folder in folders)
        {
            var story = GoldStory.Read(folder);
            var export = DisturbedAccount.Of(story, new SplitMix64((ulong)scores.Count));
            scores.Add(StoryScorer.Score(story, export));
            arguments.AddRange([folder, Path.Combine(_root, $"{story.Name}.json")]);
            using var file = File.Create(arguments[^1]);
            StoryFormat.Write(export, file);
        }

        var output = Path.Combine(_root, "python.json");
        RunPython(output, [.. arguments]);

        using var python = JsonDocument.Parse(File.ReadAllText(output));
        Assert.All(folders.Zip(scores), pair => AssertSame(python.RootElement.GetProperty("stories").GetProperty(pair.First), pair.Second.Measures));
        AssertSame(python.RootElement.GetProperty("mean"), StoryScore.Mean(scores));
        Assert.All(StoryScore.Mean(scores), measure => Assert.InRange(measure.Value!.Value, 0.1, 0.95));
    }

    [SharedFact("data/article-html/truth.json", Program = "python3")]
    public void Score_DisturbedArticles_HasTheMeasuresOfThePythonScorer()
    {
        const string Script = "import json, sys; sys.path.insert(0, sys.argv[1]); from score_extraction import score; print(json.dumps(score(*[json.load(open(p, encoding='utf-8')) for p in sys.argv[2:]])))";
        var folder = Repository.Shared("data", "article-html");
        var truth = Path.Combine(folder, "truth.json");
        using var gold = JsonDocument.Parse(File.ReadAllText(truth));
        var random = new SplitMix64(7);
        var texts = gold.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetProperty("articleBody").GetString()!, StringComparer.Ordinal);
        var found = texts.ToDictionary(t => t.Key, t => string.Join('\n', t.Value.Split('\n').Where(_ => random.Below(4) > 0).Append("Read more: 2,000 words_here").Skip(random.Below(12) == 0 ? 1000 : 0)), StringComparer.Ordinal);
        var (predicted, output) = (Path.Combine(_root, "found.json"), Path.Combine(_root, "python.json"));
        File.WriteAllText(predicted, JsonSerializer.Serialize(found.ToDictionary(f => f.Key, f => new { articleBody = f.Value })));
        RunPython(output, "-c", Script, folder, truth, predicted);

        var mean = PageScorer.Mean([.. texts.Select(t => PageScorer.Score(t.Key, t.Value, found[t.Key]))]);
        using var python = JsonDocument.Parse(File.ReadAllText(output));
        Assert.All(new[] { mean.F1, mean.Precision, mean.Recall, mean.Exact }.Zip(python.RootElement.EnumerateArray()), pair => Assert.Equal(pair.Second.GetDouble(), pair.First, 12));
        Assert.InRange(mean.F1, 0.3, 0.95);
    }

    private static void AssertSame(JsonElement python, IReadOnlyDictionary<string, double?> measures)
    {
        Assert.Equal(python.EnumerateObject().Select(m => m.Name), measures.Keys);
        Assert.All(python.EnumerateObject(), m => Assert.True(
            m.Value.ValueKind == JsonValueKind.Null ? measures[m.Name] is null : Math.Abs(m.Value.GetDouble() - measures[m.Name]!.Value) < 1e-9,
            $"{m.Name}: {m.Value} in Python, {measures[m.Name]} here"));
    }

    private static List<MarkedAttribution> Disturb(GoldArticle article, SplitMix64 random)
    {
        var disturbed = new List<MarkedAttribution>();
        foreach (var gold in article.Gold.Attributions.Where(_ => random.Below(8) > 0))
        {
            var source = random.Below(6) switch { 0 => [], 1 => Move(gold.Source), 2 => gold.Source.Take(1).Select(Half), _ => gold.Source };
            var content = random.Below(6) switch { 0 => Move(gold.Content), 1 => gold.Content.Take(1), 2 => gold.Content.Select(Half), _ => gold.Content };
            var cue = random.Below(8) switch { 0 => [], 1 => Move(gold.Cue), _ => gold.Cue };
            var made = new MarkedAttribution { Source = [.. source], Cue = [.. cue], Content = [.. content], Confidence = random.Below(101) / 100.0 };
            disturbed.AddRange(Enumerable.Repeat(made, random.Below(12) == 0 ? 2 : 1));
            if (random.Below(10) == 0 && disturbed.Count > 1)
            {
                disturbed.Add(made with { Content = disturbed[^2].Content });
            }
        }

        return disturbed;

        IEnumerable<TextSpan> Move(IReadOnlyList<TextSpan> spans)
        {
            var by = random.Below(9) - 4;
            return spans.Select(s => new TextSpan(Math.Clamp(s.Start + by, 0, article.Text.Length - 1), Math.Clamp(s.End + by, 1, article.Text.Length)));
        }

        static TextSpan Half(TextSpan span) => new(span.Start, span.Start + ((span.Length + 1) / 2));
    }

    /// <summary>Runs Python, with its output in a file where one is given.</summary>
    private static void RunPython(string? output, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = output is not null })!;
        if (output is not null)
        {
            File.WriteAllText(output, process.StandardOutput.ReadToEnd());
        }

        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
