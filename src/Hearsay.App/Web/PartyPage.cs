using Hearsay.App.Accounting;
using Hearsay.App.Api;
using Hearsay.Claims;
using Hearsay.Ledger;
using Hearsay.Resolution;

namespace Hearsay.App.Web;

/// <summary>A side: who speaks for it, what it denies, its figures, on what it is silent, and who quotes it through whom.</summary>
internal static class PartyPage
{
    private const int MostStatements = 50;

    /// <summary>The page of a party of a story.</summary>
    public static SitePage Of(ServedLedger served, string id, AskedFor asked)
    {
        var (ledger, name) = (served.Ledger, asked.Text(Parameters.Story));
        var account = served.Account(name).Account;
        var speakers = account.Claims.SelectMany(c => c.Statements).Select(s => s.Actor).OfType<Actor>().Where(a => a.Party?.Id == id).CountBy(a => a.Id, StringComparer.Ordinal).OrderByDescending(a => a.Value).ToList();
        var silences = account.Silences.Where(s => s.Party.Id == id).ToList();
        var party = account.Claims.SelectMany(c => c.Statements).Select(s => s.Actor?.Party).Concat(silences.Select(s => s.Party)).FirstOrDefault(p => p?.Id == id) ?? throw AddressException.NotFound($"there is no party '{id}' here");
        var query = new StatementQuery { Party = id, Story = name, Limit = MostStatements };
        var documents = account.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
        return new SitePage(party.Name, $"""
            {Names(party)}<p><a href="{PageAddress.Search(name, ("party", id))}">All its statements</a></p>
            {Parts.List("Who speaks for it", [.. speakers.Select(s => (Html)$"<li><a href=\"{PageAddress.Actor(s.Key, name)}\">{ledger.Actor(s.Key)?.Name ?? s.Key}</a> <span class=\"soft\">{s.Value} statements</span></li>\n")])}
            {Parts.List("Denials", [.. (speakers.Count == 0 ? [] : ledger.Statements(query with { Stance = "denies" })).Select(f => Parts.Found(f, name))])}
            {Parts.List("Figures", [.. account.Series.Where(s => s.Actor?.Party?.Id == id).Select(s => Line(s, name))])}
            {Parts.List("Silence", [.. silences.Select(s => (Html)$"<li><a href=\"{PageAddress.Claim(s.Claim.Id, name)}\">{s.Claim.Wording.Words}</a><p class=\"soft\">{SilenceWords.Of(s, documents)}</p></li>\n")])}
            {(speakers.Count == 0 ? Html.None : QuotedBy.Of(ledger, query, name))}
            """) { Story = name, Json = PageAddress.Search(name, ("party", id)), Csv = PageAddress.Search(name, ("party", id)).Replace("/statements", "/statements.csv", StringComparison.Ordinal) };
    }

    private static Html Names(Party party)
    {
        var others = party.Names.Where(n => n != party.Name).ToList();
        return others.Count == 0 ? Html.None : $"<dl><dt>Also called</dt><dd>{string.Join(", ", others)}</dd></dl>\n";
    }

    private static Html Line(Series series, string? name) => $"<li>{AccountWords.Of(series.Actor!)}, {AccountWords.Counted(series)}: {StoryFigures.Points(series, name)}</li>\n";
}
