using System.Text.Json;
using Hearsay.Attributions;
using Hearsay.Models;
using Hearsay.Text;

namespace Hearsay.Tests.Attributions;

/// <summary>The weights that ship, against what training computed for a few sentences of ours (<c>training/export.py</c>).</summary>
public class ReferenceTests
{
    private static readonly string Weights = new HearsayOptions().WeightsPath;

    [Fact]
    public void Of_ReferenceSentences_WordsEqualTraining()
    {
        foreach (var row in Rows())
        {
            var expected = row.GetProperty("words").EnumerateArray().Select(w => new TextSpan(w[0].GetInt32(), w[1].GetInt32()));
            Assert.Equal(expected, TextLayout.Of(row.GetProperty("text").GetString()!).Words.Select(w => w.Span));
        }
    }

    [Theory]
    [InlineData((int)VectorPath.Portable)]
    [InlineData((int)VectorPath.Vector256)]
    [InlineData((int)VectorPath.Vector512)]
    public void Read_ReferenceSentences_TagsAndScoresEqualTraining(int path)
    {
        var weights = AttributionWeights.Load(Weights, Precision.Full, (VectorPath)path);
        var reader = new AttributionReader(weights);
        foreach (var row in Rows())
        {
            var candidates = reader.Read(TextLayout.Of(row.GetProperty("text").GetString()!)).Candidates;
            var expected = row.GetProperty("attributions").EnumerateArray().Where(a => a.GetProperty("tags").EnumerateArray().Any(t => t.GetInt32() == 3)).ToArray();
            Assert.Equal(expected.Length, candidates.Count);
            foreach (var (want, got) in expected.Zip(candidates))
            {
                Assert.Equal(want.GetProperty("cue")[0].GetInt32()..(want.GetProperty("cue")[1].GetInt32() + 1), got.Cue);
                Assert.Equal(want.GetProperty("tags").EnumerateArray().Select(t => t.GetInt32()), Tags(got, want.GetProperty("tags").GetArrayLength()));
                Assert.InRange(got.Confidence - want.GetProperty("confidence").GetDouble(), -0.02, 0.02);
            }
        }
    }

    [Fact]
    public void Read_FastModel_FindsWhatIsSure()
    {
        var reader = new AttributionReader(AttributionWeights.Load(Weights, Precision.Low, VectorPaths.Best));
        foreach (var row in Rows())
        {
            var cues = reader.Read(TextLayout.Of(row.GetProperty("text").GetString()!)).Candidates.Select(c => c.Cue.Start.Value).ToList();
            foreach (var sure in row.GetProperty("attributions").EnumerateArray().Where(a => a.GetProperty("confidence").GetDouble() > 0.7))
            {
                Assert.Contains(sure.GetProperty("cue")[0].GetInt32(), cues);
            }
        }
    }

    [Fact]
    public void Read_EveryPath_SameBits()
    {
        var text = string.Join('\n', Rows().Select(r => r.GetProperty("text").GetString()));
        foreach (var precision in new[] { Precision.Full, Precision.Low })
        {
            var readings = new[] { VectorPath.Portable, VectorPath.Vector256, VectorPath.Vector512 }
                .Select(path => new AttributionReader(AttributionWeights.Load(Weights, precision, path)).Read(TextLayout.Of(text)))
                .Select(found => string.Join(';', found.Candidates.Select(c => $"{c.Cue} {c.Source} {string.Join(',', c.Content)} {c.Confidence} {string.Join(',', c.Scores!.Stance)}"))
                    + string.Join(';', Enumerable.Range(0, found.Syntax.Count).Select(i => found.Syntax[i])))
                .ToArray();
            Assert.NotEmpty(readings[0]);
            Assert.Equal(readings[0], readings[1]);
            Assert.Equal(readings[0], readings[2]);
        }
    }

    private static int[] Tags(Candidate candidate, int words)
    {
        var tags = new int[words];
        Mark(candidate.Source, 1);
        foreach (var piece in candidate.Content)
        {
            Mark(piece, 3);
        }

        return tags;

        void Mark(Range? range, int begin)
        {
            for (var i = range?.Start.Value ?? 0; i < (range?.End.Value ?? 0); i++)
            {
                tags[i] = i == range!.Value.Start.Value ? begin : begin + 1;
            }
        }
    }

    private static JsonElement[] Rows()
    {
        var path = Path.Combine(Repository.Root, "tests", "Hearsay.Tests", "Attributions", "reference.json");
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return json.RootElement.Clone().EnumerateArray().ToArray();
    }
}
