namespace Hearsay.Statements.Places;

/// <summary>
/// Decides which place each name of a document stands for. One name has one sense in a document unless its own container says
/// otherwise ("Paris, Texas"). A place scores by how well known it is, by how often the document names its country and region, and
/// by how near it lies to the other places.
/// </summary>
internal sealed class PlaceResolver
{
    private const int Passes = 3;

    /// <summary>How many other names before and behind one are looked at for nearness, so that work grows linearly.</summary>
    private const int Neighbours = 16;

    private readonly GazetteerTable _table;
    private readonly IReadOnlyList<Spot> _spots;
    private readonly int[] _containers;
    private readonly List<Name> _names = [];
    private readonly int[] _nameOf;
    private readonly Dictionary<int, double> _countries = [];
    private readonly Dictionary<int, double> _regions = [];

    private PlaceResolver(GazetteerTable table, IReadOnlyList<Spot> spots, int[] containers)
    {
        _table = table;
        _spots = spots;
        _containers = containers;
        _nameOf = new int[spots.Count];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < spots.Count; i++)
        {
            if (!numbers.TryGetValue(spots[i].Key, out var number))
            {
                numbers[spots[i].Key] = number = _names.Count;
                _names.Add(new Name(Candidates(spots[i])));
            }

            _nameOf[i] = number;
            _names[number].Mentions++;
        }
    }

    /// <summary>Resolves the names of a document.</summary>
    /// <param name="table">The gazetteer.</param>
    /// <param name="spots">The names, in order.</param>
    /// <param name="containers">For each the number of the name that stands for a wider place around it, as "Texas" in "Paris, Texas"; -1 where none does.</param>
    /// <returns>For each the place; -1 where the gazetteer has none.</returns>
    public static int[] Resolve(GazetteerTable table, IReadOnlyList<Spot> spots, int[] containers)
    {
        var resolver = new PlaceResolver(table, spots, containers);
        for (var pass = 0; pass < Passes; pass++)
        {
            resolver.Decide();
        }

        return [.. Enumerable.Range(0, spots.Count).Select(resolver.Choose)];
    }

    private sealed class Name((int Place, double Prior)[] candidates)
    {
        public (int Place, double Prior)[] Candidates { get; } = candidates;

        public int Mentions { get; set; }

        public int Place { get; set; } = -1;

        public double Margin { get; set; }
    }

    private (int, double)[] Candidates(Spot spot)
    {
        var candidates = new List<(int Place, double Prior)>();
        for (var i = spot.Names.Start.Value; i < spot.Names.End.Value; i++)
        {
            var (place, kind) = _table[i];
            if (kind == PlaceNameKind.People == spot.IsPeople)
            {
                candidates.Add((place, Prior(place, kind)));
            }
        }

        return [.. candidates];
    }

    private double Prior(int place, PlaceNameKind kind)
    {
        var people = Math.Log10(1 + _table.PopulationOf(place));
        var prior = _table.KindOf(place) switch
        {
            PlaceKind.Continent => PlaceWeights.Continent,
            PlaceKind.Country => PlaceWeights.Country,
            PlaceKind.Region => PlaceWeights.Region + (PlaceWeights.RegionPeople * people),
            PlaceKind.District => PlaceWeights.District,
            PlaceKind.Feature => PlaceWeights.Feature,
            _ => people,
        };
        return prior - (kind == PlaceNameKind.Name ? PlaceWeights.OtherName : 0);
    }

    /// <summary>One pass over the distinct names, each in the light of what the pass before made of the others.</summary>
    private void Decide()
    {
        CountSupport();
        var decided = new (int Place, double Margin)[_names.Count];
        for (var n = 0; n < _names.Count; n++)
        {
            decided[n] = Best(n, null);
        }

        for (var i = 0; i < _spots.Count; i++)
        {
            if (_containers[i] >= 0 && Best(_nameOf[i], _names[_nameOf[_containers[i]]].Place) is { Place: >= 0 } qualified)
            {
                decided[_nameOf[i]] = (qualified.Place, 9);
            }
        }

        for (var n = 0; n < _names.Count; n++)
        {
            (_names[n].Place, _names[n].Margin) = decided[n];
        }
    }

    private int Choose(int spot)
    {
        var name = _names[_nameOf[spot]];
        return _containers[spot] < 0 ? name.Place : Best(_nameOf[spot], _names[_nameOf[_containers[spot]]].Place) is { Place: >= 0 } own ? own.Place : name.Place;
    }

    private void CountSupport()
    {
        _countries.Clear();
        _regions.Clear();
        foreach (var name in _names)
        {
            if (name.Place >= 0)
            {
                var weight = Math.Min(1, name.Margin) * (1 + Math.Log(name.Mentions));
                Add(_countries, _table.CountryOf(name.Place), weight);
                Add(_regions, _table.RegionOf(name.Place), weight);
            }
        }
    }

    private static void Add(Dictionary<int, double> support, int place, double weight)
    {
        if (place >= 0)
        {
            support[place] = support.GetValueOrDefault(place) + weight;
        }
    }

    /// <summary>The best place of a name and by how much it is better than the next; only those within <paramref name="container"/> where it is given.</summary>
    private (int Place, double Margin) Best(int number, int? container)
    {
        var name = _names[number];
        var (best, first, second) = (-1, double.NegativeInfinity, double.NegativeInfinity);
        foreach (var (place, prior) in name.Candidates)
        {
            if (container is { } outer && (outer < 0 || place == outer || (_table.CountryOf(place) != outer && _table.RegionOf(place) != outer)))
            {
                continue;
            }

            var score = prior + Support(name, place) + Nearness(number, place);
            if (score > first)
            {
                (best, second, first) = (place, first, score);
            }
            else if (score > second && place != best)
            {
                second = score;
            }
        }

        return (best, Math.Min(9, first - second));
    }

    private double Support(Name name, int place)
    {
        var own = name.Place < 0 ? 0 : Math.Min(1, name.Margin) * (1 + Math.Log(name.Mentions));
        var (country, region) = (_table.CountryOf(place), _table.RegionOf(place));
        var (ofCountry, ofRegion) = (_countries.GetValueOrDefault(country), _regions.GetValueOrDefault(region));
        ofCountry -= name.Place >= 0 && _table.CountryOf(name.Place) == country ? own : 0;
        ofRegion -= name.Place >= 0 && _table.RegionOf(name.Place) == region ? own : 0;
        return (PlaceWeights.SameCountry * Math.Log(1 + Math.Max(0, ofCountry))) + (PlaceWeights.SameRegion * Math.Log(1 + Math.Max(0, ofRegion)));
    }

    private double Nearness(int number, int place)
    {
        if (_table.KindOf(place) is PlaceKind.Country or PlaceKind.Continent)
        {
            return 0;
        }

        double near = 0;
        for (var other = Math.Max(0, number - Neighbours); other < Math.Min(_names.Count, number + Neighbours + 1); other++)
        {
            if (other != number && _names[other].Place is >= 0 and var there && _table.KindOf(there) is not (PlaceKind.Country or PlaceKind.Continent) && there != place)
            {
                near += Math.Min(1, _names[other].Margin) * Math.Exp(-Globe.Kilometres(_table, place, there) / PlaceWeights.NearKilometres);
            }
        }

        return PlaceWeights.Near * Math.Log(1 + near);
    }
}
