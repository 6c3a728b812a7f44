using System.Text.Json;
using Hearsay.Attributions;
using Hearsay.Models;
using Hearsay.Text;

namespace Hearsay.Lab;

/// <summary>
/// Counts the words on which the product and training agree. In: JSON Lines with <c>id</c> and <c>text</c>, and what training found
/// in them (<c>training/export.py --tags</c>): <c>id</c> and <c>attributions</c>, each <c>[[cue first, cue last], {word: tag}]</c>.
/// A word agrees when it plays the same parts for the same cues on both sides.
/// </summary>
internal static class Agree
{
    public static int Run(string texts, string tags)
    {
        var reader = new AttributionReader(AttributionWeights.Load(new HearsayOptions().WeightsPath, Precision.Full, VectorPaths.Best));
        var (words, same) = (0, 0);
        foreach (var (textLine, tagLine) in File.ReadLines(texts).Zip(File.ReadLines(tags)))
        {
            using var text = JsonDocument.Parse(textLine);
            using var tag = JsonDocument.Parse(tagLine);
            if (text.RootElement.GetProperty("id").GetString() != tag.RootElement.GetProperty("id").GetString())
            {
                throw new FormatException("The two files do not hold the same texts in the same order.");
            }

            var layout = TextLayout.Of(text.RootElement.GetProperty("text").GetString()!);
            var (ours, theirs) = (new string[layout.Words.Count], new string[layout.Words.Count]);
            MarkOurs(reader.Read(layout).Candidates, ours);
            MarkTheirs(tag.RootElement.GetProperty("attributions"), theirs);
            words += ours.Length;
            same += ours.Zip(theirs).Count(pair => pair.First == pair.Second);
        }

        Console.WriteLine($"{same} of {words} words agree: {100.0 * same / words:F3} %");
        return 0;
    }

    private static void MarkOurs(IEnumerable<Candidate> candidates, string[] words)
    {
        foreach (var c in candidates)
        {
            var cue = c.Cue.Start.Value;
            Mark(words, cue, 'c', c.Cue);
            Mark(words, cue, 's', c.Source ?? 0..0);
            foreach (var piece in c.Content)
            {
                Mark(words, cue, 't', piece);
            }
        }
    }

    private static void MarkTheirs(JsonElement attributions, string[] words)
    {
        foreach (var a in attributions.EnumerateArray())
        {
            var cue = a[0][0].GetInt32();
            Mark(words, cue, 'c', cue..(a[0][1].GetInt32() + 1));
            foreach (var tag in a[1].EnumerateObject().OrderBy(t => int.Parse(t.Name, null)))
            {
                var word = int.Parse(tag.Name, null);
                Mark(words, cue, tag.Value.GetInt32() <= 2 ? 's' : 't', word..(word + 1));
            }
        }
    }

    private static void Mark(string[] words, int cue, char role, Range range)
    {
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            words[i] += $"{cue}{role} ";
        }
    }
}
