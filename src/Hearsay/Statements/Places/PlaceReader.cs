using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Statements.Places;

/// <summary>Reads the places that a document names. Safe to share between threads.</summary>
public static class PlaceReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="syntax">Its words; without parts of speech and names it is read more cautiously.</param>
    /// <returns>The mentions in order, without overlap. Adjectives and words for people ("Danish", "the Danes") are none.</returns>
    public static IReadOnlyList<PlaceMention> Read(TextSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        var table = Gazetteer.Shared.Table;
        var spots = SpotFinder.Find(syntax.Layout, table);
        var kept = SpotJudge.Keep(syntax, table, spots);
        var places = PlaceResolver.Resolve(table, kept, Containers(syntax.Layout, kept));
        var mentions = new List<PlaceMention>();
        for (var i = 0; i < kept.Count; i++)
        {
            if (!kept[i].IsPeople)
            {
                mentions.Add(Mention(syntax, table, kept[i], places[i]));
            }
        }

        return mentions;
    }

    /// <summary>Resolves names whose places in the text are given, in order.</summary>
    /// <returns>For each the place; null where the gazetteer has none.</returns>
    internal static IReadOnlyList<Place?> Resolve(TextSyntax syntax, IReadOnlyList<TextSpan> spans)
    {
        var table = Gazetteer.Shared.Table;
        var given = spans.Select(s => SpotFinder.Of(syntax.Layout, table, WordAt(syntax.Layout, s.Start), WordAt(syntax.Layout, s.End - 1) + 1, s)).ToList();
        var others = SpotJudge.Keep(syntax, table, SpotFinder.Find(syntax.Layout, table)).Where(o => !given.Exists(g => g.First < o.End && o.First < g.End));
        var all = given.Concat(others).OrderBy(s => s.Span.Start).ToList();
        var places = PlaceResolver.Resolve(table, all, Containers(syntax.Layout, all));
        return [.. given.Select(g => places[all.IndexOf(g)] is >= 0 and var p ? table.PlaceAt(p) : null)];
    }

    private static PlaceMention Mention(TextSyntax syntax, GazetteerTable table, Spot spot, int place) => new()
    {
        Span = spot.Span,
        Place = place < 0 ? null : table.PlaceAt(place),
        IsLiteral = LiteralReader.IsLiteral(syntax, spot),
    };

    /// <summary>The next name where only a comma or a bracket stands between: "Paris, Texas", "Springfield (Ill.)".</summary>
    private static int[] Containers(TextLayout layout, List<Spot> spots)
    {
        var containers = new int[spots.Count];
        for (var i = 0; i < spots.Count; i++)
        {
            containers[i] = i + 1 < spots.Count && spots[i + 1].First == spots[i].End + 1 && layout.Text[layout.Words[spots[i].End].Span.Start] is ',' or '(' ? i + 1 : -1;
        }

        return containers;
    }

    /// <summary>The word that holds a place in the text, or the one before it.</summary>
    private static int WordAt(TextLayout layout, int place)
    {
        var (low, high) = (0, layout.Words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = layout.Words[middle].Span.Start <= place ? (middle + 1, high) : (low, middle);
        }

        return Math.Max(0, low - 1);
    }
}
