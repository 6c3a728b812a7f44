using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>Turns candidates in words into attributions in the text, says which are nested, and how their content stands to quotation marks.</summary>
internal static class AttributionPlacer
{
    /// <summary>The attributions in order of their cues.</summary>
    public static IReadOnlyList<Attribution> Place(TextLayout layout, IEnumerable<Candidate> candidates)
    {
        var placed = candidates
            .Select(c => new Attribution
            {
                Source = c.Source is { } source ? SpanOf(layout, source) : null,
                Cue = SpanOf(layout, c.Cue),
                Content = [.. c.Content.Select(range => SpanOf(layout, range))],
                Directness = Directness.Indirect,
                Confidence = c.Confidence,
            })
            .OrderBy(a => a.Cue.Start)
            .ToArray();
        var parents = ParentsOf(placed);
        return [.. placed.Select((a, i) => a with { Parent = parents[i], Directness = DirectnessReader.Read(layout, a.Content) })];
    }

    private static TextSpan SpanOf(TextLayout layout, Range words)
        => new(layout.Words[words.Start.Value].Span.Start, layout.Words[words.End.Value - 1].Span.End);

    /// <summary>
    /// For each attribution the shortest piece of another's content that holds its cue. One sweep over cues and pieces in order of
    /// their beginnings; pieces that ended are dropped as it goes.
    /// </summary>
    private static int?[] ParentsOf(Attribution[] attributions)
    {
        var pieces = attributions.SelectMany((a, i) => a.Content.Select(span => (Span: span, Owner: i))).OrderBy(p => p.Span.Start).ToArray();
        var open = new List<(TextSpan Span, int Owner)>();
        var parents = new int?[attributions.Length];
        var next = 0;
        for (var i = 0; i < attributions.Length; i++)
        {
            var cue = attributions[i].Cue;
            while (next < pieces.Length && pieces[next].Span.Start <= cue.Start)
            {
                open.Add(pieces[next++]);
            }

            open.RemoveAll(p => p.Span.End < cue.End);
            var shortest = int.MaxValue;
            foreach (var (span, owner) in open)
            {
                if (owner != i && span.Length < shortest && !IsInside(attributions, owner, i, parents))
                {
                    (shortest, parents[i]) = (span.Length, owner);
                }
            }
        }

        return parents;
    }

    /// <summary>Whether <paramref name="inner"/> is, by what is known so far, nested in <paramref name="outer"/>, so that no circle arises.</summary>
    private static bool IsInside(Attribution[] attributions, int inner, int outer, int?[] parents)
    {
        int? at = inner;
        for (var steps = 0; at is { } i && steps <= attributions.Length; steps++)
        {
            if (i == outer)
            {
                return true;
            }

            at = parents[i];
        }

        return false;
    }
}
