namespace Hearsay.Evaluation;

/// <summary>Which mark and which prediction speak of the same words.</summary>
public static class TimePairing
{
    /// <summary>Each mark with the first prediction that has its words, or else shares some; then the predictions without a mark.</summary>
    public static IReadOnlyList<(MarkedTime? Gold, MarkedTime? Predicted)> Pairs(IReadOnlyList<MarkedTime> gold, IReadOnlyList<MarkedTime> predicted)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        var left = predicted.ToList();
        var pairs = new List<(MarkedTime? Gold, MarkedTime? Predicted)>();
        foreach (var mark in gold)
        {
            var at = left.FindIndex(p => p.Span == mark.Span);
            at = at >= 0 ? at : left.FindIndex(p => p.Span.Start < mark.Span.End && mark.Span.Start < p.Span.End && !gold.Any(g => g != mark && g.Span == p.Span));
            pairs.Add((mark, at >= 0 ? left[at] : null));
            if (at >= 0)
            {
                left.RemoveAt(at);
            }
        }

        return [.. pairs, .. left.Select(p => ((MarkedTime?)null, (MarkedTime?)p))];
    }
}
