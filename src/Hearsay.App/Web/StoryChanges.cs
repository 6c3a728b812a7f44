using Hearsay.App.Accounting;
using NodaTime;

namespace Hearsay.App.Web;

/// <summary>What changed in a story since a time: that of the address, or, with scripts, since this browser last showed the story.</summary>
internal static class StoryChanges
{
    private const int Most = 40;

    /// <summary>The part of the page.</summary>
    public static Html Of(StoryAccount story, string? name, OffsetDateTime? since, string? given) => $"""
        <section aria-labelledby="changes" data-changes="{name ?? "all documents"}"><h2 id="changes">What changed</h2>
        <form method="get" action="/story" class="inline">{(name is null ? Html.None : (Html)$"<input type=\"hidden\" name=\"story\" value=\"{name}\">")}
        <div><label for="since">Since (2031-01-21 or a time)</label><input type="text" id="since" name="since" value="{given}"></div>
        <div><button type="submit">Show</button></div></form>
        <div id="changes-list">{(since is { } time ? List(story, name, time) : Html.None)}</div></section>

        """;

    private static Html List(StoryAccount story, string? name, OffsetDateTime since)
    {
        var changes = ChangeLine.Of(story.Changes(since.ToInstant()), story.Evidence).ToList();
        return changes.Count == 0 ? (Html)$"<p>Nothing has changed since {AccountWords.Day(since)}.</p>\n" : (Html)$"{changes.GroupBy(c => c.Kind).Select(g => Kind(g.Key, [.. g], name))}";
    }

    private static Html Kind(ChangeKind kind, IReadOnlyList<ChangeLine> changes, string? name) => $"""
        <h3>{ChangeCards.Heading(kind)} <span class="soft">{changes.Count}</span></h3>
        <ul>
        {changes.Take(Most).Select(c => (Html)$"<li><a href=\"{PageAddress.Claim(c.Claim, name)}\">{c.Text}</a><p class=\"soft\">{c.Said[^1]}{(c.Detail is { } detail ? $" · {detail}" : "")}</p></li>\n")}</ul>

        """;
}
