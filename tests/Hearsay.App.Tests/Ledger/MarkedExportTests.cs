using System.Text.Json;
using Hearsay.Ledger;

namespace Hearsay.App.Tests.Ledger;

/// <summary>What other programs get of a ledger, and what they give back.</summary>
public sealed class MarkedExportTests : IDisposable
{
    private readonly TestLedger _test = new TestLedger().With(InventedReading.Make(3, "https://gazette.example/a"), InventedReading.Make(5));

    private string Out => _test.Folder.At("out");

    private string Copy => _test.Folder.At("copy.db");

    [Fact]
    public async Task Brat_OutAndIn_HasTheSameAttributions()
    {
        Assert.Equal(ExitCode.Done, (await CommandRun.Of("export", "--format", "brat", "--out", Out, "--ledger", _test.Path)).Code);
        Assert.Equal(5, Directory.GetFiles(Out).Length);
        File.Delete(Path.Combine(Out, "entries.jsonl"));
        var import = await CommandRun.Of("import", Out, "--format", "brat", "--story", "ports", "--ledger", Copy);

        Assert.Equal((ExitCode.Done, "hearsay: attributions of 2 documents imported\n"), (import.Code, import.Error));
        using var copy = TestLedger.OpenExisting(Copy);
        Assert.Null(copy.Verify().Flaw);
        Assert.Equal(2, copy.Documents("ports").Count());
        Assert.Equal(Cues(_test.Ledger), Cues(copy));
        Assert.StartsWith("imported brat, ", copy.Readings(copy.Documents().First().Id)[^1].Weights, StringComparison.Ordinal);
        Assert.NotEmpty(copy.Statements(new StatementQuery { Words = ["cranes"] }));
    }

    [Fact]
    public async Task Brat_TextWithoutAnnotations_IsKeptAndToldOf()
    {
        _test.Folder.Write("in/a.txt", CommandRun.Sentence);
        var import = await CommandRun.Of("import", _test.Folder.At("in"), "--format", "brat", "--ledger", Copy);

        Assert.Equal(ExitCode.SomeRefused, import.Code);
        Assert.Contains("a.ann: does not exist; its text was kept and not read\n", import.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotation_Out_SelectsByWordsAndCodePoints()
    {
        var run = await CommandRun.Of("export", "--format", "annotation", "--ledger", _test.Path);
        using var json = JsonDocument.Parse(run.Output);
        var cue = json.RootElement.GetProperty("items").EnumerateArray().First(a => a.GetProperty("body")[0].GetProperty("value").GetString() == "cue");
        var (quote, place) = (cue.GetProperty("target").GetProperty("selector")[0], cue.GetProperty("target").GetProperty("selector")[1]);

        Assert.Equal(("http://www.w3.org/ns/anno.jsonld", "AnnotationPage"), (json.RootElement.GetProperty("@context")[0].GetString(), json.RootElement.GetProperty("type").GetString()));
        Assert.Equal("https://gazette.example/a", cue.GetProperty("target").GetProperty("source").GetString());
        Assert.Equal(("TextQuoteSelector", "said", "The Ministry of Ports ", " on Monday that 3 cranes in Liss"), (quote.GetProperty("type").GetString(), quote.GetProperty("exact").GetString(), quote.GetProperty("prefix").GetString(), quote.GetProperty("suffix").GetString()));
        Assert.Equal(("TextPositionSelector", 22, 26), (place.GetProperty("type").GetString(), place.GetProperty("start").GetInt32(), place.GetProperty("end").GetInt32()));
    }

    [Fact]
    public async Task Annotation_OutAndIn_HasTheSameAttributions()
    {
        var before = Cues(_test.Ledger);
        await CommandRun.Of("export", "--format", "annotation", "--out", Out, "--ledger", _test.Path);
        var import = await CommandRun.Of("import", Out, "--format", "annotation", "--ledger", _test.Path);

        Assert.Equal((ExitCode.Done, "hearsay: 0 new entries, 4 known\nhearsay: attributions of 0 documents imported, 2 as they were\n"), (import.Code, import.Error));
        Assert.Equal(before, Cues(_test.Ledger));
        Assert.Null(_test.Ledger.Verify().Flaw);
        Assert.Equal(4, _test.Ledger.Head.Entries);
    }

    [Fact]
    public async Task Annotation_OddOnes_AreToldOfAndTheRestGoesOn()
    {
        const string Page = """
            [
              {"body":"cue","target":{"source":"ports-5.txt","selector":{"type":"TextQuoteSelector","exact":"denied"}}},
              {"body":[{"type":"TextualBody","value":"cue"},{"source":"x"}],"target":{"source":"ports-5.txt","selector":{"type":"TextQuoteSelector","exact":"denied"}}},
              {"body":[{"type":"TextualBody","value":"content"},{"source":"x"}],"target":{"source":"ports-5.txt","selector":[{"type":"TextPositionSelector","start":3,"end":7},{"type":"TextQuoteSelector","exact":"it","prefix":"denied "}]}},
              {"body":[{"type":"TextualBody","value":"content"},{"source":"x"}],"target":{"source":"ports-5.txt","selector":{"type":"TextQuoteSelector","exact":"submarines"}}},
              {"body":"nice","target":"ports-5.txt"}, {"body":"cue","target":"ports-5.txt"}, 7,
              {"body":"cue","target":{"source":"https://elsewhere.example/","selector":{"type":"TextPositionSelector","start":0,"end":5}}}
            ]
            """;
        var import = await CommandRun.Of(new Screen { Input = Page }, "import", "-", "--format", "annotation", "--ledger", _test.Path);

        Assert.Equal(ExitCode.SomeRefused, import.Code);
        string[] reasons =
        [
            "annotation 5: is tagged neither source, cue nor content", "annotation 6: has no target with a source and a selector of text", "annotation 7: is tagged",
            "ports-5.txt: does not hold “submarines” in one place", "ports-5.txt: an attribution without a cue, or without content, was left out", "https://elsewhere.example/: is no document of the ledger",
        ];
        Assert.All(reasons, r => Assert.Contains(r, import.Error, StringComparison.Ordinal));
        Assert.EndsWith("attributions of 1 document imported\n", import.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_Formula_IsHarmless()
    {
        var reading = InventedReading.Make(8);
        _test.With(reading with { Document = reading.Document with { Title = "=1+1" } });
        var run = await CommandRun.Of("export", "--format", "csv", "--ledger", _test.Path);

        Assert.Equal(1 + 9, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("'=1+1", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--story goes with every other --format", "--story", "x")]
    [InlineData("--format brat needs a folder: --out FOLDER", "--format", "brat")]
    public async Task Export_OptionsThatDoNotFit_SaysSo(string complaint, params string[] options)
    {
        var run = await CommandRun.Of(["export", "--ledger", _test.Path, .. options]);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.StartsWith($"hearsay: {complaint}", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _test.Dispose();

    private static List<string> Cues(ILedger ledger)
        => [.. ledger.Documents().SelectMany(d => ReadingShape.Of(ledger.Readings(d.Id)[^1].Json).Attributions.Select(a => $"{a.Source} {a.Cue} {string.Join(' ', a.Content)}")).Order(StringComparer.Ordinal)];
}
