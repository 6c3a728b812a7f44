using Hearsay.App.Accounting;
using Hearsay.App.Asking;
using Hearsay.App.Grading;
using Hearsay.Claims;
using Hearsay.Formats;
using Hearsay.Ledger;
using Hearsay.Resolution;

namespace Hearsay.App.Web;

/// <summary>Parts that several pages have.</summary>
internal static class Parts
{
    /// <summary>A heading and a list below it; nothing where the list is empty.</summary>
    public static Html List(string heading, IReadOnlyCollection<Html> items) => List(heading, Html.None, items);

    /// <summary>A heading, something below it, and a list; nothing where the list is empty.</summary>
    public static Html List(string heading, Html before, IReadOnlyCollection<Html> items)
    {
        var id = heading.ToLowerInvariant().Replace(' ', '-');
        return items.Count == 0 ? Html.None : $"<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{heading}</h2>\n{before}<ul>\n{items}</ul>\n</section>\n";
    }

    /// <summary>A statement of an account as an item of a list: where it stands, who says it, and the exact words.</summary>
    public static Html Said(StoryAccount story, AccountStatement statement, string? name)
    {
        var document = story.Evidence.Document(statement).Document;
        return $"""
            <li><p class="soft"><a href="{PageAddress.Statement(statement.Document, statement.Id, name)}">{AccountWords.Day(document.Published)}, {document.Publisher ?? document.Url ?? document.Name}</a> · {Who(statement, name)} · {StatementNames.Of(statement.Stance)}</p>
            <blockquote>{statement.Words}</blockquote></li>

            """;
    }

    /// <summary>A statement of a ledger as an item of a list.</summary>
    public static Html Found(FoundStatement found, string? story) => $"""
        <li><p class="soft"><a href="{PageAddress.Statement(found.Document.Id, found.Statement.Id, story)}">{AccountWords.Day(found.Document.Published)}, {found.Document.Publisher ?? found.Document.Url ?? found.Document.Name}</a> · {Who(found, story)} · {FoundWords.How(found.Statement)}</p>
        <blockquote>{found.Statement.Words}</blockquote>{Values(found.Statement)}</li>

        """;

    /// <summary>Who says a statement, with a way to the actor.</summary>
    public static Html Who(FoundStatement found, string? story) => found.Actor is { } actor ? (Html)$"<a href=\"{PageAddress.Actor(actor.Id, story)}\">{FoundWords.Who(found)}</a>" : (Html)$"{FoundWords.Who(found)}";

    /// <summary>Figures, times and places of a statement.</summary>
    public static Html Values(LedgerStatement statement) => FoundWords.Values(statement) is { Length: > 0 } values ? $"<p class=\"soft\">{values}</p>" : Html.None;

    /// <summary>A claim as an item of a list: its words, how it stands, and who says and denies it.</summary>
    public static Html Claim(StoryAccount story, ClaimSummary claim, string? name)
    {
        var grade = story.Grader.Of(claim.Claim);
        return $"""
            <li><a href="{PageAddress.Claim(claim.Claim.Id, name)}">{claim.Claim.Wording.Words}</a>
            <p class="soft">{Standing(claim)} · {GradeWords.Short(grade)}</p>
            {Actors("said by", claim.Holders, name)}{Actors("denied by", claim.Deniers, name)}{(claim.Contradicts.Count > 0 ? Rivals(claim.Contradicts.Count) : Html.None)}</li>

            """;
    }

    /// <summary>Figure, certainty, counts and days of a claim.</summary>
    public static string Standing(ClaimSummary claim)
        => string.Join(" · ", new[] { claim.Figure is { } figure ? AccountWords.Of(figure) : null, AccountWords.Factualities(claim), AccountWords.Counts(claim), AccountWords.Days(claim) }.OfType<string>());

    /// <summary>Names of actors with ways to them.</summary>
    public static Html Actors(string label, IReadOnlyList<Actor> actors, string? name)
        => actors.Count == 0 ? Html.None : $"<p>{label} {actors.Select((a, i) => Actor(a, name, i > 0))}</p>\n";

    /// <summary>A way to the next page of a list.</summary>
    public static Html Next(string? address, string words) => address is null ? Html.None : $"<p><a rel=\"next\" href=\"{address}\">{words}</a></p>\n";

    private static Html Actor(Actor actor, string? name, bool isFurther) => $"{(isFurther ? Semicolon : Html.None)}<a href=\"{PageAddress.Actor(actor.Id, name)}\">{AccountWords.Of(actor)}</a>";

    /// <summary>The same for programs: ways to what is shown in other formats.</summary>
    public static Html Saved(string what, params ReadOnlySpan<(string Format, string Address)> ways)
    {
        var links = new List<Html>();
        foreach (var (format, address) in ways)
        {
            links.Add($" <a href=\"{address}\" aria-label=\"{what} as {format}\">{format}</a>");
        }

        return $"<p class=\"saved\">{what} as{links}</p>\n";
    }

    /// <summary>What stands between a figure and the one that takes its place.</summary>
    public static Html Revised => $"; revised to ";

    private static Html Semicolon => $"; ";

    private static Html Rivals(int count) => $"<p class=\"warn\">cannot hold together with {count} other {(count == 1 ? "claim" : "claims")}</p>\n";

    private static Html Who(AccountStatement statement, string? name)
        => statement.Actor is { } actor ? (Html)$"<a href=\"{PageAddress.Actor(actor.Id, name)}\">{AccountWords.Who(statement)}</a>" : (Html)$"{AccountWords.Who(statement)}";
}
