using Hearsay.App.Api;
using Hearsay.App.People;
using Hearsay.App.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.App.Web;

/// <summary>The pages for people, complete without scripts; these add what moves.</summary>
internal static class PageRoutes
{
    /// <summary>Adds their routes.</summary>
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/", (ServedLedger served) => Results.Redirect(served.Story is { } story ? PageAddress.Story(story) : "/stories"));
        pages.MapGet("/stories", (ServedLedger served) => PageFrame.Of(ListPages.Stories(served)));
        pages.MapGet("/story", (HttpRequest request, ServedLedger served) => PageFrame.Of(StoryPage.Of(served, new AskedFor(request, Parameters.Story, StoryPage.Since))));
        pages.MapGet("/claims/{id}", (HttpRequest request, ServedLedger served, string id) => PageFrame.Of(ClaimPage.Of(served, id, new AskedFor(request, Parameters.Story))));
        pages.MapGet("/documents/{id}", (HttpRequest request, ServedLedger served, string id) => PageFrame.Of(DocumentPage.Of(served, id, new AskedFor(request, Parameters.Story))));
        pages.MapGet("/actors/{id}", (HttpRequest request, ServedLedger served, string id) => PageFrame.Of(ActorPage.Of(served, id, new AskedFor(request, Parameters.Story))));
        pages.MapGet("/parties/{id}", (HttpRequest request, ServedLedger served, string id) => PageFrame.Of(PartyPage.Of(served, id, new AskedFor(request, Parameters.Story))));
        pages.MapGet("/documents/{id}/original", (HttpRequest request, ServedLedger served, string id) => PageFrame.Of(OriginalPage.Of(served, id, new AskedFor(request, Parameters.Story))));
        pages.MapGet("/documents/{id}/changes", (HttpRequest request, ServedLedger served, string id) => PageFrame.Of(VersionPage.Of(served, id, new AskedFor(request, Parameters.Story))));
        pages.MapGet("/correct", (HttpContext context, ServedLedger served) => PageFrame.Of(CorrectPage.Of(context, served, new AskedFor(context.Request, Parameters.Statement, Parameters.Document, Parameters.Actor)))).Needs(Role.Editor);
        pages.MapPost("/corrections", CorrectPage.Post).TakesBody();
        MapList(pages, "/documents", [Parameters.Story, Parameters.About], ListPages.Documents);
        MapList(pages, "/actors", [Parameters.Story], ListPages.Actors);
        MapList(pages, "/claims", [.. Parameters.Statements, Parameters.Contested, Parameters.SingleOrigin, Parameters.All], ListPages.Claims);
        MapList(pages, "/statements", [.. Parameters.Statements, Parameters.EveryVersion, ListPages.Before], ListPages.Statements);
        pages.MapStyle();
        pages.MapClient();
    }

    private static void MapList(IEndpointRouteBuilder pages, string path, IReadOnlyList<Parameter> parameters, Func<ServedLedger, AskedFor, HttpRequest, SitePage> page)
        => pages.MapGet(path, (HttpRequest request, ServedLedger served) => PageFrame.Of(page(served, new AskedFor(request, [.. parameters, .. Parameters.Paging]), request)));
}
