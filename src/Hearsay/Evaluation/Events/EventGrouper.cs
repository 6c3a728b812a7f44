using Hearsay.Claims.Grouping;

namespace Hearsay.Evaluation.Events;

/// <summary>
/// Groups mentions of events as statements are grouped into claims (<see cref="ClaimGrouper"/>), over the odds of another model: a mention is a
/// word in its sentence, without actor, stance and figures of its own. Which documents tell of one thing is not given; how alike their words
/// are is a feature.
/// </summary>
internal static class EventGrouper
{
    private const double LeastDocuments = 0.12, LeastHeads = 0.15, LeastOdds = -1;

    private static readonly LinearModel Model = LinearModel.Load("events", EventFeatures.Names);

    /// <summary>For each mention the number of its group.</summary>
    public static int[] Group(IReadOnlyList<EventMention> mentions)
        => ClaimGrouper.Group(mentions.Count, Pairs(mentions).ToDictionary(p => (p.One, p.Other), p => Model.Odds(0, p.Features)), LeastOdds);

    /// <summary>The pairs of mentions that may be of one event, by their places, with their features.</summary>
    public static IReadOnlyList<(int One, int Other, double[] Features)> Pairs(IReadOnlyList<EventMention> mentions)
    {
        var documents = mentions.Select(m => m.Document).Distinct().ToList();
        var place = documents.Select((d, i) => (d, i)).ToDictionary(d => d.d, d => d.i);
        var alike = documents.AsParallel().AsOrdered().Select(d => documents.Select(d.Cosine).ToArray()).ToArray();
        return [.. Enumerable.Range(0, mentions.Count).AsParallel().AsOrdered().SelectMany(Later)];

        IEnumerable<(int One, int Other, double[] Features)> Later(int i)
            => from j in Enumerable.Range(i + 1, mentions.Count - i - 1)
               let documents = alike[place[mentions[i].Document]][place[mentions[j].Document]]
               where documents >= LeastDocuments && MayMeet(mentions[i], mentions[j])
               select (i, j, EventFeatures.Of(mentions[i], mentions[j], documents));
    }

    private static bool MayMeet(EventMention one, EventMention two)
        => EventFeatures.HeadCosine(one, two) >= LeastHeads || one.SharesHeadWith(two);
}
