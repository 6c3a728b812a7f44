using Hearsay.Attributions;
using Hearsay.Text;

namespace Hearsay.Formats;

/// <summary>
/// Cuts a text at every border of a source, cue or content span. Time grows with the number of spans (times its logarithm, for
/// sorting) and with the number of marks handed out.
/// </summary>
internal static class SegmentCutter
{
    private readonly record struct Edge(int Position, bool Opens, int Length, Mark Mark) : IComparable<Edge>
    {
        // What ends here ends before anything begins; of what begins here the widest comes first.
        public int CompareTo(Edge other)
            => Position != other.Position ? Position.CompareTo(other.Position)
            : Opens != other.Opens ? Opens.CompareTo(other.Opens)
            : Length != other.Length ? other.Length.CompareTo(Length)
            : Mark.Role != other.Mark.Role ? Mark.Role.CompareTo(other.Mark.Role)
            : Mark.Attribution.CompareTo(other.Mark.Attribution);
    }

    /// <summary>The segments of a text, in order; together they cover it.</summary>
    /// <param name="text">The text. Borders inside a surrogate pair move outward, so that no segment holds half a character.</param>
    /// <param name="attributions">Attributions whose spans lie in the text; empty spans mark nothing.</param>
    public static IEnumerable<Segment> Cut(string text, IReadOnlyList<Attribution> attributions)
    {
        var open = new List<Mark>();
        var at = 0;
        foreach (var edge in EdgesOf(text, attributions))
        {
            if (edge.Position > at)
            {
                yield return new Segment(new TextSpan(at, edge.Position), [.. open]);
                at = edge.Position;
            }

            if (edge.Opens)
            {
                open.Add(edge.Mark);
            }
            else
            {
                open.Remove(edge.Mark);
            }
        }

        if (at < text.Length)
        {
            yield return new Segment(new TextSpan(at, text.Length), []);
        }
    }

    private static List<Edge> EdgesOf(string text, IReadOnlyList<Attribution> attributions)
    {
        var edges = new List<Edge>(attributions.Count * 6);
        for (var i = 0; i < attributions.Count; i++)
        {
            Add(edges, text, attributions[i].Source, new Mark(i, Role.Source));
            Add(edges, text, attributions[i].Cue, new Mark(i, Role.Cue));
            foreach (var piece in attributions[i].Content)
            {
                Add(edges, text, piece, new Mark(i, Role.Content));
            }
        }

        edges.Sort();
        return edges;
    }

    private static void Add(List<Edge> edges, string text, TextSpan? span, Mark mark)
    {
        if (span is { Length: > 0 } some)
        {
            edges.Add(new Edge(some.Start - (IsInsidePair(text, some.Start) ? 1 : 0), true, some.Length, mark));
            edges.Add(new Edge(some.End + (IsInsidePair(text, some.End) ? 1 : 0), false, some.Length, mark));
        }
    }

    private static bool IsInsidePair(string text, int at)
        => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
}
