using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Hearsay.App.Tests;

public sealed class EvalTests : IDisposable
{
    private const string Marks = "T1\tSource 0 9\tThe mayor\nT2\tCue 10 14\tsaid\nT3\tContent 25 58\tthat the bridge would stay closed\nT4\tAttribution 10 14\tsaid\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Attributions_PredictedIsGold_IsPerfect()
    {
        _folder.Write("a.txt", CommandRun.Sentence);
        _folder.Write("a.ann", Marks);
        var run = await CommandRun.Of("eval", "attributions", _folder.At(), "--predicted", _folder.At(), "--against", _folder.At(), "--json");
        using var json = JsonDocument.Parse(run.Output);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(1, json.RootElement.GetProperty("report").GetProperty("articles").GetInt32());
        Assert.All(json.RootElement.GetProperty("report").GetProperty("metrics").EnumerateArray(), m => Assert.Equal(1, m.GetProperty("f1").GetDouble()));
        Assert.All(json.RootElement.GetProperty("differences").EnumerateArray(), d => Assert.Equal(0, d.GetProperty("difference").GetDouble()));
    }

    [Fact]
    public async Task Attributions_ReadsTexts_PrintsAReport()
    {
        _folder.Write("a.txt", CommandRun.Sentence);
        _folder.Write("a.ann", Marks);
        var run = await CommandRun.Of("eval", "attributions", _folder.At(), "--resamples", "10");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("1 articles", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_Folder_PrintsFiguresAndWorstPages()
    {
        WritePage("good", "<html><body><p>The mayor said on Tuesday that the bridge would stay closed until the spring.</p></body></html>");
        WritePage("bad", "<html><body><p>Another text stands here that nobody asked for, and it is as long as the one that should stand here.</p></body></html>");
        _folder.Write("truth.json", """{"good":{"url":"https://post.example/a","articleBody":"The mayor said on Tuesday that the bridge would stay closed until the spring."},"bad":{"articleBody":"The mayor said nothing."}}""");
        var run = await CommandRun.Of("eval", "pages", _folder.At(), "--worst", "1", "--write", _folder.At("found.json"));

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal("0.000  precision 0.000  recall 0.000  bad  \n2 pages: F1 0.5000  precision 0.5000  recall 0.5000  exact 0.5000\n", run.Output);
        Assert.Contains("bridge would stay closed", await File.ReadAllTextAsync(_folder.At("found.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feeds_Folder_PrintsFiguresAndErrors()
    {
        using (var zip = ZipFile.Open(_folder.At("feeds.zip"), ZipArchiveMode.Create))
        {
            WriteEntry(zip, "good.xml", "<rss><channel><title>Gazette</title><item><title>A &amp; b</title><guid>https://x.example/1</guid><pubDate>6 Jan 2031 09:30 EST</pubDate></item></channel></rss>");
            WriteEntry(zip, "bad.xml", "<rss><channel><item><title>Quay & harbour</title></channel>");
        }

        _folder.Write("expected.json", """
            {"good.xml":{"title":"Gazette","entries":[{"title":"A &amp; b","link":"https://x.example/1","id":"https://x.example/1","published":null,"updated":"2031-01-06T14:30:00Z"}]},
             "bad.xml":{"title":null,"entries":[{"title":"Quay","link":null,"id":null,"published":null,"updated":null}]}}
            """);
        var run = await CommandRun.Of("eval", "feeds", _folder.At(), "--errors");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.StartsWith("bad.xml: title\nfeeds equal in everything       1 of    2  50.0 %\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("malformed feeds read            1 of    1  100.0 %\nmalformed feeds equal           0 of    1  0.0 %\n", run.Output, StringComparison.Ordinal);
    }

    private static void WriteEntry(ZipArchive zip, string name, string text)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }

    [Theory]
    [InlineData("eval feeds {0}/empty", "expected.json")]
    [InlineData("eval attributions {0}/none", "does not exist")]
    [InlineData("eval attributions {0}/empty", "holds no NAME.txt with its NAME.ann")]
    [InlineData("eval attributions {0}/a.txt", "holds no line with tokens and their labels")]
    [InlineData("eval attributions {0} --predicted {0}/none", "none")]
    [InlineData("eval story {0}/empty", "no folder there holds documents.jsonl and gold.json")]
    [InlineData("eval story {0}/story", "gold.json")]
    [InlineData("eval pages {0}/empty", "truth.json")]
    [InlineData("eval pages {0}/pages", "one without articleBody")]
    [InlineData("eval pages {0}/unpaired", "x.html.gz")]
    [InlineData("eval factuality {0}/a.txt", "holds no line with a sentence and its events")]
    [InlineData("eval copies {0}/empty", "holds no stories, and no line with a text and its source")]
    [InlineData("eval copies {0}/a.txt", "a.txt: line 1")]
    [InlineData("eval ecbplus {0}/empty", "ECBplus_coreference_sentences.csv")]
    [InlineData("eval fnc1 {0}/empty", "bodies.csv.gz")]
    public async Task Eval_NothingToScore_SaysWhy(string line, string reason)
    {
        _folder.Write("a.txt", CommandRun.Sentence);
        _folder.Write("a.ann", Marks);
        _folder.Write("story/documents.jsonl", "{\"id\":\"1\",\"text\":\"A text.\"}\n");
        _folder.Write("story/gold.json", "{ no JSON");
        _folder.Write("pages/truth.json", "{\"x\":{}}");
        _folder.Write("unpaired/truth.json", "{\"x\":{\"articleBody\":\"A text.\"}}");
        Directory.CreateDirectory(_folder.At("empty"));
        var run = await CommandRun.Of([.. line.Split(' ').Select(word => word.Replace("{0}", _folder.At(), StringComparison.Ordinal))]);

        Assert.Equal(ExitCode.NothingRead, run.Code);
        Assert.StartsWith("hearsay: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Eval_Story_KeepsTheAccountThatItScores()
    {
        _folder.Write("flood/documents.jsonl", """{"id": "d1", "url": "u1", "text": "The mayor said that 40 boats had been lost."}""" + "\n");
        _folder.Write("flood/gold.json", """{"actors": [{"id": "a", "name": "the mayor"}], "statements": [{"id": "s", "document": "d1", "content": ["40 boats had been lost"], "voice": "attributed", "actor": "a", "source": "The mayor", "cue": "said", "stance": "asserts", "factuality": "CT+"}]}""");

        var read = await CommandRun.Of("eval", "story", _folder.At("flood"), "--write", _folder.At("accounts"));
        var scored = await CommandRun.Of("eval", "story", _folder.At("flood"), "--predicted", _folder.At("accounts"));

        Assert.Equal(ExitCode.Done, read.Code);
        Assert.Matches(@"statements +1\.000 +1\n", read.Output);
        Assert.Matches(@"factuality +1\.000 +1\n", read.Output);
        Assert.Equal(read.Output, scored.Output);
    }

    [Fact]
    public async Task Eval_Copies_CountsTextsThatGoBackToTheirSource()
    {
        const string Source = "Two barges broke loose above the weir at dawn on Friday, and the harbour master closed the lock for the day.";
        _folder.Write("pairs.jsonl", string.Concat(new (string Text, int Label)[]
        {
            ("At dawn on Friday two barges broke loose above the weir, so that the harbour master closed the lock.", 2),
            ("Nothing moved on the river that morning: runaway boats had made it unsafe.", 0),
        }.Select(p => JsonSerializer.Serialize(new { text = p.Text, source = Source, label = p.Label }) + "\n")));
        var run = await CommandRun.Of("eval", "copies", _folder.At("pairs.jsonl"), "--errors");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal($" documents  adjusted Rand index\n         3               1.0000  {_folder.At("pairs.jsonl")}\n         3               1.0000  all\n", run.Output);
    }

    private void WritePage(string id, string page)
    {
        Directory.CreateDirectory(_folder.At("html"));
        using var file = File.Create(_folder.At($"html/{id}.html.gz"));
        using var packed = new GZipStream(file, CompressionMode.Compress);
        packed.Write(Encoding.UTF8.GetBytes(page));
    }

    public void Dispose() => _folder.Dispose();
}
