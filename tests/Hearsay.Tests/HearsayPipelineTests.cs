using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Ingestion;
using Hearsay.Tests.Text;
using Hearsay.Text;
using Xunit.Abstractions;

namespace Hearsay.Tests;

/// <summary>The whole path on text of every kind. How well it reads is measured elsewhere.</summary>
public sealed class HearsayPipelineTests(ITestOutputHelper output)
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples");

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u200B\0")]
    public void Read_NoWords_HasNoAttribution(string text) => Assert.Empty(Pipelines.Eager.Read(text).Attributions);

    [Fact]
    public void Read_AnyString_AttributionsLieInTheText()
        => Prop.ForAll(HostileText.Any, text => Check(Pipelines.Eager.Read(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Theory]
    [InlineData("x.txt")]
    [InlineData("x.md")]
    public void Read_AnyBytes_AreReadOrRefused(string name)
    {
        var reader = new DocumentReader { AnyLanguage = true };
        var said = Gen.Elements("He said ", "“", "\n\n", "> ", "* [a](b) ", "```\n", "# ").Select(Encoding.UTF8.GetBytes);
        var any = ArbMap.Default.GeneratorFor<byte[]>().Select(b => b ?? []);
        Prop.ForAll(Gen.OneOf(said, any).ListOf().Select(parts => parts.SelectMany(b => b).ToArray()).ToArbitrary(), bytes =>
        {
            var result = reader.Read(name, bytes);
            Assert.NotEqual(result.Document is null, result.Refusal is null);
            if (result.Document is { } document)
            {
                Check(Pipelines.Eager.Read(document));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Theory]
    [InlineData("\"", 6_000)]
    [InlineData("“", 6_000)]
    [InlineData("“‘", 3_000)]
    [InlineData("‘a’ ", 2_000)]
    [InlineData("he said that ", 1_500)]
    [InlineData("x", 1_000_000)]
    [InlineData("xyz-", 250_000)]
    [InlineData("\n", 200_000)]
    [InlineData("\n> ", 2_000)]
    [InlineData("according to say ", 2_000)]
    [InlineData("said told ", 2_000)]
    public void Read_Monotonous_IsRead(string part, int times)
        => Check(Pipelines.Eager.Read(string.Concat(Enumerable.Repeat(part, times)) + " It is over, he said."));

    [Theory]
    [InlineData(12)]
    [InlineData(23)]
    public void Read_CutsInsideSentences_FindNoCueTwice(int corePieces)
    {
        var pipeline = Pipelines.WithWindows(corePieces, 16, leastConfidence: 0);
        foreach (var path in Directory.GetFiles(Samples, "*-*.txt").Order(StringComparer.Ordinal).Take(2))
        {
            Check(pipeline.Read(File.ReadAllText(path).Replace(".", "", StringComparison.Ordinal).ReplaceLineEndings(" ")));
        }
    }

    [Fact]
    public void Read_DeepQuotations_AreReadOrRefusedAsMarkdown()
    {
        var bytes = Encoding.UTF8.GetBytes(new string('>', 20_000) + " He said it was over.\n" + string.Concat(Enumerable.Repeat("[“", 5_000)));
        var result = new DocumentReader { AnyLanguage = true }.Read("x.md", bytes);

        Assert.NotEqual(result.Document is null, result.Refusal is null);
    }

    [Fact]
    public void Read_ManyThreads_ReadTheSame()
    {
        var texts = Directory.GetFiles(Samples, "*-*.txt").Order(StringComparer.Ordinal).Take(5).Select(File.ReadAllText).ToArray();
        var alone = texts.Select(text => Shown(Pipelines.Accurate.Read(text))).ToArray();
        var together = new string[4 * texts.Length];
        Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => together[i] = Shown(Pipelines.Accurate.Read(texts[i % texts.Length])));

        Assert.Contains(alone, shown => shown.Length > 0);
        Assert.Equal(Enumerable.Repeat(alone, 4).SelectMany(a => a), together);
    }

    [Fact]
    public void Read_LinesEndedByCarriageReturns_ReadsTheSameWords()
    {
        foreach (var path in Directory.GetFiles(Samples, "*-*.txt").Order(StringComparer.Ordinal).Take(4))
        {
            var text = File.ReadAllText(path);
            Assert.Equal(Words(Pipelines.Accurate.Read(text)), Words(Pipelines.Accurate.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal))));
        }

        static IEnumerable<string> Words(Reading reading)
            => reading.Attributions.Select(a => string.Join('|', new[] { a.Cue, a.Source ?? default }.Concat(a.Content).Select(s => s.In(reading.Document.Text))).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Read_TextOfOneCore_IsTheSameWhateverTheCore()
    {
        const string text = "The mayor said on Monday that it was over. “It is not,” her deputy replied, according to two aides.";

        Assert.Equal(Shown(Pipelines.Accurate.Read(text)), Shown(Pipelines.WithWindows(222, 800).Read(text)));
    }

    [Fact]
    public void Read_SamplesCutElsewhere_KeepTheirAttributions()
        => CheckCuts(Directory.GetFiles(Samples, "*-*.*").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    [SharedFact("stories/train")]
    public void Read_StoriesCutElsewhere_KeepTheirAttributions()
        => CheckCuts(Directory.GetDirectories(Repository.Shared("stories", "train")).Order(StringComparer.Ordinal)
            .SelectMany(folder => File.ReadLines(Path.Combine(folder, "documents.jsonl")).Where(line => line.Length > 0).Take(2))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!));

    /// <summary>
    /// Articles joined by nine, so that cuts fall, and read with cores of 4,096 and of 300 pieces. Both give a core all the context that
    /// attention reaches, so that nothing but rounding can differ.
    /// </summary>
    private void CheckCuts(IEnumerable<string> articles)
    {
        var other = Pipelines.WithWindows(300, 800);
        int changed = 0, all = 0;
        foreach (var text in articles.Chunk(9).Select(part => string.Join("\n\n", part)))
        {
            var (one, two) = (Spans(Pipelines.Accurate.Read(text)), Spans(other.Read(text)));
            all += one.Count + two.Count;
            changed += one.Except(two).Count() + two.Except(one).Count();
        }

        Assert.True(all > 100);
        var result = string.Create(CultureInfo.InvariantCulture, $"{changed} of {all} attributions differ: {100.0 * changed / all:F1} %");
        output.WriteLine(result);
        Assert.True((double)changed / all < 0.01, result);

        static HashSet<string> Spans(Reading reading) => [.. reading.Attributions.Select(a => $"{a.Cue} {a.Source} {string.Join(' ', a.Content)}")];
    }

    private static void Check(Reading reading)
    {
        var whole = new TextSpan(0, reading.Document.Text.Length);
        foreach (var statement in reading.Statements)
        {
            Assert.NotEmpty(statement.Content);
            Assert.All(
                [.. statement.Content, .. statement.Markers, .. statement.Figures.Select(f => f.Span), .. statement.Times.Select(t => t.Span), .. statement.Places.Select(p => p.Span)],
                span => Assert.True(span.Length > 0 && whole.Contains(span)));
            Assert.True(statement.PointsTo is null || statement.PointsTo < reading.Statements.Count);
            Assert.True(statement.Actor is null || reading.Actors.Any(a => a.Id == statement.Actor.Id));
        }

        var end = 0;
        foreach (var a in reading.Attributions)
        {
            Assert.InRange(a.Cue.Start, end, whole.End);
            end = a.Cue.End;
            Assert.NotEmpty(a.Content);
            Assert.All([a.Cue, .. a.Content, .. a.Source is { } source ? [source] : Array.Empty<TextSpan>()], span => Assert.True(span.Length > 0 && whole.Contains(span)));
            Assert.InRange(a.Confidence, 0, 1);
            Assert.True(a.Parent is null || (a.Parent >= 0 && a.Parent < reading.Attributions.Count));
        }
    }

    private static string Shown(Reading reading)
        => string.Join('\n', reading.Attributions.Select(a => $"{a.Cue} {a.Source} {string.Join(' ', a.Content)} {a.Confidence} {a.Parent} {a.Directness}"));
}
