using Hearsay.App.Output;
using Hearsay.Ledger;

namespace Hearsay.App.Web;

/// <summary>Which outlets carry an actor's or a party's words, and through whom they had them.</summary>
internal static class QuotedBy
{
    /// <summary>No more statements are looked through, the last published.</summary>
    private const int Most = 5000;

    /// <summary>The part of the page.</summary>
    public static Html Of(ILedger ledger, StatementQuery query, string? story)
    {
        var outlets = ledger.Statements(query with { Limit = Most }).GroupBy(f => f.Document.Publisher ?? f.Document.Url ?? f.Document.Name, StringComparer.Ordinal)
            .Select(g => (Outlet: g.Key, Count: g.Count(), Via: Through(g))).OrderByDescending(o => o.Count).ThenBy(o => o.Outlet, StringComparer.Ordinal).ToList();
        return outlets.Count == 0 ? Html.None : $"""
            <section aria-labelledby="quoted"><h2 id="quoted">Who quotes it, through whom</h2>
            <div class="wide" tabindex="0" role="region" aria-label="Outlets as a table"><table><caption>Outlets by how many of its statements they carry{(outlets.Sum(o => o.Count) == Most ? $", of the last {Most}" : "")}</caption>
            <thead><tr><th scope="col">Outlet</th><th scope="col" class="number">Statements</th><th scope="col">Through</th></tr></thead>
            <tbody>
            {outlets.Select(o => (Html)$"<tr><th scope=\"row\">{PlainWords.Of(o.Outlet)}</th><td class=\"number\">{o.Count}</td><td>{Through(o.Via, story)}</td></tr>\n")}</tbody></table></div></section>

            """;
    }

    private static List<(LedgerActor? Actor, int Count)> Through(IEnumerable<FoundStatement> found)
        => [.. found.Select(f => f.Via is [var via, ..] ? via : null).GroupBy(v => v?.Id).Select(g => (Actor: g.First(), Count: g.Count())).OrderByDescending(v => v.Count)];

    private static IEnumerable<Html> Through(List<(LedgerActor? Actor, int Count)> via, string? story) => via.Select((v, i) => (Html)$"{(i > 0 ? Comma : Html.None)}{Name(v.Actor, story)} {v.Count}");

    private static Html Name(LedgerActor? actor, string? story) => actor is null ? $"directly," : (Html)$"<a href=\"{PageAddress.Actor(actor.Id, story)}\">{actor.Name}</a>";

    private static Html Comma => $", ";
}
