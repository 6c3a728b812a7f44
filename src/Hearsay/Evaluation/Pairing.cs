namespace Hearsay.Evaluation;

/// <summary>Which gold and predicted attributions of one text may be partners, and which are, by each metric.</summary>
internal sealed class Pairing
{
    private readonly ScoredText _text;
    private readonly double _leastOverlap;
    private readonly int[] _heads;

    public Pairing(ScoredText text, IReadOnlyList<ScoredAttribution> gold, IReadOnlyList<ScoredAttribution> predicted, double leastOverlap)
    {
        (_text, Gold, Predicted, _leastOverlap) = (text, gold, predicted, leastOverlap);
        _heads = [.. gold.Select(g => g.Source is { } source ? _text.HeadOf(source) : -1)];
    }

    public IReadOnlyList<ScoredAttribution> Gold { get; }

    public IReadOnlyList<ScoredAttribution> Predicted { get; }

    /// <summary>By metric, the number of the predicted partner of every gold attribution, or -1.</summary>
    public Dictionary<string, int[]> Partners()
    {
        var cue = Table(CuesMeet);
        var source = Table((g, p) => cue[g][p] && SourcesAgree(g, p));
        var content = Table((g, p) => cue[g][p] && ContentsAgree(Gold[g].Content, Predicted[p].Content));
        return new Dictionary<string, int[]>
        {
            ["cue"] = Largest((g, p) => cue[g][p]),
            ["cue+source"] = Largest((g, p) => source[g][p]),
            ["cue+content"] = Largest((g, p) => content[g][p]),
            [Metric.Lenient] = Largest((g, p) => content[g][p] && source[g][p]),
            [Metric.Strict] = Largest((g, p) => AreEqual(g, p, raw: false)),
            ["strict_raw"] = Largest((g, p) => AreEqual(g, p, raw: true)),
        };
    }

    private bool[][] Table(Func<int, int, bool> fits)
        => [.. Enumerable.Range(0, Gold.Count).Select(g => Enumerable.Range(0, Predicted.Count).Select(p => fits(g, p)).ToArray())];

    private int[] Largest(Func<int, int, bool> fits) => Matching.Largest(Gold.Count, Predicted.Count, fits);

    private bool CuesMeet(int g, int p)
        => Gold[g].Cue is { } gold && Predicted[p].Cue is { } predicted
            ? Cover.Common(gold.Characters, predicted.Characters) > 0
            : Gold[g].Cue is null && Predicted[p].Cue is null;

    private bool SourcesAgree(int g, int p)
    {
        if (Gold[g].Source is not { } gold || Predicted[p].Source is not { } predicted)
        {
            return Gold[g].Source is null && Predicted[p].Source is null;
        }

        return _heads[g] < 0
            ? Cover.Common(gold.Characters, predicted.Characters) > 0
            : Array.BinarySearch(predicted.Words, _heads[g]) >= 0;
    }

    private bool ContentsAgree(Cover? gold, Cover? predicted)
    {
        if (gold is null || predicted is null)
        {
            return gold is null && predicted is null;
        }

        var byWord = gold.Words.Length + predicted.Words.Length > 0;
        var (one, other) = byWord ? (gold.Words, predicted.Words) : (gold.Characters, predicted.Characters);
        var common = Cover.Common(one, other);
        return (double)common / (one.Length + other.Length - common) >= _leastOverlap;
    }

    private bool AreEqual(int g, int p, bool raw)
        => Cover.AreEqual(Gold[g].Cue, Predicted[p].Cue, raw)
            && Cover.AreEqual(Gold[g].Source, Predicted[p].Source, raw)
            && Cover.AreEqual(Gold[g].Content, Predicted[p].Content, raw);
}
