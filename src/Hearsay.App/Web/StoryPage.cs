using System.Globalization;
using Hearsay.App.Accounting;
using Hearsay.App.Api;
using Hearsay.Claims;
using Hearsay.Ledger;

namespace Hearsay.App.Web;

/// <summary>A story at a glance: what changed, what is contested, what is said in several places, figures, silence, shares, the timeline, and places.</summary>
internal static class StoryPage
{
    private const int MostClaims = 30, MostDays = 60;

    /// <summary>The time since which changes are shown.</summary>
    public static readonly Parameter Since = Parameters.Known with { IsRequired = false };

    /// <summary>The page of a story; of all documents where none is named.</summary>
    public static SitePage Of(ServedLedger served, AskedFor asked)
    {
        var name = asked.Text(Parameters.Story);
        var story = served.Account(name);
        var shared = story.Claims(new StatementQuery { Story = name }, new ClaimQuery { Shared = true });
        var contested = shared.Where(c => c.IsContested).ToList();
        var others = shared.Where(c => !c.IsContested).OrderByDescending(c => c.Origins).ToList();
        return new SitePage(name ?? "All documents", $"""
            <p class="lead">{story.Account.Documents.Count} documents, {story.Account.Claims.Count} claims, {contested.Count} of them contested.</p>
            {StoryChanges.Of(story, name, asked.Time(Since), asked.Text(Since))}
            {Parts.List("Contested claims", [.. contested.Take(MostClaims).Select(c => Parts.Claim(story, c, name))])}
            {More(contested.Count, name, "contested")}
            {StoryFigures.Of(story, name)}
            {Silences(story, name)}
            {Shares(story, name)}
            {Timeline(story, name)}
            {StoryPlaces.Of(story, name)}
            {Parts.List("Claims in several documents", [.. others.Take(MostClaims).Select(c => Parts.Claim(story, c, name))])}
            {More(others.Count, name, "all")}
            """) { Story = name, Json = PageAddress.With("/claims", name), Csv = PageAddress.With("/claims.csv", name) };
    }

    private static Html More(int count, string? name, string filter)
    {
        var address = PageAddress.With("/claims", name);
        return count <= MostClaims ? Html.None : $"<p><a href=\"{address}{(name is null ? "?" : "&")}{filter}=true\">All {count}</a></p>\n";
    }

    private static Html Silences(StoryAccount story, string? name)
    {
        var documents = story.Account.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
        return Parts.List("Silence", [.. story.Account.Silences.Take(MostDays).Select(s => (Html)$"<li><a href=\"{PageAddress.Party(s.Party.Id, name)}\">{s.Party.Name}</a> on <a href=\"{PageAddress.Claim(s.Claim.Id, name)}\">{s.Claim.Wording.Words}</a><p class=\"soft\">{SilenceWords.Of(s, documents)}</p></li>\n")]);
    }

    private static Html Shares(StoryAccount story, string? name)
    {
        var shares = PartyShare.Of(story.Account);
        return shares.Count == 0 ? Html.None : $"""
            <section aria-labelledby="shares"><h2 id="shares">How one-sided it is</h2>
            <div class="wide" tabindex="0" role="region" aria-label="Shares as a table"><table><caption>Each party’s share of what parties say, and of the independent origins behind it</caption>
            <thead><tr><th scope="col">Party</th><th scope="col" class="number">Statements</th><th scope="col">Share</th><th scope="col" class="number">Origins</th><th scope="col">Share</th></tr></thead>
            <tbody>
            {shares.Select(s => (Html)$"<tr><th scope=\"row\"><a href=\"{PageAddress.Party(s.Party.Id, name)}\">{s.Party.Name}</a></th><td class=\"number\">{s.Statements}</td><td>{Share(s.OfStatements)}</td><td class=\"number\">{s.Origins}</td><td>{Share(s.OfOrigins)}</td></tr>\n")}</tbody></table></div></section>

            """;
    }

    /// <summary>A share as a bar, which is a picture, and as a number.</summary>
    private static Html Share(double share)
    {
        var percent = (share * 100).ToString("F0", CultureInfo.InvariantCulture);
        return $"<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"{percent}\" height=\"10\"/></svg> {percent} %";
    }

    private static Html Timeline(StoryAccount story, string? name)
    {
        var entries = StoryAccount.Timeline(ClaimSummary.Of(story.Account), null, null);
        return Parts.List("Timeline", [.. entries.TakeLast(MostDays).Select(e => (Html)$"<li><span class=\"day\">{AccountWords.Day(e.Days.Start)}{(e.Days.End == e.Days.Start ? "" : $" to {AccountWords.Day(e.Days.End)}")}</span> <a href=\"{PageAddress.Claim(e.Claim.Claim.Id, name)}\">{e.Claim.Claim.Wording.Words}</a>{(e.Claim.IsContested ? Contested : Html.None)}</li>\n")]);
    }

    private static Html Contested => $" <span class=\"warn\">contested</span>";
}
