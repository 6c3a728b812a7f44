using Hearsay.Text;

namespace Hearsay.Statements.Places;

/// <summary>Finds the words of a text that the gazetteer knows: the longest name at each capitalised word, without overlap.</summary>
internal static class SpotFinder
{
    private const int MostWords = 6;

    /// <summary>The spots in order. Work grows linearly with the text.</summary>
    public static List<Spot> Find(TextLayout layout, GazetteerTable table)
    {
        var spots = new List<Spot>();
        for (var i = 0; i < layout.Words.Count; i++)
        {
            if (IsCapital(layout.Words[i]) && LongestAt(layout, table, i) is { } spot)
            {
                spots.Add(spot);
                i = spot.End - 1;
            }
        }

        return spots;
    }

    /// <summary>What the gazetteer knows of a span that is given.</summary>
    public static Spot Of(TextLayout layout, GazetteerTable table, int first, int end, TextSpan span)
    {
        var key = PlaceName.Fold(span.In(layout.Text));
        var names = table.Find(key);
        return new Spot(first, end, span, key, names, KindOf(table, names));
    }

    private static Spot? LongestAt(TextLayout layout, GazetteerTable table, int first)
    {
        Span<char> folded = stackalloc char[2 * PlaceName.MaxLength];
        Spot? longest = null;
        var start = layout.Words[first].Span.Start;
        for (var end = first + 1; end <= layout.Words.Count && end - first <= MostWords; end++)
        {
            var last = layout.Words[end - 1];
            if (end - first > 1 && last.Edge != WordEdge.None)
            {
                break;
            }

            var span = new TextSpan(start, last.Span.End);
            var key = folded[..PlaceName.Fold(layout.Text.AsSpan(span.Start, span.Length), folded)];
            if (key.Length == 0)
            {
                break;
            }

            var names = table.Find(key);
            if (names.End.Value > names.Start.Value && IsEnd(layout, table, names, last) && IsWrittenSo(layout, table, names, span))
            {
                longest = new Spot(first, end, span, key.ToString(), names, KindOf(table, names));
            }

            if (!table.Continues(key, names))
            {
                break;
            }
        }

        return longest ?? BeforeHyphen(layout, table, first);
    }

    /// <summary>The name that opens a compound, such as "Paris" in "Paris-based".</summary>
    private static Spot? BeforeHyphen(TextLayout layout, GazetteerTable table, int word)
    {
        var span = layout.Words[word].Span;
        var hyphen = layout.Text.AsSpan(span.Start, span.Length).IndexOf('-');
        if (hyphen < 2)
        {
            return null;
        }

        var spot = Of(layout, table, word, word + 1, new TextSpan(span.Start, span.Start + hyphen));
        return spot.Names.End.Value > spot.Names.Start.Value && IsWrittenSo(layout, table, spot.Names, spot.Span) ? spot : null;
    }

    /// <summary>A name ends with a capital, or with a small word that is so written in the gazetteer ("Baltic states", not "Texas city").</summary>
    private static bool IsEnd(TextLayout layout, GazetteerTable table, Range names, Word last)
    {
        for (var i = names.Start.Value; last.Shape == WordShape.Lower && i < names.End.Value; i++)
        {
            if (table.NameAt(i).EndsWith(last.Span.In(layout.Text), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return IsCapital(last);
    }

    /// <summary>Short names such as "US" are written in capitals, or they are other words.</summary>
    private static bool IsWrittenSo(TextLayout layout, GazetteerTable table, Range names, TextSpan span)
    {
        if (span.Length > 4)
        {
            return true;
        }

        if (layout.Text.AsSpan(span.Start, span.Length).IndexOfAnyInRange('a', 'z') < 0)
        {
            return true;
        }

        for (var i = names.Start.Value; i < names.End.Value; i++)
        {
            if (table.NameAt(i).AsSpan().IndexOfAnyInRange('a', 'z') >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word for people stays one where only towns and the like share it ("Canadian" is also in Texas).</summary>
    private static PlaceNameKind KindOf(GazetteerTable table, Range names)
    {
        var (widest, people, wide) = (PlaceNameKind.Short, false, false);
        for (var i = names.Start.Value; i < names.End.Value; i++)
        {
            var (place, kind) = table[i];
            widest = kind < widest ? kind : widest;
            people |= kind == PlaceNameKind.People;
            wide |= kind < PlaceNameKind.People && table.KindOf(place) <= PlaceKind.Region;
        }

        return people && !wide ? PlaceNameKind.People : widest;
    }

    private static bool IsCapital(Word word) => word.Shape is WordShape.Title or WordShape.Upper;
}
