using Hearsay.Languages;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Statements.Places;

/// <summary>How much speaks for it that a spot names a place here, and not a person, a body, or nothing.</summary>
internal sealed class SpotEvidence
{
    /// <summary>Number of features.</summary>
    public const int Count = 38;

    private static readonly HashSet<string> Prepositions = WordList.Load("En.place-prepositions");
    private static readonly HashSet<string> Nouns = WordList.Load("En.place-nouns");
    private static readonly HashSet<string> Bodies = WordList.Load("En.body-nouns");
    private static readonly HashSet<string> Titles = WordList.Load("En.personal-titles");
    private static readonly HashSet<string> FunctionWords = WordList.Load("En.function-words");

    private readonly TextSyntax _syntax;
    private readonly IReadOnlyList<Word> _words;
    private readonly GazetteerTable _table;
    private readonly IReadOnlyList<Spot> _spots;
    private readonly bool[] _covered;
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _located = new(StringComparer.Ordinal);
    private readonly HashSet<int> _named = [];
    private readonly bool _hasSyntax;

    public SpotEvidence(TextSyntax syntax, GazetteerTable table, IReadOnlyList<Spot> spots)
    {
        (_syntax, _words, _table, _spots) = (syntax, syntax.Layout.Words, table, spots);
        _hasSyntax = _words.Count > 0 && syntax[0].Part.Length > 0;
        _covered = new bool[_words.Count];
        foreach (var spot in spots)
        {
            Array.Fill(_covered, true, spot.First, spot.End - spot.First);
        }

        for (var i = 0; i < _words.Count; i++)
        {
            if (_words[i].Shape == WordShape.Lower)
            {
                _small.Add(Text(i));
            }
        }

        foreach (var spot in spots)
        {
            if (spot.End == spot.First + 1 && FollowsForename(spot))
            {
                _surnames.Add(spot.Key);
            }

            if (Prepositions.Contains(Before(spot)))
            {
                _located.Add(spot.Key);
            }

            NoteWidePlaces(spot);
        }
    }

    /// <summary>The features of a spot.</summary>
    /// <param name="number">Number of the spot.</param>
    /// <param name="features">Room for <see cref="Count"/>.</param>
    public void Describe(int number, Span<float> features)
    {
        var spot = _spots[number];
        features.Clear();
        features[0] = 1;
        DescribeName(spot, features);
        DescribeNeighbours(number, spot, features);
        DescribeSyntax(spot, features);
    }

    private void DescribeName(Spot spot, Span<float> features)
    {
        long people = 0;
        for (var i = spot.Names.Start.Value; i < spot.Names.End.Value; i++)
        {
            var (place, kind) = _table[i];
            if (kind != PlaceNameKind.People)
            {
                var slot = _table.KindOf(place) switch { PlaceKind.Continent or PlaceKind.Country => 1, PlaceKind.Region => 2, PlaceKind.District => 3, PlaceKind.Feature => 4, _ => 0 };
                features[slot] = 1;
                features[36] = slot != 1 && _named.Contains(_table.CountryOf(place)) ? 1 : features[36];
                features[37] = slot != 2 && _named.Contains(_table.RegionOf(place)) ? 1 : features[37];
                people = slot == 0 ? Math.Max(people, _table.PopulationOf(place)) : people;
            }
        }

        features[5] = (float)Math.Log10(1 + people) / 7;
        features[6] = spot.End - spot.First > 1 ? 1 : 0;
        features[7] = spot.Kind is PlaceNameKind.Name or PlaceNameKind.Variant ? 1 : 0;
        features[9] = _small.Contains(spot.Key) || FunctionWords.Contains(spot.Key) ? 1 : 0;
        features[20] = _words[spot.First].Shape == WordShape.Upper && spot.Span.Length > 4 ? 1 : 0;
        features[21] = _surnames.Contains(spot.Key) ? 1 : 0;
        features[31] = spot.Kind == PlaceNameKind.Short ? 1 : 0;
    }

    /// <summary>Notes the countries and regions that the document names.</summary>
    private void NoteWidePlaces(Spot spot)
    {
        for (var i = spot.Names.Start.Value; i < spot.Names.End.Value; i++)
        {
            if (_table.KindOf(_table[i].Place) is PlaceKind.Country or PlaceKind.Region)
            {
                _named.Add(_table[i].Place);
            }
        }
    }

    private void DescribeNeighbours(int number, Spot spot, Span<float> features)
    {
        var before = Before(spot);
        var after = spot.End < _words.Count && _words[spot.End].Edge == WordEdge.None ? Text(spot.End) : "";
        features[8] = before.Length == 0 ? 1 : 0;
        features[10] = Prepositions.Contains(before) ? 1 : 0;
        features[11] = before is "of" ? 1 : 0;
        features[12] = after == "," && number + 1 < _spots.Count && _spots[number + 1].First == spot.End + 1 ? 1 : 0;
        features[13] = before == "," && number > 0 && _spots[number - 1].End == spot.First - 1 ? 1 : 0;
        features[14] = before.Length > 0 && IsCapital(spot.First - 1) && !_covered[spot.First - 1] ? 1 : 0;
        features[15] = after.Length > 0 && IsCapital(spot.End) ? 1 : 0;
        features[16] = features[15] > 0 && Bodies.Contains(after) ? 1 : 0;
        features[17] = Titles.Contains(before) ? 1 : 0;
        features[18] = after is "'s" or "’s" or "'" or "’" ? 1 : 0;
        features[19] = Nouns.Contains(after) ? 1 : 0;
        features[30] = before is "the" ? 1 : 0;
        features[32] = after is "-" or "--" or "—" or "–" or "(" ? 1 : 0;
        features[34] = (after is "and" or "or" or "," && number + 1 < _spots.Count && _spots[number + 1].First == spot.End + 1) || (before is "and" or "or" or "," && number > 0 && _spots[number - 1].End == spot.First - 1) ? 1 : 0;
        features[35] = _located.Contains(spot.Key) ? 1 : 0;
        features[33] = after is "said" or "says" or "told" or "added" ? 1 : 0;
    }

    private void DescribeSyntax(Spot spot, Span<float> features)
    {
        if (!_hasSyntax)
        {
            return;
        }

        var head = spot.End - 1;
        var within = head + 1 < _syntax.Count && _syntax[head + 1] is var next && next.Entity == _syntax[head].Entity && !next.EntityBegins;
        within |= _syntax[spot.First] is var first && !first.EntityBegins;
        var slot = (_syntax[head].Entity, within) switch
        {
            (EntityKind.Location, false) => 22,
            (EntityKind.Location, true) => 23,
            (EntityKind.Person, _) => 24,
            (EntityKind.Organisation, false) => 25,
            (EntityKind.Organisation, true) => 26,
            (EntityKind.Other, _) => 27,
            _ => 28,
        };
        features[slot] = 1;
        features[29] = _syntax[head].Part.StartsWith("NNP", StringComparison.Ordinal) ? 1 : 0;
    }

    /// <summary>Whether a capitalised word that is no place stands before, in the middle of a sentence: "Jack London".</summary>
    private bool FollowsForename(Spot spot)
        => spot.First > 0 && _words[spot.First].Edge == WordEdge.None && IsCapital(spot.First - 1) && !_covered[spot.First - 1] && !Prepositions.Contains(Text(spot.First - 1)) && !FunctionWords.Contains(Text(spot.First - 1));

    /// <summary>The word before in the same sentence; empty where there is none.</summary>
    private string Before(Spot spot) => spot.First > 0 && _words[spot.First].Edge == WordEdge.None ? Text(spot.First - 1) : "";

    private bool IsCapital(int word) => _words[word].Shape is WordShape.Title or WordShape.Upper;

    private string Text(int word) => _words[word].Span.In(_syntax.Layout.Text).ToLowerInvariant();
}
