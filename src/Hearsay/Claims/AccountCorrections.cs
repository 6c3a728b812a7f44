namespace Hearsay.Claims;

/// <summary>What people say of how the statements of an account hang together. It goes before what the rules find.</summary>
public sealed record AccountCorrections
{
    /// <summary>Nobody said anything.</summary>
    public static AccountCorrections None { get; } = new();

    /// <summary>Which statements bear on one claim, in the order in which it was said.</summary>
    public IReadOnlyList<StatementTie> Claims { get; init; } = [];

    /// <summary>Which have one origin, in the order in which it was said.</summary>
    public IReadOnlyList<StatementTie> Origins { get; init; } = [];

    /// <summary>Whose claims cannot both hold: the reason; null as reason where they can.</summary>
    public IReadOnlyList<(StatementTie Statements, string? Reason)> Contradictions { get; init; } = [];

    /// <summary>For the name of each statement that of its claim. A statement that people say bears on a claim of its own gets one that is named after it.</summary>
    /// <param name="claimIds">The claims as they were found.</param>
    internal IReadOnlyDictionary<string, string> Claimed(IReadOnlyDictionary<string, string> claimIds)
    {
        if (Claims.Count == 0)
        {
            return claimIds;
        }

        var claims = claimIds.ToDictionary(StringComparer.Ordinal);
        foreach (var tie in Claims.Where(t => claims.ContainsKey(t.Statement)))
        {
            claims[tie.Statement] = tie.Other is { } other && claims.TryGetValue(other, out var claim) ? claim : tie.Alone;
        }

        return claims;
    }

    /// <summary>The origins of a claim, each with its statements in order.</summary>
    /// <param name="origins">The origins as they were found.</param>
    internal IReadOnlyList<IReadOnlyList<AccountStatement>> Grouped(IReadOnlyList<IReadOnlyList<AccountStatement>> origins)
    {
        var order = origins.SelectMany(o => o).Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var ties = Origins.Where(t => order.ContainsKey(t.Statement)).ToList();
        if (ties.Count == 0)
        {
            return origins;
        }

        var groups = origins.Select(o => o.ToList()).ToList();
        foreach (var tie in ties)
        {
            var from = groups.Find(g => g.Exists(s => s.Id == tie.Statement))!;
            var statement = from.Find(s => s.Id == tie.Statement)!;
            from.Remove(statement);
            if (groups.Find(g => g.Exists(s => s.Id == tie.Other)) is { } to)
            {
                to.Add(statement);
            }
            else
            {
                groups.Add([statement]);
            }
        }

        return [.. groups.Where(g => g.Count > 0).Select(g => (IReadOnlyList<AccountStatement>)[.. g.OrderBy(s => order[s.Id])]).OrderBy(g => order[g[0].Id])];
    }

    /// <summary>The contradictions of an account.</summary>
    /// <param name="found">Those that were found.</param>
    /// <param name="claims">Its claims, in order.</param>
    internal IReadOnlyList<Contradiction> Disputed(IReadOnlyList<Contradiction> found, IReadOnlyList<Claim> claims)
    {
        if (Contradictions.Count == 0)
        {
            return found;
        }

        var claimOf = claims.SelectMany((c, i) => c.Statements, (c, s) => (s.Id, c)).ToDictionary(p => p.Id, p => p.c, StringComparer.Ordinal);
        var place = claims.Select((c, i) => (c, i)).ToDictionary(p => p.c, p => p.i);
        var disputed = found.ToList();
        foreach (var (tie, reason) in Contradictions)
        {
            if (claimOf.TryGetValue(tie.Statement, out var one) && tie.Other is not null && claimOf.TryGetValue(tie.Other, out var other) && one != other)
            {
                disputed.RemoveAll(d => (d.One == one && d.Other == other) || (d.One == other && d.Other == one));
                if (reason is not null)
                {
                    disputed.Add(place[one] < place[other] ? new Contradiction(one, other, reason) : new Contradiction(other, one, reason));
                }
            }
        }

        return disputed;
    }
}
