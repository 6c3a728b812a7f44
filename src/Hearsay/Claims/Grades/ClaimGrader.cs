using Hearsay.Statements;

namespace Hearsay.Claims.Grades;

/// <summary>Grades the claims of an account: credibility by the published rule, reliability where people have rated the sources. A pure function of both.</summary>
public sealed class ClaimGrader
{
    private readonly ILookup<Claim, Claim> _contradicts;
    private readonly Dictionary<string, string?> _publishers;
    private readonly List<Rating> _ratings;
    private readonly InterestFinder _interests;

    /// <summary>Prepares to grade.</summary>
    /// <param name="account">The account.</param>
    /// <param name="ratings">What people have rated, in the order in which they did; the last of a source stands.</param>
    public ClaimGrader(Account account, IEnumerable<Rating> ratings)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(ratings);
        _contradicts = account.Contradictions.SelectMany(c => new[] { (From: c.One, To: c.Other), (From: c.Other, To: c.One) }).ToLookup(c => c.From, c => c.To);
        _publishers = account.Documents.ToDictionary(d => d.Id, d => d.Document.Publisher, StringComparer.Ordinal);
        _ratings = [.. ratings.GroupBy(r => r.Source, StringComparer.Ordinal).Select(g => g.Last()).Where(r => r.Grade is not null)];
        _interests = new InterestFinder(account);
    }

    /// <summary>The grade of a claim of the account.</summary>
    public ClaimGrade Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var origins = claim.Origins.Select(Weight).ToList();
        return CredibilityRule.Of(claim, origins, Contesting(claim)) with
        {
            Interests = [.. claim.Statements.Select(s => (Statement: s, Interest: _interests.Of(s))).GroupBy(s => SourceOf(s.Statement), StringComparer.Ordinal).Select(g => g.FirstOrDefault(s => s.Interest.IsSeen, g.First()))],
            Ratings = [.. claim.Supports.SelectMany(RatingsOf).Distinct().OrderBy(r => r.Grade).ThenBy(r => r.Source, StringComparer.Ordinal)],
        };
    }

    private OriginWeight Weight(IReadOnlyCollection<AccountStatement> statements) => OriginWeight.Of(statements, _interests.Of);

    /// <summary>Who denies a claim, or puts forward the strongest of those that cannot hold together with it, each side once. Rivals as a rule exclude each other too, so that they do not add up.</summary>
    private List<OriginWeight> Contesting(Claim claim)
    {
        var denials = claim.Statements.Where(claim.Denials.Contains).ToList();
        var rivals = _contradicts[claim].Select(r => SidesOf(denials.Concat(r.Supports))).ToList();
        return rivals.Count == 0 ? SidesOf(denials) : rivals.MaxBy(r => r.Count(s => s.IsFree))!;
    }

    private List<OriginWeight> SidesOf(IEnumerable<AccountStatement> statements) => [.. statements.GroupBy(SideOf, StringComparer.Ordinal).Select(g => Weight([.. g]))];

    private IEnumerable<Rating> RatingsOf(AccountStatement statement)
        => statement.Actor is { } actor ? _ratings.Where(r => r.IsOf(actor))
            : statement.Voice == Voice.Narrator && _publishers[statement.Document] is { } outlet ? _ratings.Where(r => r.Source == Rating.SourceOf(outlet))
            : [];

    private static string SideOf(AccountStatement statement) => statement.Actor?.Party?.Id is { } party ? $"party {party}" : SourceOf(statement);

    private static string SourceOf(AccountStatement statement) => statement.Actor is { } actor ? $"actor {actor.Id}" : $"{statement.Voice} {statement.Document}";
}
