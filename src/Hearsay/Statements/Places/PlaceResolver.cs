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
    private readonly bool[] _calledRegions;
    private readonly List<Name> _names = [];
    private readonly int[] _nameOf;
    private readonly Dictionary<int, double> _countries = [];
    private readonly Dictionary<int, double> _regions = [];

    private PlaceResolver(GazetteerTable table, IReadOnlyList<Spot> spots, int[] containers, bool[] calledRegions)
    {
        _table = table;
        _spots = spots;
        _containers = containers;
        _calledRegions = calledRegions;
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
    /// <param name="calledRegions">For each whether a word such as "region" follows, so that the city of that name is not meant.</param>
    /// <returns>For each the place; -1 where the gazetteer has none.</returns>
    public static int[] Resolve(GazetteerTable table, IReadOnlyList<Spot> spots, int[] containers, bool[] calledRegions)
    {
        var resolver = new PlaceResolver(table, spots, containers, calledRegions);
        for (var pass = 0; pass < Passes; pass++)
        {
            resolver.Decide();
        }

        return [.. Enumerable.Range(0, spots.Count).Select(resolver.Choose)];
    }

    private sealed class Name((int Place, double Prior)[] candidates)
    {
        public (int Place, double Prior)[] Candidates { get; } = candidates;

        public double[] Scores { get; } = new double[candidates.Length];

        /// <summary>How likely each candidate is thought, from 0 to 1.</summary>
        public double[] Shares { get; } = new double[candidates.Length];

        public int Mentions { get; set; }

        public int Best { get; set; } = -1;

        public int Place => Best < 0 ? -1 : Candidates[Best].Place;

        public double Share => Best < 0 ? 0 : Shares[Best];
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
            PlaceKind.Country => PlaceWeights.Country + (PlaceWeights.CountryPeople * people),
            PlaceKind.Region => PlaceWeights.Region + (PlaceWeights.RegionPeople * people),
            PlaceKind.District => PlaceWeights.District,
            PlaceKind.Feature => PlaceWeights.Feature,
            _ => people,
        };
        return prior - kind switch { PlaceNameKind.Name => PlaceWeights.OtherName, PlaceNameKind.Variant => PlaceWeights.Variant, _ => 0 };
    }

    /// <summary>One pass over the distinct names, each in the light of what is thought of the others.</summary>
    private void Decide()
    {
        for (var n = 0; n < _names.Count; n++)
        {
            var name = _names[n];
            Spread(name, -1);
            Weigh(n);
            Spread(name, 1);
        }

        for (var i = 0; i < _spots.Count; i++)
        {
            if (_containers[i] >= 0 && Within(i) is >= 0 and var place)
            {
                Settle(_names[_nameOf[i]], place);
            }
        }
    }

    /// <summary>Scores the places of a name and shares its weight among them.</summary>
    private void Weigh(int number)
    {
        var name = _names[number];
        var (best, sum) = (0, 0.0);
        for (var c = 0; c < name.Candidates.Length; c++)
        {
            var (place, prior) = name.Candidates[c];
            name.Scores[c] = prior + Support(place) + Nearness(number, place);
            best = name.Scores[c] > name.Scores[best] ? c : best;
        }

        for (var c = 0; c < name.Candidates.Length; c++)
        {
            name.Shares[c] = Math.Exp(PlaceWeights.Sharpness * (name.Scores[c] - name.Scores[best]));
            sum += name.Shares[c];
        }

        for (var c = 0; c < name.Candidates.Length; c++)
        {
            name.Shares[c] /= sum;
        }

        name.Best = name.Candidates.Length == 0 ? -1 : best;
    }

    private void Settle(Name name, int place)
    {
        Spread(name, -1);
        Array.Clear(name.Shares);
        name.Best = Array.FindIndex(name.Candidates, c => c.Place == place);
        name.Shares[name.Best] = 1;
        Spread(name, 1);
    }

    private void Spread(Name name, int sign)
    {
        var weight = sign * (1 + Math.Log(name.Mentions));
        for (var c = 0; c < name.Candidates.Length; c++)
        {
            Add(_countries, _table.CountryOf(name.Candidates[c].Place), weight * name.Shares[c]);
            Add(_regions, _table.RegionOf(name.Candidates[c].Place), weight * name.Shares[c]);
        }
    }

    private static void Add(Dictionary<int, double> support, int place, double weight)
    {
        if (place >= 0)
        {
            support[place] = support.GetValueOrDefault(place) + weight;
        }
    }

    private int Choose(int spot)
    {
        var place = _containers[spot] >= 0 && Within(spot) is >= 0 and var within ? within : _names[_nameOf[spot]].Place;
        return place >= 0 && _calledRegions[spot] && Array.Exists(_names[_nameOf[spot]].Candidates, c => c.Place == _table.RegionOf(place)) ? _table.RegionOf(place) : place;
    }

    /// <summary>The best place of a name within the wider place that its container stands for; -1 where none is.</summary>
    private int Within(int spot)
    {
        var (name, outer) = (_names[_nameOf[spot]], _names[_nameOf[_containers[spot]]].Place);
        var best = -1;
        for (var c = 0; c < name.Candidates.Length && outer >= 0; c++)
        {
            var place = name.Candidates[c].Place;
            if (place != outer && (_table.CountryOf(place) == outer || _table.RegionOf(place) == outer) && (best < 0 || name.Scores[c] > name.Scores[best]))
            {
                best = c;
            }
        }

        return best < 0 ? -1 : name.Candidates[best].Place;
    }

    private double Support(int place)
    {
        var (country, region) = (_table.CountryOf(place), _table.RegionOf(place));
        return (PlaceWeights.SameCountry * Math.Log(1 + Math.Max(0, _countries.GetValueOrDefault(country))))
            + (PlaceWeights.SameRegion * Math.Log(1 + Math.Max(0, _regions.GetValueOrDefault(region))));
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
                near += _names[other].Share * Math.Exp(-Globe.Kilometres(_table, place, there) / PlaceWeights.NearKilometres);
            }
        }

        return PlaceWeights.Near * Math.Log(1 + near);
    }
}
