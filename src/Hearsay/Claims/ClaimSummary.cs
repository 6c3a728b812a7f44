using Hearsay.Resolution;
using Hearsay.Statements.Stances;
using NodaTime;

namespace Hearsay.Claims;

/// <summary>A claim at a glance: who holds it, who denies it, how often and by how many independent origins it was said, and since when.</summary>
public sealed record ClaimSummary
{
    private ClaimSummary(Claim claim)
    {
        Claim = claim;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The statements that put it forward, 0 or more.</summary>
    public int Mentions { get; private init; }

    /// <summary>The independent origins behind them, 0 or more.</summary>
    public int Origins => Claim.Origins.Count;

    /// <summary>Who puts it forward, in order of time; outlets that say it themselves are not among them.</summary>
    public required IReadOnlyList<Actor> Holders { get; init; }

    /// <summary>Who denies it, in order of time.</summary>
    public required IReadOnlyList<Actor> Deniers { get; init; }

    /// <summary>The claims that cannot hold together with it.</summary>
    public required IReadOnlyList<Claim> Contradicts { get; init; }

    /// <summary>Whether anybody denies it or says what cannot hold together with it.</summary>
    public bool IsContested => Claim.Denials.Count > 0 || Contradicts.Count > 0;

    /// <summary>When it was first said; null where that is not known.</summary>
    public OffsetDateTime? First { get; private init; }

    /// <summary>When it was last said; null where that is not known.</summary>
    public OffsetDateTime? Last { get; private init; }

    /// <summary>How sure those are who put it forward: each value once, the surest first.</summary>
    public required IReadOnlyList<Factuality> Factualities { get; init; }

    /// <summary>The figure of its statements, with the least low, the best named first, and the greatest high; a bound that any of them leaves open is open. Null where none has a figure.</summary>
    public AccountFigure? Figure { get; private init; }

    /// <summary>The summaries of all claims of an account, in its order.</summary>
    public static IReadOnlyList<ClaimSummary> Of(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var published = account.Documents.ToDictionary(d => d.Id, d => d.Document.Published, StringComparer.Ordinal);
        var contradicts = account.Contradictions.SelectMany(c => new[] { (From: c.One, To: c.Other), (From: c.Other, To: c.One) }).ToLookup(c => c.From, c => c.To);
        return [.. account.Claims.Select(c => Of(c, published, [.. contradicts[c]]))];
    }

    private static ClaimSummary Of(Claim claim, Dictionary<string, OffsetDateTime?> published, IReadOnlyList<Claim> contradicts)
    {
        var supports = claim.Supports.ToList();
        var times = claim.Statements.Select(s => published[s.Document]).OfType<OffsetDateTime>().OrderBy(t => t.ToInstant()).ToList();
        return new ClaimSummary(claim)
        {
            Mentions = supports.Count,
            Holders = ActorsOf(supports),
            Deniers = ActorsOf(claim.Statements.Where(claim.Denials.Contains)),
            Contradicts = contradicts,
            First = times.Count > 0 ? times[0] : null,
            Last = times.Count > 0 ? times[^1] : null,
            Factualities = [.. supports.Select(s => s.Factuality).Distinct().Order()],
            Figure = FigureOf(supports),
        };
    }

    private static List<Actor> ActorsOf(IEnumerable<AccountStatement> statements) => [.. statements.Select(s => s.Actor).OfType<Actor>().DistinctBy(a => a.Id, StringComparer.Ordinal)];

    /// <summary>Of each statement the figure that most of them have.</summary>
    private static AccountFigure? FigureOf(IReadOnlyList<AccountStatement> statements)
    {
        var figures = statements.SelectMany(s => s.Figures).ToList();
        if (figures.Count == 0)
        {
            return null;
        }

        var common = figures.GroupBy(f => f.Best ?? f.Low ?? f.High).MaxBy(g => g.Count())!.ToList();
        var low = common.Exists(f => f.Low is null) ? null : common.Min(f => f.Low);
        var high = common.Exists(f => f.High is null) ? null : common.Max(f => f.High);
        return common[0] with { Low = low, Best = common.Select(f => f.Best).FirstOrDefault(b => b is not null), High = high };
    }
}
