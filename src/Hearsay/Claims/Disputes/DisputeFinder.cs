using Hearsay.Claims.Figures;
using Hearsay.Claims.Grouping;
using Hearsay.Statements.Stances;
using NodaTime;

namespace Hearsay.Claims.Disputes;

/// <summary>
/// Tells contradiction from revision. An actor that puts something in place of its own account updates. Others contradict each other where
/// their figures for one thing cannot both hold and are of about the same time, or where their accounts of one event do not fit together.
/// </summary>
internal sealed class DisputeFinder
{
    private const double LeastUpdate = -2, LeastShared = 0.6;

    private static readonly Duration SameTime = Duration.FromDays(10);

    private readonly IReadOnlyList<Content> _contents;
    private readonly Dictionary<AccountStatement, int> _places;
    private readonly RivalFigures _rivals;
    private readonly IReadOnlyDictionary<AccountStatement, IReadOnlyList<(CountedThing Thing, int Group)>> _figures;

    /// <summary>Finds both.</summary>
    /// <param name="claims">The claims in order of their first statements.</param>
    /// <param name="series">Each actor's figures in order of time.</param>
    /// <param name="figures">For each statement its figures, each with the number of what it counts.</param>
    /// <param name="contents">The statements in order of publication.</param>
    public DisputeFinder(
        IReadOnlyList<Claim> claims, IReadOnlyList<Series> series, IReadOnlyDictionary<AccountStatement, IReadOnlyList<(CountedThing Thing, int Group)>> figures, IReadOnlyList<Content> contents)
    {
        (_contents, _figures, _rivals) = (contents, figures, new RivalFigures(figures.Values.SelectMany(f => f)));
        _places = contents.Select((c, i) => (c.Statement, i)).ToDictionary(c => c.Statement, c => c.i);
        Updates = [.. series.SelectMany(s => s.Points.Zip(s.Points.Skip(1), (one, two) => new Update(one.Statement, two.Statement))).Concat(FindRevisions(claims)).DistinctBy(u => (u.Earlier.Id, u.Later.Id))];
        Contradictions = [.. FindContradictions(claims)];
    }

    /// <summary>Where an actor replaces its own account.</summary>
    public IReadOnlyList<Update> Updates { get; }

    /// <summary>What cannot both hold.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; }

    /// <summary>Accounts without figures that an actor replaces by another.</summary>
    private IEnumerable<Update> FindRevisions(IReadOnlyList<Claim> claims)
    {
        var firsts = claims.SelectMany(c => c.Statements.Where(s => s.Actor is not null).GroupBy(s => s.Actor!).Select(g => g.MinBy(s => _places[s])!));
        foreach (var own in firsts.GroupBy(s => s.Actor!))
        {
            var statements = own.OrderBy(s => _places[s]).ToList();
            for (var i = 1; i < statements.Count; i++)
            {
                var replaced = Enumerable.Range(0, i)
                    .Where(j => statements[j].Document != statements[i].Document && (statements[j].Figures.Count == 0 || statements[i].Figures.Count == 0))
                    .Select(j => (Statement: statements[j], Odds: Odds(statements[j], statements[i])?.Updates ?? double.NegativeInfinity))
                    .Where(c => c.Odds >= LeastUpdate).OrderByDescending(c => c.Odds).Select(c => c.Statement).FirstOrDefault();
                if (replaced is not null)
                {
                    yield return new Update(replaced, statements[i]);
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
                if (RivalFigures(claims[i], claims[j]) is { } reason || (reason = RivalAccounts(claims[i], claims[j])) is not null)
                {
                    yield return new Contradiction(claims[i], claims[j], reason);
                }
            }
        }
    }

    /// <summary>Figures for one thing that cannot both hold, by different actors at about the same time.</summary>
    private string? RivalFigures(Claim one, Claim other)
    {
        var rivals = Things(one).SelectMany(_ => Things(other), (a, b) => (One: a, Other: b))
            .Where(p => p.One.Thing.Figure.Excludes(p.Other.Thing.Figure) && AreRivals(StatementOf(p.One), StatementOf(p.Other)) && AreOfOneTime(StatementOf(p.One), StatementOf(p.Other))
                && _rivals.CountTheSame(p.One, p.Other) && !_rivals.IsReplaced(p.One, p.Other)).ToList();
        if (rivals.Count == 0)
        {
            return null;
        }

        var (first, second) = (First(one), First(other));
        var isGrowth = Middle(rivals[0].Other.Thing.Figure) > Middle(rivals[0].One.Thing.Figure) == second > first;
        var gap = rivals.Min(r => Apart(StatementOf(r.One), StatementOf(r.Other)));
        return isGrowth && gap > SameTime ? null : "their figures for the same thing exclude each other";
    }

    /// <summary>Whether two actors speak; outlets count where nobody but an outlet says it.</summary>
    private static bool AreRivals(AccountStatement one, AccountStatement other)
        => one.Actor is null || other.Actor is null ? one.Document != other.Document
            : !ReferenceEquals(one.Actor, other.Actor) && (one.Actor.Party is null || one.Actor.Party.Id != other.Actor.Party?.Id);

    /// <summary>Nearly the same said of other places or other days, without figures, by different actors.</summary>
    private string? RivalAccounts(Claim one, Claim other)
        => Plain(one).Any(a => Plain(other).Any(b => AreRivals(a.Statement, b.Statement) && AreElsewhere(a, b) && Content.Align(a.Words, b.Words).Least >= LeastShared))
            ? "they say the same of other places or days"
            : null;

    private static bool AreElsewhere(Content one, Content other)
        => (one.Names.Count > 0 && other.Names.Count > 0 && !one.Names.Intersect(other.Names, StringComparer.Ordinal).Any())
            || (one.Statement.Times.Count > 0 && other.Statement.Times.Count > 0 && !one.Statement.Times.Any(t => other.Statement.Times.Any(u => t.Start <= u.End && u.Start <= t.End)));

    private IEnumerable<Content> Plain(Claim claim)
        => claim.Supports.Where(s => s.Actor is not null && s.Figures.Count == 0 && !IsToCome(s)).Select(s => _contents[_places[s]]);

    /// <summary>Whether two statements may be of the same time: what is said of other days, or of what will or should be, contradicts nothing that is.</summary>
    private static bool AreOfOneTime(AccountStatement one, AccountStatement other)
        => IsToCome(one) == IsToCome(other)
            && (one.Times.Count == 0 || other.Times.Count == 0 || one.Times.Any(t => other.Times.Any(u => t.Start <= u.End && u.Start <= t.End)));

    private static bool IsToCome(AccountStatement statement) => statement.Stance is Stance.Predicts or Stance.Promises or Stance.Orders or Stance.Asks;

    /// <summary>What a claim counts, in the words of those who answer for it.</summary>
    private IEnumerable<(CountedThing Thing, int Group)> Things(Claim claim)
        => (claim.Supports.Any(s => s.Actor is not null) ? claim.Supports.Where(s => s.Actor is not null) : claim.Supports).SelectMany(s => _figures.GetValueOrDefault(s, []));

    private static AccountStatement StatementOf((CountedThing Thing, int Group) figure) => figure.Thing.Content.Statement;

    private static decimal Middle(AccountFigure figure) => figure.Best ?? figure.Low ?? figure.High ?? 0;

    private Instant First(Claim claim) => claim.Supports.Select(s => _contents[_places[s]].Published ?? Instant.MaxValue).DefaultIfEmpty(Instant.MaxValue).Min();

    private Duration Apart(AccountStatement one, AccountStatement other)
        => _contents[_places[one]].Published is { } a && _contents[_places[other]].Published is { } b ? (a > b ? a - b : b - a) : Duration.Zero;

    private PairOdds? Odds(AccountStatement one, AccountStatement other) => StatementPairs.Of(_contents[_places[one]], _contents[_places[other]]);
}
