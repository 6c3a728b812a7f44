using System.Text.Json;
using Hearsay.Evaluation;

namespace Hearsay.Tests.Evaluation;

public sealed class FolderScoreTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("hearsay").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Of_Folders_TakesTheFirstAnnotatorAndCountsTheRest()
    {
        Write("text/a_b.txt", "She said no. She said yes.");
        Write("text/c.txt", "x y");
        Write("text/no-gold.txt", "x");
        Write("gold/a_b_zz.ann", "");
        Write("gold/a_b_aa.ann", "T1\tSource 0 3\tx\nT2\tCue 4 8\tx\nT3\tContent 9 11;22 25\tx\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n#1\tnote E1\tx\njunk");
        Write("gold/c.ann", "");
        Write("predicted/a_b.ann", "T1\tSource 0 3\tx\r\nT2\tCue 4 8\tx\r\nT3\tContent 9 11\tx\r\nT4\tContent 22 25\tx\r\nE1\tAttribution:T2 Cue:T2 Content:T3 Source:T1 Content2:T4");
        Write("predicted/other.ann", "");

        var score = FolderScore.Of(GoldArticle.Read(At("text"), At("gold")), At("predicted"), new AttributionScorer());
        var report = AttributionReport.Of(score.Articles, new Bootstrap(20));

        Assert.Equal(["a_b", "c"], score.Articles.Select(a => a.Article));
        Assert.Equal(["c"], score.Missing);
        Assert.Equal(["other"], score.Ignored);
        Assert.Equal("line 6", Assert.Single(score.Warnings).Place);
        Assert.Equal((1, 1), (report["strict_raw"].F1, report["strict"].Gold));
        Assert.Equal(new Interval(1, 1), report["strict"].F1Interval);
        Assert.Null(report["cue"].F1Interval);
    }

    [Fact]
    public void Read_TextThatIsNotUtf8_NamesTheFile()
    {
        Directory.CreateDirectory(At("text"));
        File.WriteAllBytes(At("text/a.txt"), [0x61, 0xFF]);
        Write("gold/a.ann", "");

        var error = Assert.Throws<InvalidDataException>(() => GoldArticle.Read(At("text"), At("gold")).Count());
        Assert.Contains("a.txt", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OneArticleWanted_ReadsNoOther()
    {
        Write("text/a.txt", "a");
        Write("text/b.txt", "b");
        Write("gold/a.ann", "");
        Write("gold/b.ann", "");

        Assert.Equal(["b"], GoldArticle.Read(At("text"), At("gold"), n => n == "b").Select(a => a.Name));
    }

    [Fact]
    public void Report_AsJson_HasPlainMembers()
    {
        var report = AttributionReport.Of([new AttributionScorer().Score("a", "x", [], [])], new Bootstrap(2));
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(report, JsonSerializerOptions.Web));

        var metric = json.RootElement.GetProperty("metrics").EnumerateArray().Single(m => m.GetProperty("metric").GetString() == "lenient");
        Assert.Equal(1, metric.GetProperty("f1").GetDouble());
        Assert.Equal(1, metric.GetProperty("f1Interval").GetProperty("low").GetDouble());
        Assert.Equal(1, json.RootElement.GetProperty("kinds")[0].GetProperty("lenient").GetProperty("recall").GetDouble());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("calibration").ValueKind);
    }

    private string At(string path) => Path.Combine(_root, path);

    private void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), content);
    }
}
