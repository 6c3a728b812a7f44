using System.Globalization;
using Hearsay.App.Accounting;
using Hearsay.App.Api;
using Hearsay.App.Charting;
using Hearsay.Claims;
using Hearsay.Ledger;

namespace Hearsay.App.Web;

/// <summary>A story at a glance: what is contested first, then what is said in several places, figures, silence, shares, and the timeline.</summary>
internal static class StoryPage
{
    private const int MostClaims = 30, MostSeries = 12, MostDays = 60;

    /// <summary>The page of a story; of all documents where none is named.</summary>
    public static SitePage Of(ServedLedger served, AskedFor asked)
    {
        var name = asked.Text(Parameters.Story);
        var story = served.Account(name);
        var shared = story.Claims(new StatementQuery { Story = name }, new ClaimQuery { Shared = true });
        var contested = shared.Where(c => c.IsContested).ToList();
        var others = shared.Where(c => !c.IsContested).OrderByDescending(c => c.Origins).ToList();
        return new SitePage(name ?? "All documents", $"""
            <p>{story.Account.Documents.Count} documents, {story.Account.Claims.Count} claims, {contested.Count} of them contested.</p>
            {Parts.List("Contested claims", [.. contested.Take(MostClaims).Select(c => Parts.Claim(story, c, name))])}
            {More(contested.Count, name, "contested")}
            {Parts.List("Claims in several documents", [.. others.Take(MostClaims).Select(c => Parts.Claim(story, c, name))])}
            {More(others.Count, name, "all")}
            {Figures(story, name)}
            {Silences(story, name)}
            {Shares(story)}
            {Timeline(story, name)}
            """) { Story = name, Json = PageAddress.With("/claims", name) };
    }

    private static Html More(int count, string? name, string filter)
    {
        var address = PageAddress.With("/claims", name);
        return count <= MostClaims ? Html.None : $"<p><a href=\"{address}{(name is null ? "?" : "&")}{filter}=true\">All {count}</a></p>\n";
    }

    private static Html Figures(StoryAccount story, string? name)
    {
        var series = story.Series(new StatementQuery { Story = name });
        if (series.Count == 0)
        {
            return Html.None;
        }

        var drawn = series.Where(s => s.Actor is not null && s.Counted.Length > 0).OrderByDescending(s => s.Points.Count).Take(MostSeries).ToList();
        return $"""
            <section aria-labelledby="figures"><h2 id="figures">Figures</h2>
            <figure class="chart">{(drawn.Count == 0 ? Html.None : Html.Made(w => w.Write(FigureChart.Draw(drawn, "Figures through time", isStyled: false))))}</figure>
            <div class="wide" tabindex="0" role="region" aria-label="Figures as a table"><table><caption>Each actor’s figures, low to high; a later one of the same actor takes the place of the earlier</caption>
            <thead><tr><th scope="col">What</th><th scope="col">Who</th><th scope="col">Figures</th></tr></thead>
            <tbody>
            {series.Take(MostDays).Select(s => Row(s, name))}</tbody></table></div></section>

            """;
    }

    private static Html Row(Series series, string? name) => $"""
        <tr><th scope="row">{AccountWords.Counted(series)}</th><td>{(series.Actor is { } actor ? AccountWords.Of(actor) : "(the outlet)")}</td><td>{series.Points.Select((p, i) => Point(p, i > 0, name))}</td></tr>

        """;

    private static Html Point(SeriesPoint point, bool isRevised, string? name)
        => $"{(isRevised ? Parts.Revised : Html.None)}<a href=\"{PageAddress.Statement(point.Statement.Document, point.Statement.Id, name)}\">{AccountWords.Number(point.Figure)}</a>{AccountWords.On(point.AsOf)}";

    private static Html Silences(StoryAccount story, string? name)
    {
        var documents = story.Account.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
        return Parts.List("Silence", [.. story.Account.Silences.Take(MostDays).Select(s => (Html)$"<li>{s.Party.Name} on <a href=\"{PageAddress.Claim(s.Claim.Id, name)}\">{s.Claim.Wording.Words}</a><p class=\"soft\">{SilenceWords.Of(s, documents)}</p></li>\n")]);
    }

    private static Html Shares(StoryAccount story)
    {
        var shares = PartyShare.Of(story.Account);
        return shares.Count == 0 ? Html.None : $"""
            <section aria-labelledby="shares"><h2 id="shares">How one-sided it is</h2>
            <div class="wide" tabindex="0" role="region" aria-label="Shares as a table"><table><caption>Each party’s share of what parties say, and of the independent origins behind it</caption>
            <thead><tr><th scope="col">Party</th><th scope="col" class="number">Statements</th><th scope="col" class="number">Share</th><th scope="col" class="number">Origins</th><th scope="col" class="number">Share</th></tr></thead>
            <tbody>
            {shares.Select(s => (Html)$"<tr><th scope=\"row\">{s.Party.Name}</th><td class=\"number\">{s.Statements}</td><td class=\"number\">{Percent(s.OfStatements)}</td><td class=\"number\">{s.Origins}</td><td class=\"number\">{Percent(s.OfOrigins)}</td></tr>\n")}</tbody></table></div></section>

            """;
    }

    private static Html Timeline(StoryAccount story, string? name)
    {
        var entries = StoryAccount.Timeline(ClaimSummary.Of(story.Account), null, null);
        return Parts.List("Timeline", [.. entries.TakeLast(MostDays).Select(e => (Html)$"<li>{AccountWords.Day(e.Days.Start)}{(e.Days.End == e.Days.Start ? "" : $" to {AccountWords.Day(e.Days.End)}")}: <a href=\"{PageAddress.Claim(e.Claim.Claim.Id, name)}\">{e.Claim.Claim.Wording.Words}</a>{(e.Claim.IsContested ? Contested : Html.None)}</li>\n")]);
    }

    private static Html Contested => $" <span class=\"warn\">contested</span>";

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:F0} %");
}
