using Hearsay.App.Api;
using Hearsay.App.Asking;
using Hearsay.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Hearsay.App.Web;

/// <summary>Lists: of stories, documents, actors, claims, and statements.</summary>
internal static class ListPages
{
    /// <summary>A statement before which the list ends.</summary>
    public static readonly Parameter Before = new("before", ParameterKind.Text, "Before this statement in the order of publication");

    /// <summary>The stories of the ledger.</summary>
    public static SitePage Stories(ServedLedger served) => new("Stories", $"""
        <ul>
        {served.Ledger.Stories().Select(s => (Html)$"<li><a href=\"{PageAddress.Story(s.Name)}\">{s.Name}</a> <span class=\"soft\">{s.Documents} documents</span></li>\n")}<li><a href="{PageAddress.Story(null)}">All documents</a></li>
        </ul>
        """) { Json = "/stories" };

    /// <summary>Documents.</summary>
    public static SitePage Documents(ServedLedger served, AskedFor asked, HttpRequest request)
    {
        var name = asked.Text(Parameters.Story);
        var page = Page.Of(asked, DocumentList.Find(served.Ledger, name, asked.Text(Parameters.About)), d => d.Id, d => d);
        return new SitePage("Documents", $"""
            {FilterForm.Of("/documents", [Parameters.About, Parameters.Story], request)}
            <div id="results"><ul>
            {page.Items.Select(d => (Html)$"<li><a href=\"{PageAddress.Document(d.Id, name)}\">{FoundWords.Of(d)}</a></li>\n")}</ul>
            {Parts.Next(NextOf(request, Parameters.Cursor.Name, page.Next), "Next documents")}</div>
            """) { Story = name, Json = $"/documents{request.QueryString}" };
    }

    /// <summary>Who speaks.</summary>
    public static SitePage Actors(ServedLedger served, AskedFor asked, HttpRequest request)
    {
        var name = asked.Text(Parameters.Story);
        var page = Page.Of(asked, served.Ledger.Actors(name), a => a.Id, a => a);
        return new SitePage("Actors", $"""
            <div class="wide" tabindex="0" role="region" aria-label="Actors as a table"><table><caption>Who speaks, those with most statements first</caption>
            <thead><tr><th scope="col">Actor</th><th scope="col">Kind</th><th scope="col">Party</th><th scope="col" class="number">Statements</th><th scope="col" class="number">Documents</th></tr></thead>
            <tbody>
            {page.Items.Select(a => (Html)$"<tr><th scope=\"row\"><a href=\"{PageAddress.Actor(a.Id, name)}\">{a.Name}</a></th><td>{a.Kind}</td><td>{a.Party}</td><td class=\"number\">{a.Statements}</td><td class=\"number\">{a.Documents}</td></tr>\n")}</tbody></table></div>
            {Parts.Next(NextOf(request, Parameters.Cursor.Name, page.Next), "Next actors")}
            """) { Story = name, Json = $"/actors{request.QueryString}" };
    }

    /// <summary>Claims.</summary>
    public static SitePage Claims(ServedLedger served, AskedFor asked, HttpRequest request)
    {
        var statements = asked.Statements();
        var story = served.Account(statements.Story);
        var page = Page.Of(asked, story.Claims(statements, asked.Claims()), c => c.Claim.Id, c => c);
        return new SitePage("Claims", $"""
            {FilterForm.Of("/claims", [.. Parameters.Statements, Parameters.Contested, Parameters.SingleOrigin, Parameters.All], request)}
            <div id="results">{(page.Items.Count == 0 ? (Html)$"<p>No claim is like that.</p>" : Html.None)}<ul>
            {page.Items.Select(c => Parts.Claim(story, c, statements.Story))}</ul>
            {Parts.Next(NextOf(request, Parameters.Cursor.Name, page.Next), "Next claims")}</div>
            """) { Story = statements.Story, Json = $"/claims{request.QueryString}", Csv = $"/claims.csv{Whole(request)}" };
    }

    /// <summary>Statements: the last that fit, in the order of publication, as on the command line.</summary>
    public static SitePage Statements(ServedLedger served, AskedFor asked, HttpRequest request)
    {
        var query = asked.Statements();
        var limit = asked.Limit();
        var before = asked.Text(Before)?.Split(' ') is [var document, var statement] ? new StatementPlace(document, statement) : null;
        var found = served.Ledger.Statements(query with { Limit = limit + 1, Before = before }).ToList();
        var shown = found.TakeLast(limit).ToList();
        return new SitePage("Statements", $"""
            {FilterForm.Of("/statements", [.. Parameters.Statements, Parameters.EveryVersion], request)}
            <div id="results">{(shown.Count == 0 ? (Html)$"<p>No statement is like that.</p>" : Html.None)}{Parts.Next(found.Count > limit ? NextOf(request, Before.Name, $"{shown[0].Document.Id} {shown[0].Statement.Id}") : null, "Earlier statements")}<ol>
            {shown.Select(f => Parts.Found(f, query.Story))}</ol></div>
            """) { Story = query.Story, Json = before is null ? $"/statements{request.QueryString}" : null, Csv = $"/statements.csv{Whole(request)}" };
    }

    /// <summary>What the request asks for, all pages of it.</summary>
    private static string Whole(HttpRequest request)
        => QueryHelpers.AddQueryString("", request.Query.Where(q => q.Key != Parameters.Cursor.Name && q.Key != Parameters.Limit.Name && q.Key != Before.Name));

    /// <summary>The address of the request with another value for a parameter; null where there is no value.</summary>
    private static string? NextOf(HttpRequest request, string name, string? value)
        => value is null ? null : QueryHelpers.AddQueryString(request.Path, request.Query.Where(q => q.Key != name).Append(new(name, value)));
}
