using Hearsay.App.Briefing;
using Hearsay.Claims;
using Hearsay.Claims.Changes;
using Hearsay.Claims.Grades;
using Hearsay.Ledger;
using NodaTime;

namespace Hearsay.App.Accounting;

/// <summary>The account of a story out of a ledger, and the questions to it: the one place that commands, API and pages ask.</summary>
internal sealed class StoryAccount
{
    private readonly ILedger _ledger;

    private StoryAccount(ILedger ledger, Account account, string? story = null)
    {
        _places = new Lazy<IReadOnlyList<FoundPlace>>(() => ledger.Places(story));
        _ledger = ledger;
        Account = account;
        Ratings = ledger.Ratings();
        Grader = new ClaimGrader(account, Ratings);
        Evidence = new Evidence(account);
    }

    private readonly Lazy<IReadOnlyList<FoundPlace>> _places;

    /// <summary>The account.</summary>
    public Account Account { get; }

    /// <summary>What people have rated.</summary>
    public IReadOnlyList<Rating> Ratings { get; }

    /// <summary>Grades its claims.</summary>
    public ClaimGrader Grader { get; }

    /// <summary>The places that its statements name, those that most name first.</summary>
    public IReadOnlyList<FoundPlace> Places => _places.Value;

    /// <summary>Leads to where its statements stand.</summary>
    public Evidence Evidence { get; }

    /// <summary>The account of a story; of all documents where null.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    /// <exception cref="InvalidDataException">A reading in it is damaged, or there is no such story.</exception>
    public static StoryAccount Of(ILedger ledger, string? story) => new(ledger, Accounts.Of(ledger, story), story);

    /// <summary>The account of the documents that share a claim with those of one claim.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    /// <exception cref="InvalidDataException">A reading in it is damaged.</exception>
    public static StoryAccount Beside(ILedger ledger, string claim) => new(ledger, Accounts.Beside(ledger, claim));

    /// <summary>The claims that fit a question, of which a statement fits another.</summary>
    public IReadOnlyList<ClaimSummary> Claims(StatementQuery statements, ClaimQuery query) => [.. (query with { Said = SaidFilter.Of(_ledger, statements) }).Find(Account)];

    /// <summary>The claims whose ids begin so.</summary>
    public IReadOnlyList<ClaimSummary> ClaimsNamed(string beginning) => [.. ClaimSummary.Of(Account).Where(c => c.Claim.Id.StartsWith(beginning, StringComparison.Ordinal))];

    /// <summary>Each actor's figures, where a statement that fits gave one first.</summary>
    public IReadOnlyList<Series> Series(StatementQuery statements) => [.. new SeriesQuery { Said = SaidFilter.Of(_ledger, statements) }.Find(Account)];

    /// <summary>What some claims say of the days from one on and before another.</summary>
    public static IReadOnlyList<TimelineEntry> Timeline(IEnumerable<ClaimSummary> claims, LocalDate? since, LocalDate? until)
        => [.. TimelineEntry.Of(claims).Where(e => (since is not { } first || e.Days.End >= first) && (until is not { } end || e.Days.Start < end))];

    /// <summary>What is new in what was published at a time or later.</summary>
    public AccountChanges Changes(Instant since) => AccountChanges.Between(Accounts.Before(Account, since), Account);

    /// <summary>The story on a page or two.</summary>
    /// <param name="name">What it is called; null for all of a ledger.</param>
    /// <param name="since">What is new since then comes first; null where nobody asks.</param>
    public Brief Brief(string? name, OffsetDateTime? since)
        => BriefComposer.Compose(Account, Ratings, name, since is { } time ? Changes(time.ToInstant()) : null, AccountWords.Day(since));
}
