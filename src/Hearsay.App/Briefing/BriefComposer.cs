using System.Globalization;
using Hearsay.App.Accounting;
using Hearsay.Claims;
using Hearsay.Claims.Changes;
using Hearsay.Claims.Grades;

namespace Hearsay.App.Briefing;

/// <summary>
/// Composes a brief from fixed frames and exact words. A sentence says only what statements say, who says so, and how statements
/// stand to each other in the account; each has the numbers of the words that it stands on. The same account gives the same brief.
/// </summary>
internal sealed class BriefComposer
{
    private const int MostClaims = 8, MostContested = 5, MostFigures = 6, MostSilences = 4, MostParties = 3, MostChanges = 3, MostExamples = 3;

    private readonly Account _account;
    private readonly ClaimGrader _grader;
    private readonly CitationList _citations;
    private readonly List<BriefSection> _sections = [];

    private BriefComposer(Account account, IEnumerable<Rating> ratings) => (_account, _grader, _citations) = (account, new ClaimGrader(account, ratings), new CitationList(account));

    /// <summary>Composes the brief.</summary>
    /// <param name="account">The account.</param>
    /// <param name="ratings">What people have rated.</param>
    /// <param name="story">The story's name; null for all of a ledger.</param>
    /// <param name="changes">What is new since a time; null where nobody asked.</param>
    /// <param name="since">That time, for people.</param>
    public static Brief Compose(Account account, IEnumerable<Rating> ratings, string? story, AccountChanges? changes = null, string since = "")
    {
        var composer = new BriefComposer(account, ratings);
        composer.AddChanges(changes, since);
        composer.AddClaims();
        composer.AddContested();
        composer.AddFigures();
        composer.AddSilences();
        composer.AddParties();
        var days = account.Documents.Select(d => d.Document.Published).Where(p => p is not null).Select(AccountWords.Day).Distinct(StringComparer.Ordinal).ToList();
        var range = days.Count > 1 ? $"{days[0]} to {days[^1]}" : string.Concat(days);
        return new Brief(string.Join(", ", new[] { "Who claims what" + (story is null ? "" : $": {story}"), range }.Where(p => p.Length > 0)), composer._sections, composer._citations.Citations);
    }

    private SentenceBuilder New() => new(_citations);

    private void Add<T>(string heading, IReadOnlyCollection<T> all, int most, Func<T, SentenceBuilder> write)
    {
        if (all.Count > 0)
        {
            _sections.Add(new BriefSection(heading, [.. all.Take(most).Select(one => write(one).Say(".").Build())], Math.Max(0, all.Count - most)));
        }
    }

    private void AddChanges(AccountChanges? changes, string since)
    {
        Add($"New claims since {since}", changes?.Claims ?? [], MostChanges, c => New().Claim(c).Others(c.Wording, c.Supports));
        Add($"New denials since {since}", changes?.Denials ?? [], MostChanges, d => New().Quote(d.Claim.Wording).Say(" is now denied by ").Speakers([d.Statement]).Say(": ").Quote(d.Statement));
        Add($"Revised figures since {since}", changes?.Revisions ?? [], MostChanges, r => Figures(r.Series, r.Earlier, r.Later));
        Add($"Broken silence since {since}", changes?.BrokenSilences ?? [], MostChanges,
            b => New().Name(b.Silence.Party.Name).Say(", silent before on ").Quote(b.Claim.Wording).Say(", has spoken through ").Speakers([b.Statement]).Say(": ").Quote(b.Statement));
        Add($"Further origins since {since}", changes?.Origins ?? [], MostChanges, o => New().Quote(o.Claim.Wording).Say(" is now said independently by ").Speakers(o.Statements));
        Add($"New contradictions since {since}", changes?.Contradictions ?? [], MostChanges, Contradict);
    }

    private void AddClaims()
    {
        var claims = ClaimSummary.Of(_account).Where(c => c.Mentions > 0).OrderByDescending(c => c.Mentions).ToList();
        Add("What is claimed", claims, MostClaims, c => New().Claim(c.Claim).Others(c.Claim.Wording, c.Claim.Supports.OrderBy(s => s.Actor is null))
            .Say($"; {AccountWords.Counts(c)}, {AccountWords.Days(c)}; ").Grade(_grader.Of(c.Claim)));
    }

    private void AddContested()
    {
        Add("What is denied", [.. _account.Claims.Where(c => c.Denials.Count > 0)], MostContested, c =>
        {
            var denials = c.Statements.Where(c.Denials.Contains).ToList();
            return New().Quote(c.Wording).Say(" is denied by ").Speakers(denials).Say(": ").Quote(denials[0]);
        });
        Add("What cannot both hold", _account.Contradictions, MostContested, Contradict);
    }

    private SentenceBuilder Contradict(Contradiction contradiction)
        => New().Claim(contradiction.One).Say(", and ").Claim(contradiction.Other).Say($": {contradiction.Reason}");

    private void AddFigures()
        => Add("How figures stand", [.. new SeriesQuery().Find(_account).OrderByDescending(s => s.Points.Count)], MostFigures, s => Figures(s, [.. s.Points]));

    private SentenceBuilder Figures(Series series, params IReadOnlyList<SeriesPoint> points)
    {
        var sentence = New().Name(AccountWords.Counted(series)).Say(", according to ").Speaker(points[0].Statement).Say(": ");
        foreach (var (i, point) in points.Index())
        {
            sentence.Say(i == 0 ? "" : ", then ").Name(AccountWords.Number(point.Figure)).Say(AccountWords.On(point.AsOf)).Cite(point.Statement);
        }

        return sentence;
    }

    private void AddSilences() => Add("Who has not spoken", _account.Silences, MostSilences, s =>
    {
        var sentence = New();
        sentence = s.Kind switch
        {
            SilenceKind.Declined => sentence.Name(s.Party.Name).Say(" declined to speak on ").Quote(s.Claim.Wording),
            SilenceKind.NoAnswer => sentence.Name(s.Party.Name).Say(" did not answer on ").Quote(s.Claim.Wording),
            _ => sentence.Say("No document quotes ").Name(s.Party.Name).Say(" on ").Quote(s.Claim.Wording),
        };
        return _citations.Of(s) is { } words ? sentence.Say(": ").Quote(words) : sentence;
    });

    private void AddParties()
    {
        var shares = PartyShare.Of(_account);
        var (said, origins) = (shares.Sum(s => s.Statements), shares.Sum(s => s.Origins));
        var examples = _account.Claims.SelectMany(c => c.Statements).Where(s => s.Actor?.Party is not null).ToLookup(s => s.Actor!.Party!.Id, StringComparer.Ordinal);
        Add("How one-sided it is", shares, MostParties, share =>
        {
            var sentence = New().Name(share.Party.Name).Say(string.Create(CultureInfo.InvariantCulture, $" has {share.Statements} of the {said} statements of all parties, and {share.Origins} of their {origins} origins"));
            return examples[share.Party.Id].Take(MostExamples).Aggregate(sentence, (whole, statement) => whole.Cite(statement));
        });
    }
}
