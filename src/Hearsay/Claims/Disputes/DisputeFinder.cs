using Hearsay.Claims.Grouping;

namespace Hearsay.Claims.Disputes;

/// <summary>Tells contradiction from revision: an actor that puts another figure in place of its own updates; rivals that cannot both be right contradict.</summary>
internal sealed class DisputeFinder
{
    private const double LeastUpdate = -0.5, LeastContradiction = -0.5;

    private readonly StatementPairs _pairs;
    private readonly IReadOnlyDictionary<AccountStatement, int> _places;

    /// <summary>Finds both.</summary>
    /// <param name="claims">The claims in order of their first statements.</param>
    /// <param name="pairs">How statements stand to each other.</param>
    /// <param name="places">The places of statements in the pairs.</param>
    public DisputeFinder(IReadOnlyList<Claim> claims, StatementPairs pairs, IReadOnlyDictionary<AccountStatement, int> places)
    {
        (_pairs, _places) = (pairs, places);
        Updates = [.. FindUpdates(claims)];
        Contradictions = [.. FindContradictions(claims)];
    }

    /// <summary>Where an actor replaces its own account.</summary>
    public IReadOnlyList<Update> Updates { get; }

    /// <summary>What cannot both hold.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; }

    private IEnumerable<Update> FindUpdates(IReadOnlyList<Claim> claims)
    {
        // for each actor its first statement on each claim
        var firsts = claims.SelectMany(c => c.Supports.Where(s => s.Actor is not null).GroupBy(s => s.Actor!).Select(g => g.MinBy(s => _places[s])!));
        foreach (var own in firsts.GroupBy(s => s.Actor!))
        {
            var statements = own.OrderBy(s => _places[s]).ToList();
            for (var i = 1; i < statements.Count; i++)
            {
                // it replaces the last that it fits
                var replaced = Enumerable.Range(0, i).Reverse().Where(j => statements[j].Document != statements[i].Document).FirstOrDefault(j => Odds(statements[j], statements[i])?.Updates >= LeastUpdate, -1);
                if (replaced >= 0)
                {
                    yield return new Update(statements[replaced], statements[i]);
                }
            }
        }
    }

    private IEnumerable<Contradiction> FindContradictions(IReadOnlyList<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            for (var j = i + 1; j < claims.Count; j++)
            {
                var odds = claims[i].Supports.SelectMany(s => claims[j].Supports.Select(t => Odds(s, t)?.Contradicts ?? -9)).DefaultIfEmpty(-9).Average();
                if (odds >= LeastContradiction)
                {
                    yield return new Contradiction(claims[i], claims[j], "");
                }
            }
        }
    }

    private PairOdds? Odds(AccountStatement one, AccountStatement other) => _pairs.Of(_places[one], _places[other]);
}
