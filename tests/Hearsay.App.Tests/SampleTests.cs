using System.Text.Json;
using Hearsay.Formats;
using Hearsay.Text;

namespace Hearsay.App.Tests;

/// <summary>The samples from end to end: whatever the weights find, its spans hold the words that it says.</summary>
public sealed class SampleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Read_SamplesAsJson_EverySpanHoldsItsWords()
    {
        var run = await CommandRun.Of("read", Repository.Samples, "--format", "jsonl", "--with-text", "--model", "fast");
        var readings = run.Output.TrimEnd('\n').Split('\n');

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.True(readings.Length >= 12);
        foreach (var line in readings)
        {
            using var json = JsonDocument.Parse(line);
            Check(json.RootElement);
        }
    }

    [Fact]
    public async Task Read_SampleAsBrat_OffsetsCountCodePoints()
    {
        const string Emoji = "🌉🌉 The mayor said on Monday that the bridge “🌉” would stay closed.\n";
        _folder.Write("in/emoji.txt", Emoji);
        File.Copy(Path.Combine(Repository.Samples, "harbour-blast.txt"), _folder.At("in", "blast.txt"));
        var run = await CommandRun.Of("read", _folder.At("in"), "--format", "brat", "--out", _folder.At("out"));

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(4, _folder.Files("out").Count);
        foreach (var name in new[] { "emoji", "blast" })
        {
            var text = await File.ReadAllTextAsync(_folder.At("out", name + ".txt"));
            var marks = await File.ReadAllTextAsync(_folder.At("out", name + ".ann"));
            var read = BratFormat.Read(text, marks);
            Assert.Empty(read.Warnings);
            Assert.NotEmpty(read.Attributions);
            Assert.All(marks.Split('\n').Where(l => l.StartsWith('T')), line => CheckBound(line, text));
        }
    }

    public void Dispose() => _folder.Dispose();

    private static void Check(JsonElement reading)
    {
        var text = reading.GetProperty("text").GetString()!;
        var attributions = reading.GetProperty("attributions").EnumerateArray().ToList();
        var ids = attributions.Select(a => a.GetProperty("id").GetString()).ToHashSet();
        Assert.Equal(text.Length, reading.GetProperty("document").GetProperty("length").GetInt32());
        Assert.Equal(attributions.Count, ids.Count);
        foreach (var attribution in attributions)
        {
            var spans = attribution.GetProperty("content").EnumerateArray().Append(attribution.GetProperty("cue")).Append(attribution.GetProperty("source"));
            Assert.All(spans.Where(s => s.ValueKind != JsonValueKind.Null), span => Assert.Equal(span.GetProperty("text").GetString(), new TextSpan(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()).In(text)));
            Assert.NotEqual(0, attribution.GetProperty("content").GetArrayLength());
            Assert.InRange(attribution.GetProperty("confidence").GetDouble(), 0, 1);
            Assert.True(attribution.GetProperty("parent").GetString() is not { } parent || ids.Contains(parent));
        }
    }

    private static void CheckBound(string line, string text)
    {
        var fields = line.Split('\t');
        var runes = text.EnumerateRunes().ToArray();
        var places = fields[1].Split(' ', 2)[1].Split(';').Select(p => p.Split(' ').Select(int.Parse).ToArray());
        var words = string.Join(' ', places.Select(p => string.Concat(runes[p[0]..p[1]].Select(r => r.ToString()))));
        Assert.Equal(words.ReplaceLineEndings(" "), fields[2]);
    }
}
