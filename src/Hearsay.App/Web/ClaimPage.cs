using Hearsay.App.Accounting;
using Hearsay.App.Api;
using Hearsay.App.Grading;
using Hearsay.Claims;
using Hearsay.Claims.Grades;
using Hearsay.Claims.Lineage;
using Hearsay.Formats.Stories;

namespace Hearsay.App.Web;

/// <summary>A claim with all that stands behind it.</summary>
internal static class ClaimPage
{
    /// <summary>The page of a claim of a story.</summary>
    public static SitePage Of(ServedLedger served, string id, AskedFor asked)
    {
        var name = asked.Text(Parameters.Story);
        var (story, summary) = ClaimsApi.Open(served, id, name);
        var (claim, grade) = (summary.Claim, story.Grader.Of(summary.Claim));
        var documents = story.Account.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
        return new SitePage(claim.Wording.Words, $"""
            <p>{Parts.Standing(summary)}</p>
            {Parts.Actors("Said by", summary.Holders, name)}{Parts.Actors("Denied by", summary.Deniers, name)}
            <section aria-labelledby="grade"><h2 id="grade">Grade</h2><p>{GradeWords.Of(grade)}</p>{Reasons(grade)}</section>
            <section aria-labelledby="origins"><h2 id="origins">Statements by origin</h2>
            {claim.Origins.Select((o, i) => Group($"Origin {i + 1} of {claim.Origins.Count}", o, story, name))}</section>
            {Parts.List("Denials", [.. claim.Statements.Where(claim.Denials.Contains).Select(s => Parts.Said(story, s, name))])}
            {Parts.List("Contradictions", [.. ClaimDetail.RivalsOf(story.Account, claim).Select(r => (Html)$"<li><a href=\"{PageAddress.Claim(r.Claim, name)}\">{r.Text}</a><p class=\"soft\">{r.Reason}</p></li>\n")])}
            {Parts.List("Silence", [.. story.Account.Silences.Where(s => ReferenceEquals(s.Claim, claim)).Select(s => (Html)$"<li>{s.Party.Name}: {SilenceWords.Of(s, documents)}</li>\n")])}
            {Path(claim, ClaimLineage.Of(story.Account, claim), name)}
            {Parts.List("How it came to be", [.. ClaimsApi.History(served.Ledger, claim.Id).Select(e => (Html)$"<li>{e.Made[..10]} {e.Words}{(e.Other is { } other ? (Html)$" <a href=\"{PageAddress.Claim(other, name)}\">{AccountWords.Short(other)}</a>" : Html.None)}: {e.Reason}</li>\n")])}
            """) { Story = name, Json = PageAddress.Claim(claim.Id, name) };
    }

    private static Html Reasons(ClaimGrade grade) => grade.Ratings.Count + grade.Interests.Count == 0 ? Html.None : $"""
        <ul>
        {grade.Ratings.Select(r => (Html)$"<li>{GradeWords.Of(r)}</li>\n")}{grade.Interests.Select(i => (Html)$"<li>{GradeWords.Of(i.Interest.Kind)}: {i.Interest.Reason}</li>\n")}</ul>
        """;

    private static Html Group(string heading, IReadOnlyList<AccountStatement> statements, StoryAccount story, string? name)
        => $"<h3>{heading}</h3>\n<ul>\n{statements.Select(s => Parts.Said(story, s, name))}</ul>\n";

    private static Html Path(Claim claim, IReadOnlyList<LineageEdge> edges, string? name)
    {
        var drawn = new HashSet<string>(StringComparer.Ordinal);
        Html graph = $"<figure class=\"graph\" data-path=\"{ApiRoutes.Root}{PageAddress.Claim(claim.Id, name)}\" data-story=\"{PageAddress.With("", name)}\"></figure>\n";
        return Parts.List("From document to document", graph, [.. ClaimLineage.Roots(edges).Select(d => (Html)$"<li>{Document(d, name)}{Branches(d, edges, drawn, name)}</li>\n")]);
    }

    /// <summary>A document that goes back to two others stands below both, and what goes back to it below the first.</summary>
    private static Html Branches(AccountDocument from, IReadOnlyList<LineageEdge> edges, HashSet<string> drawn, string? name)
    {
        var branches = edges.Where(e => e.From.Id == from.Id).ToList();
        return branches.Count == 0 || !drawn.Add(from.Id) ? Html.None
            : $"<ul>\n{branches.Select(e => (Html)$"<li>{Document(e.Document, name)} {StoryExporter.NameOf(e.Kind)} it: {e.Reason}{Branches(e.Document, edges, drawn, name)}</li>\n")}</ul>";
    }

    private static Html Document(AccountDocument document, string? name)
        => $"<a href=\"{PageAddress.Document(document.Id, name)}\">{AccountWords.Day(document.Document.Published)}, {document.Document.Publisher ?? document.Document.Url ?? document.Document.Name}</a>";
}
