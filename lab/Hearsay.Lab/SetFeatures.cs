using System.Globalization;
using Hearsay.Claims.Grouping;
using Hearsay.Evaluation.Events;
using Hearsay.Evaluation.Headlines;

namespace Hearsay.Lab;

/// <summary>Writes what the models of events and of headlines are fitted on: tab-separated lines of a label and its features.</summary>
internal static class SetFeatures
{
    /// <summary>For each pair of mentions that may be of one event, whether it is, <c>same</c> or <c>apart</c>.</summary>
    public static int Events(string path)
    {
        var vectors = WordVectors.Load();
        var mentions = EcbSet.Read(path).SelectMany(d => new EventDocument(d, vectors).Mentions).ToList();
        WriteHead(EventFeatures.Names);
        foreach (var (one, other, features) in EventGrouper.Pairs(mentions))
        {
            Write(mentions[one].Chain == mentions[other].Chain ? "same" : "apart", features);
        }

        return 0;
    }

    /// <summary>For each pair of a headline and an article of a part how the article stands to it.</summary>
    public static int Headlines(string folder, string part)
    {
        var set = HeadlineSet.Read(folder, part);
        var rarity = new StemRarity([.. set.Bodies.Values]);
        var bodies = set.Bodies.ToDictionary(b => b.Key, b => new HeadlineText(b.Value, rarity), StringComparer.Ordinal);
        WriteHead(HeadlineFeatures.Names);
        foreach (var pair in set.Pairs)
        {
            Write(pair.Position.ToString().ToLowerInvariant(), HeadlineFeatures.Of(new HeadlineText(pair.Headline, rarity), bodies[pair.Body]));
        }

        return 0;
    }

    private static void WriteHead(IEnumerable<string> names) => Console.Out.Write($"label\t{string.Join('\t', names)}\n");

    private static void Write(string label, double[] features)
        => Console.Out.Write($"{label}\t{string.Join('\t', features.Select(f => f.ToString("0.####", CultureInfo.InvariantCulture)))}\n");
}
