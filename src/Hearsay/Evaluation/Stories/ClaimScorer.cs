using Hearsay.Formats.Stories;

namespace Hearsay.Evaluation.Stories;

/// <summary>Scores how statements stand to one another: claims, denials, origins, contradictions, updates, lineage, silences, series.</summary>
internal sealed class ClaimScorer
{
    private readonly StoryExport _gold;
    private readonly StoryExport _judged;
    private readonly StatementPartners _partners;
    private readonly List<StoryStatement> _claiming;
    private readonly Dictionary<string, string> _claimOf;
    private readonly ILookup<string, string> _goldClaims;

    public ClaimScorer(StoryExport gold, StoryExport judged, StatementPartners partners)
    {
        (_gold, _judged, _partners) = (gold, judged, partners);
        _claiming = [.. gold.Statements.Where(s => s.Claim is not null)];
        _claimOf = Align();
        _goldClaims = _claimOf.ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }

    /// <summary>Adds the measures.</summary>
    public void AddTo(Dictionary<string, double?> measures)
    {
        measures["claims"] = Measure.BCubed([.. _claiming.Select(s => (s.Claim!, _partners.Of(s) is { } found ? found.Claim ?? $"none {s.Id}" : $"missing {s.Id}"))]);
        measures["denials"] = Measure.Accuracy([.. _claiming.Where(s => s.Denies)], IsDenied);
        measures["origins"] = Origins();
        measures["corroborated"] = Corroborated();
        measures["contradicts"] = Contradicts();
        measures["updates"] = Measure.F1(
            _gold.Updates.Select(p => (p[0], p[1])).ToHashSet(),
            _judged.Updates.Select(p => (_partners.GoldOf(p[0]) ?? p[0], _partners.GoldOf(p[1]) ?? p[1])).ToHashSet());
        measures["lineage"] = Lineage();
        measures["silences"] = Silences();
        measures["series"] = Measure.Accuracy([.. _gold.Series.Where(s => s.Points.Count > 1)], HasSeries);
    }

    /// <summary>For each gold claim the judged one that most of its found statements speak to; of equals the first by name.</summary>
    private Dictionary<string, string> Align()
        => _claiming
            .Select(s => (Gold: s.Claim!, Judged: _partners.Of(s)?.Claim))
            .Where(pair => pair.Judged is not null)
            .GroupBy(pair => pair.Gold, pair => pair.Judged!, StringComparer.Ordinal)
            .ToDictionary(
                votes => votes.Key,
                votes => votes.CountBy(v => v, StringComparer.Ordinal).OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).First().Key,
                StringComparer.Ordinal);

    /// <summary>It denies the same claim, or speaks to another that contradicts it.</summary>
    private bool IsDenied(StoryStatement statement)
    {
        if (_partners.Of(statement) is not { } found)
        {
            return false;
        }

        var claim = _claimOf.GetValueOrDefault(statement.Claim!);
        return (found.Denies && claim == found.Claim) || _judged.Contradicts.Any(p => new HashSet<string?> { claim, found.Claim }.SetEquals(p));
    }

    /// <summary>Supporting statements by claim and origin together.</summary>
    private double? Origins()
    {
        var gold = Groups(_gold);
        var judged = Groups(_judged);
        var items = _gold.Statements.Where(s => gold.ContainsKey((s.Claim, s.Id))).ToList();
        return Measure.BCubed([.. items.Select(s => (Group(s.Claim!, gold[(s.Claim, s.Id)]), GroupOf(s)))]);

        string GroupOf(StoryStatement statement)
            => _partners.Of(statement) is not { } found ? $"missing {statement.Id}"
                : judged.TryGetValue((found.Claim, found.Id), out var group) ? Group(found.Claim!, group)
                : $"none {statement.Id}";

        static string Group(string claim, int group) => $"{group} {claim}";
    }

    private static Dictionary<(string? Claim, string Statement), int> Groups(StoryExport account)
    {
        var groups = new Dictionary<(string?, string), int>();
        foreach (var claim in account.Claims)
        {
            foreach (var (i, group) in claim.Origins.Index())
            {
                foreach (var statement in group)
                {
                    groups[(claim.Id, statement)] = i;
                }
            }
        }

        return groups;
    }

    private double? Corroborated()
    {
        var corroborated = _judged.Claims.Where(c => c.Origins.Count > 1).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return Measure.F1(
            _gold.Claims.Where(c => c.Origins.Count > 1).Select(c => c.Id).ToHashSet(StringComparer.Ordinal),
            _gold.Claims.Where(c => _claimOf.TryGetValue(c.Id, out var claim) && corroborated.Contains(claim)).Select(c => c.Id).ToHashSet(StringComparer.Ordinal));
    }

    private double? Contradicts()
    {
        var wanted = _gold.Contradicts.Select(p => Unordered(p[0], p[1])).ToHashSet();
        var found = new HashSet<(string, string)>();
        foreach (var pair in _judged.Contradicts)
        {
            Add(found, wanted, GoldClaims(pair[0]).SelectMany(_ => GoldClaims(pair[1]), Unordered));
        }

        return Measure.F1(wanted, found);

        static (string, string) Unordered(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);
    }

    private double? Lineage()
    {
        var documents = StatementPartners.Documents(_gold, _judged);
        return Measure.F1(
            _gold.Lineage.Select(l => ((string?)l.Document, (string?)l.From)).ToHashSet(),
            _judged.Lineage.Select(l => (documents.GetValueOrDefault(l.Document), documents.GetValueOrDefault(l.From))).ToHashSet());
    }

    private double? Silences()
    {
        var wanted = _gold.Silences.Select(s => (s.Party, s.Claim)).ToHashSet();
        var found = new HashSet<(string, string)>();
        foreach (var silence in _judged.Silences)
        {
            var party = _judged.Parties.FirstOrDefault(p => p.Id == silence.Party) ?? new StoryParty(silence.Party, silence.Party);
            var same = _gold.Parties.Where(p => PartyNames.AreSame(p, party)).Select(p => p.Id).DefaultIfEmpty(party.Name);
            Add(found, wanted, same.SelectMany(_ => GoldClaims(silence.Claim), (p, claim) => (p, claim)));
        }

        return Measure.F1(wanted, found);
    }

    /// <summary>Of what a judged pair may mean, all that is wanted counts; where nothing is, it is one wrong pair.</summary>
    private static void Add(HashSet<(string, string)> found, HashSet<(string, string)> wanted, IEnumerable<(string, string)> options)
    {
        var all = options.ToHashSet();
        found.UnionWith(all.Overlaps(wanted) ? all.Where(wanted.Contains) : all.Take(1));
    }

    private IEnumerable<string> GoldClaims(string judged) => _goldClaims[judged].DefaultIfEmpty($"? {judged}");

    private bool HasSeries(StorySeries series)
        => _judged.Series.Any(s => s.Points.Select(p => _partners.GoldOf(p.Statement)).OfType<string>().SequenceEqual(series.Points.Select(p => p.Statement), StringComparer.Ordinal));
}
