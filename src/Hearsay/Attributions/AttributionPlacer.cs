using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>Turns candidates in words into attributions in the text, says which are nested, and how their content stands to quotation marks.</summary>
internal static class AttributionPlacer
{
    /// <summary>The attributions in order of their cues.</summary>
    public static IReadOnlyList<Attribution> Place(TextLayout layout, IEnumerable<Candidate> candidates)
        => Place(layout, candidates
            .Select(c => new Attribution
            {
                Source = c.Source is { } source ? SpanOf(layout, source) : null,
                Cue = SpanOf(layout, c.Cue),
                Content = [.. c.Content.Select(range => SpanOf(layout, range))],
                Directness = Directness.Indirect,
                Confidence = c.Confidence,
                Scores = c.Scores,
            }));

    /// <summary>Those that somebody marked, as far as they have a cue and content; a role in several pieces reaches from the first to the last, but for content.</summary>
    public static IReadOnlyList<Attribution> Place(TextLayout layout, IEnumerable<MarkedAttribution> marked)
        => Place(layout, marked.Where(m => m.Cue.Count > 0 && m.Content.Count > 0).Select(m => new Attribution
        {
            Source = m.Source.Count > 0 ? new TextSpan(m.Source[0].Start, m.Source[^1].End) : null,
            Cue = new TextSpan(m.Cue[0].Start, m.Cue[^1].End),
            Content = m.Content,
            Directness = Directness.Indirect,
            Confidence = m.Confidence ?? 1,
        }));

    /// <summary>Attributions of several readers, placed anew.</summary>
    public static IReadOnlyList<Attribution> Place(IEnumerable<Attribution> attributions, TextLayout layout) => Place(layout, attributions);

    private static Attribution[] Place(TextLayout layout, IEnumerable<Attribution> attributions)
    {
        var placed = attributions.OrderBy(a => a.Cue.Start).ToArray();
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
        int[] above = [.. Enumerable.Range(0, attributions.Length)];
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
                if (owner != i && span.Length < shortest && Outermost(above, owner) != i)
                {
                    (shortest, parents[i]) = (span.Length, owner);
                }
            }

            above[i] = parents[i] ?? i;
        }

        return parents;
    }

    /// <summary>
    /// The attribution in which <paramref name="i"/> is in the end nested, by what is known so far; were it the one that seeks a parent, a
    /// circle would arise. Every step shortens the way for the next search (Tarjan 1975), so that long chains cost little.
    /// </summary>
    private static int Outermost(int[] above, int i)
    {
        while (above[i] != i)
        {
            above[i] = above[above[i]];
            i = above[i];
        }

        return i;
    }
}
