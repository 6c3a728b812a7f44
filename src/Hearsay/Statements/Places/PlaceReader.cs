using Hearsay.Languages;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Statements.Places;

/// <summary>Reads the places that a document names. Safe to share between threads.</summary>
public static class PlaceReader
{
    private static readonly HashSet<string> RegionNouns = WordList.Load("En.region-nouns");

    /// <summary>Reads a document.</summary>
    /// <param name="syntax">Its words; without parts of speech and names it is read more cautiously.</param>
    /// <returns>The mentions in order, without overlap. Adjectives and words for people ("Danish", "the Danes") are none.</returns>
    public static IReadOnlyList<PlaceMention> Read(TextSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        var table = Gazetteer.Shared.Table;
        var spots = SpotFinder.Find(syntax.Layout, table).Where(s => s.IsPeople || !IsPartOfName(syntax, s)).ToList();
        var kept = SpotJudge.Keep(syntax, table, spots);
        var places = PlaceResolver.Resolve(table, kept, Containers(syntax.Layout, kept), CalledRegions(syntax.Layout, kept));
        var mentions = new List<PlaceMention>();
        for (var i = 0; i < kept.Count; i++)
        {
            if (!kept[i].IsPeople)
            {
                mentions.Add(Mention(syntax, table, kept[i], places[i]));
            }
        }

        mentions.AddRange(UnknownNames.Find(syntax, spots).Select(u => Mention(syntax, table, u, -1)));
        mentions.Sort((x, y) => x.Span.Start.CompareTo(y.Span.Start));
        return mentions;
    }

    /// <summary>Whether the syntax takes a neighbour with a capital for a part of the same name of a place: "Porto" in "Porto Alvor" is not Porto.</summary>
    private static bool IsPartOfName(TextSyntax syntax, Spot spot)
        => Joins(syntax, spot.First, spot.First - 1, spot.First) || Joins(syntax, spot.End - 1, spot.End, spot.End);

    private static bool Joins(TextSyntax syntax, int word, int neighbour, int later)
        => neighbour >= 0 && neighbour < syntax.Count && syntax[word].Entity == EntityKind.Location && syntax[neighbour].Entity == EntityKind.Location
            && !syntax[later].EntityBegins && syntax.Layout.Words[later].Edge == WordEdge.None
            && syntax.Layout.Words[neighbour].Shape == WordShape.Title && syntax.Layout.Words[word].Shape == WordShape.Title;

    /// <summary>The places where the content of a statement holds or happened.</summary>
    /// <param name="mentions">The mentions of the document, in order.</param>
    /// <param name="content">The pieces of the content.</param>
    /// <returns>The mentions inside that mean the place itself, each place once, without countries and regions around another of them.</returns>
    public static IReadOnlyList<PlaceMention> Within(IReadOnlyList<PlaceMention> mentions, IReadOnlyList<TextSpan> content)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(content);
        var inside = mentions.Where(m => m.IsLiteral && content.Any(c => c.Contains(m.Span))).ToList();
        var places = inside.Select(m => m.Place).OfType<Place>().Distinct().ToList();
        return [.. inside.Where(m => m.Place is null || !places.Exists(m.Place.Holds)).DistinctBy(m => m.Place is null ? (object)m.Span : m.Place)];
    }

    /// <summary>Resolves names whose places in the text are given, in order.</summary>
    /// <returns>For each the place; null where the gazetteer has none.</returns>
    internal static IReadOnlyList<Place?> Resolve(TextSyntax syntax, IReadOnlyList<TextSpan> spans)
    {
        var table = Gazetteer.Shared.Table;
        var found = SpotFinder.Find(syntax.Layout, table);
        var given = spans.Select(s => Given(syntax.Layout, table, found, s)).ToList();
        var others = SpotJudge.Keep(syntax, table, found).Where(o => !given.Exists(g => g.First < o.End && o.First < g.End));
        var all = given.Concat(others).OrderBy(s => s.Span.Start).ToList();
        var places = PlaceResolver.Resolve(table, all, Containers(syntax.Layout, all), CalledRegions(syntax.Layout, all));
        return [.. given.Select(g => places[all.IndexOf(g)] is >= 0 and var p ? table.PlaceAt(p) : null)];
    }

    /// <summary>What the gazetteer knows of a span: the whole, or else the first name inside, as "Los Angeles" of "Port of Los Angeles".</summary>
    private static Spot Given(TextLayout layout, GazetteerTable table, List<Spot> found, TextSpan span)
    {
        var whole = SpotFinder.Of(layout, table, WordAt(layout, span.Start), WordAt(layout, span.End - 1) + 1, span);
        var inside = whole.Names.Start.Value < whole.Names.End.Value ? -1 : found.FindIndex(s => span.Contains(s.Span));
        return inside < 0 ? whole : found[inside];
    }

    private static PlaceMention Mention(TextSyntax syntax, GazetteerTable table, Spot spot, int place) => new()
    {
        Span = spot.Span,
        Place = place < 0 ? null : table.PlaceAt(place),
        IsLiteral = LiteralReader.IsLiteral(syntax, spot, place < 0 ? PlaceKind.Settlement : table.KindOf(place)),
    };

    /// <summary>
    /// The name of the wider place around each: "Paris, Texas", "Springfield (Ill.)", "Paris in Texas", "the Texas city of Paris",
    /// "Russia's Kursk region"; -1 where there is none.
    /// </summary>
    private static int[] Containers(TextLayout layout, List<Spot> spots)
    {
        var containers = new int[spots.Count];
        for (var i = 0; i < spots.Count; i++)
        {
            var joinsNext = i + 1 < spots.Count && spots[i + 1].First == spots[i].End + 1 && Text(layout, spots[i].End) is "," or "(" or "in";
            var joinsLast = i > 0 && ((spots[i].First == spots[i - 1].End + 1 && Text(layout, spots[i].First - 1) is "'s" or "’s")
                || (spots[i].First == spots[i - 1].End + 2 && Text(layout, spots[i].First - 1) is "of"));
            containers[i] = joinsNext ? i + 1 : joinsLast ? i - 1 : -1;
        }

        return containers;
    }

    private static string Text(TextLayout layout, int word) => layout.Words[word].Span.In(layout.Text);

    private static bool[] CalledRegions(TextLayout layout, List<Spot> spots)
        => [.. spots.Select(s => s.End < layout.Words.Count && layout.Words[s.End].Edge == WordEdge.None && RegionNouns.Contains(Text(layout, s.End)))];

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
