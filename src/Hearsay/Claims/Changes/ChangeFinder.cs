namespace Hearsay.Claims.Changes;

/// <summary>Compares two accounts of one story by the statements that they share.</summary>
internal sealed class ChangeFinder
{
    private readonly Account _before, _after;
    private readonly Dictionary<string, Claim> _earlier;
    private readonly Dictionary<Claim, HashSet<Claim>> _earlierOf;

    /// <summary>Finds for each claim those that it was before.</summary>
    public ChangeFinder(Account before, Account after)
    {
        (_before, _after) = (before, after);
        _earlier = before.Claims.SelectMany(c => c.Statements, (claim, statement) => (claim, statement.Id)).ToDictionary(p => p.Id, p => p.claim, StringComparer.Ordinal);
        _earlierOf = after.Claims.ToDictionary(c => c, c => c.Statements.Select(s => _earlier.GetValueOrDefault(s.Id)).OfType<Claim>().ToHashSet());
    }

    /// <summary>All that is new.</summary>
    public AccountChanges Find() => new()
    {
        Claims = [.. _after.Claims.Where(c => !IsKnown(c))],
        Denials = [.. Denials()],
        Revisions = [.. Revisions()],
        BrokenSilences = [.. BrokenSilences()],
        Origins = [.. _after.Claims.Where(IsKnown).SelectMany(c => c.Origins.Where(o => o.All(IsNew)).Select(o => new NewOrigin(c, o)))],
        Contradictions = [.. Contradictions()],
    };

    private bool IsKnown(Claim claim) => _earlierOf[claim].Count > 0;

    private bool IsNew(AccountStatement statement) => !_earlier.ContainsKey(statement.Id);

    /// <summary>A statement that was there and denied nothing, because nobody had yet said what it denies, is a new denial too.</summary>
    private IEnumerable<NewDenial> Denials()
    {
        var denied = _before.Claims.SelectMany(c => c.Denials).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return _after.Claims.Where(IsKnown).SelectMany(c => c.Statements.Where(s => c.Denials.Contains(s) && !denied.Contains(s.Id)).Select(s => new NewDenial(c, s)));
    }

    private IEnumerable<FigureRevision> Revisions()
        => _after.Series.SelectMany(s => s.Points.Zip(s.Points.Skip(1), (earlier, later) => new FigureRevision(s, earlier, later)).Where(r => IsNew(r.Later.Statement)));

    private IEnumerable<BrokenSilence> BrokenSilences()
    {
        var rivals = _after.Contradictions.SelectMany(c => new[] { (From: c.One, To: c.Other), (From: c.Other, To: c.One) }).ToLookup(c => c.From, c => c.To);
        var silent = _after.Silences.Select(s => (s.Party.Id, s.Claim)).ToHashSet();
        foreach (var silence in _before.Silences)
        {
            var claims = _after.Claims.Where(c => _earlierOf[c].Contains(silence.Claim)).ToList();
            var spoken = claims.Where(c => !silent.Contains((silence.Party.Id, c)))
                .SelectMany(c => c.Statements.Concat(rivals[c].SelectMany(r => r.Statements)), (claim, statement) => (claim, statement))
                .FirstOrDefault(s => s.statement.Actor?.Party?.Id == silence.Party.Id && IsNew(s.statement));
            if (spoken.statement is not null)
            {
                yield return new BrokenSilence(silence, spoken.claim, spoken.statement);
            }
        }
    }

    private IEnumerable<Contradiction> Contradictions()
    {
        var known = _before.Contradictions.SelectMany(c => new[] { (c.One, c.Other), (c.Other, c.One) }).ToHashSet();
        return _after.Contradictions.Where(c => !_earlierOf[c.One].Any(one => _earlierOf[c.Other].Any(other => known.Contains((one, other)))));
    }
}
