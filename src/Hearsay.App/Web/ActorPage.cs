using Hearsay.App.Accounting;
using Hearsay.App.Api;
using Hearsay.App.Grading;
using Hearsay.Ledger;

namespace Hearsay.App.Web;

/// <summary>An actor: what it has said, what it denies, its figures and how it revised them, who quotes it through whom, and what people think of it.</summary>
internal static class ActorPage
{
    private const int MostStatements = 50;

    /// <summary>The page of an actor.</summary>
    public static SitePage Of(ServedLedger served, string id, AskedFor asked)
    {
        var (ledger, name) = (served.Ledger, asked.Text(Parameters.Story));
        var actor = ledger.Actor(id) ?? throw AddressException.NotFound($"there is no actor '{id}'");
        var query = new StatementQuery { By = id, Story = name, Limit = MostStatements };
        var series = served.Account(name).Account.Series.Where(s => s.Actor?.Id == id).ToList();
        var party = series.Select(s => s.Actor!.Party).Concat(served.Account(name).Account.Claims.SelectMany(c => c.Statements).Where(s => s.Actor?.Id == id).Select(s => s.Actor!.Party)).FirstOrDefault(p => p is not null);
        var others = actor.Names.Where(n => n != actor.Name).ToList();
        return new SitePage(actor.Name, $"""
            <dl><dt>Kind</dt><dd>{actor.Kind}</dd>{(party is not null ? (Html)$"<dt>Party</dt><dd><a href=\"{PageAddress.Party(party.Id, name)}\">{party.Name}</a></dd>" : Html.None)}{(others.Count > 0 ? (Html)$"<dt>Also called</dt><dd>{string.Join(", ", others)}</dd>" : Html.None)}</dl>
            <p><a href="{PageAddress.Search(name, ("by", id))}">All {actor.Statements} statements, of {actor.Documents} documents</a> · <a href="{PageAddress.CorrectActor(id)}" rel="nofollow">correct</a></p>
            {Parts.List("Ratings", [.. ledger.Ratings().Where(r => r.Source == id).Select(r => (Html)$"<li>{GradeWords.Of(r)}</li>\n")])}
            {Parts.List("Denials", [.. ledger.Statements(query with { Stance = "denies" }).Select(f => Parts.Found(f, name))])}
            {Parts.List("Figures", [.. series.Select(s => (Html)$"<li>{AccountWords.Counted(s)}: {StoryFigures.Points(s, name)}</li>\n")])}
            {QuotedBy.Of(ledger, query, name)}
            {Parts.List("Last statements", [.. ledger.Statements(query).Select(f => Parts.Found(f, name))])}
            """) { Story = name, Json = PageAddress.Actor(id, null), Csv = PageAddress.Search(name, ("by", id)).Replace("/statements", "/statements.csv", StringComparison.Ordinal) };
    }
}
