using Hearsay.Claims.Grouping;
using Hearsay.Statements.Stances;
using NodaTime;

namespace Hearsay.Claims.Balances;

/// <summary>Which figures of an account a term of a balance means; all conditions hold together.</summary>
public sealed record TermQuery
{
    /// <summary>Words that the statement holds, all of them; capital and small letters alike.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Said by this actor: its id, or part of a name of it.</summary>
    public string? By { get; init; }

    /// <summary>Said by an actor of this party: its id, or part of a name of it.</summary>
    public string? Party { get; init; }

    /// <summary>
    /// Words of what is counted and of what happened to it, all of them, apart from endings. What happened has to be asked for: "cranes" are not cranes
    /// burnt. Of a statement's figures those with the fewest other words are meant.
    /// </summary>
    public IReadOnlyList<string> Counted { get; init; } = [];

    /// <summary>The unit; any where null.</summary>
    public string? Unit { get; init; }

    /// <summary>Said then or later.</summary>
    public Instant? Since { get; init; }

    /// <summary>Said before.</summary>
    public Instant? Until { get; init; }

    /// <summary>
    /// The figures that fit, in order of publication. What an actor says again is one figure; what it has replaced by another of them is left out, and so
    /// is what is denied, asked or ordered.
    /// </summary>
    /// <param name="account">The account.</param>
    /// <param name="asOf">The last day of publication; every document where null.</param>
    public IReadOnlyList<TermFigure> Find(Account account, LocalDate? asOf)
    {
        ArgumentNullException.ThrowIfNull(account);
        var denials = account.Claims.SelectMany(c => c.Denials).ToHashSet();
        var found = account.Documents.Where(d => IsIn(d.Document.Published, asOf)).SelectMany(d => d.Statements)
            .Where(s => !denials.Contains(s) && IsPut(s) && Fits(s))
            .SelectMany(FiguresOf)
            .DistinctBy(f => (f.Statement.Actor, Bounds.Of(f.Figure), f.Figure.Unit))
            .ToList();
        var statements = found.Select(f => f.Statement).ToHashSet();
        var next = account.Updates.ToLookup(u => u.Earlier, u => u.Later);
        return [.. found.Where(f => !IsReplaced(f.Statement, statements, next, [f.Statement]))];
    }

    private static bool IsReplaced(AccountStatement statement, HashSet<AccountStatement> found, ILookup<AccountStatement, AccountStatement> next, HashSet<AccountStatement> seen)
        => next[statement].Any(later => seen.Add(later) && (found.Contains(later) || IsReplaced(later, found, next, seen)));

    /// <summary>Whether a statement puts its figures forward.</summary>
    internal static bool IsPut(AccountStatement statement)
        => !statement.IsNegative && statement.Stance is not (Stance.Denies or Stance.Asks or Stance.Orders or Stance.Declines);

    private bool IsIn(OffsetDateTime? published, LocalDate? asOf)
        => (asOf is null || published?.Date <= asOf) && (Since is null || published?.ToInstant() >= Since) && (Until is null || published?.ToInstant() < Until);

    private bool Fits(AccountStatement statement)
        => Words.All(w => statement.Words.Contains(w, StringComparison.OrdinalIgnoreCase))
            && (By is null || (statement.Actor is { } actor && Names(actor.Id, actor.Names.Append(actor.Name), By)))
            && (Party is null || (statement.Actor?.Party is { } party && Names(party.Id, party.Names.Append(party.Name), Party)));

    private IEnumerable<TermFigure> FiguresOf(AccountStatement statement)
    {
        var asked = Counted.SelectMany(Stems).ToHashSet(StringComparer.Ordinal);
        var fitting = statement.Figures.Where(f => Unit is null || string.Equals(f.Unit, Unit, StringComparison.OrdinalIgnoreCase))
            .Select(f => (Figure: f, Stems: Stems($"{f.Counted} {f.Outcome} {f.Unit}").ToHashSet(StringComparer.Ordinal)))
            .Where(f => f.Stems.IsSupersetOf(asked) && (asked.Count == 0 || Stems(f.Figure.Outcome ?? "").All(asked.Contains))).ToList();
        return fitting.Where(f => asked.Count == 0 || f.Stems.Count == fitting.Min(o => o.Stems.Count)).Select(f => new TermFigure(statement, f.Figure));
    }

    private static IEnumerable<string> Stems(string words)
        => words.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Stem.Of);

    private static bool Names(string id, IEnumerable<string> names, string asked)
        => id == asked || names.Any(n => n.Contains(asked, StringComparison.OrdinalIgnoreCase));
}
