using Hearsay.Languages;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Statements.Places;

/// <summary>Names that the syntax takes for places and the gazetteer does not know.</summary>
internal static class UnknownNames
{
    private static readonly HashSet<string> Prepositions = WordList.Load("En.place-prepositions");

    /// <summary>The names that touch no spot, in order.</summary>
    public static IEnumerable<Spot> Find(TextSyntax syntax, IReadOnlyList<Spot> spots)
    {
        var next = 0;
        for (int first = 0, end; first < syntax.Count; first = end)
        {
            end = first + 1;
            if (syntax[first].Entity != EntityKind.Location)
            {
                continue;
            }

            while (end < syntax.Count && syntax[end].Entity == EntityKind.Location && !syntax[end].EntityBegins && syntax.Layout.Words[end].Edge == WordEdge.None)
            {
                end++;
            }

            while (next < spots.Count && spots[next].End <= first)
            {
                next++;
            }

            if ((next == spots.Count || spots[next].First >= end) && FollowsPreposition(syntax.Layout, first))
            {
                yield return new Spot(first, end, new TextSpan(syntax.Layout.Words[first].Span.Start, syntax.Layout.Words[end - 1].Span.End), "", 0..0, PlaceNameKind.Title);
            }
        }
    }

    /// <summary>Whether a word such as "in" or "near" stands before, which a name that is wrongly taken for a place seldom has.</summary>
    private static bool FollowsPreposition(TextLayout layout, int first)
    {
        var before = first > 0 && layout.Words[first - 1].Span.In(layout.Text) == "the" ? first - 2 : first - 1;
        return before >= 0 && layout.Words[before].Sentence == layout.Words[first].Sentence && layout.Words[first].Shape is WordShape.Title or WordShape.Upper
            && Prepositions.Contains(layout.Words[before].Span.In(layout.Text));
    }
}
