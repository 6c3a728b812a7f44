using Hearsay.App.Api;
using Microsoft.AspNetCore.Http;

namespace Hearsay.App.Web;

/// <summary>What is around every page: head, ways to other pages, heading, and the foot with the same for programs.</summary>
internal static class PageFrame
{
    /// <summary>The whole page.</summary>
    public static IResult Of(SitePage page, int status = StatusCodes.Status200OK) => new FramedPage(page, status);

    /// <summary>Its markup.</summary>
    /// <param name="page">What stands on it.</param>
    /// <param name="user">Who is signed in; null where nobody can be.</param>
    public static Html Markup(SitePage page, string? user) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{page.Title} · Hearsay</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="{SiteStyle.Address}">
        {Script}
        </head>
        <body>
        <a class="skip" href="#main">To the content</a>
        <header>
        <nav aria-label="Hearsay">
        <a href="/stories">Stories</a>
        <a data-way="story" href="{PageAddress.Story(page.Story)}">{page.Story ?? "All documents"}</a>
        <a data-way="claims" href="{PageAddress.With("/claims", page.Story)}">Claims</a>
        <a data-way="statements" href="{PageAddress.Search(page.Story)}">Statements</a>
        <a data-way="documents" href="{PageAddress.With("/documents", page.Story)}">Documents</a>
        <a data-way="actors" href="{PageAddress.With("/actors", page.Story)}">Actors</a>{(user is null ? Html.None : Own(user))}
        </nav>
        </header>
        <main id="main">
        <h1>{page.Title}</h1>
        {page.Body}
        </main>
        <footer>
        <p>Hearsay says who claims what. It does not say what is true.</p>
        {Same(page)}<p class="hint">Press <kbd>?</kbd> for the keys.</p>
        </footer>
        </body>
        </html>

        """;

    private static Html Script => ClientFiles.Main is { } main ? $"<script type=\"module\" src=\"{ClientRoutes.Address(main)}\"></script>" : Html.None;

    private static Html Same(SitePage page) => (page.Json, page.Csv) switch
    {
        ({ } json, { } csv) => Parts.Saved("This page", ("CSV", ApiRoutes.Root + csv), ("JSON", ApiRoutes.Root + json)),
        ({ } json, _) => Parts.Saved("This page", ("JSON", ApiRoutes.Root + json)),
        _ => Html.None,
    };

    private static Html Own(string user) => $"\n<a href=\"/account\">{user}, sign out</a>";
}
