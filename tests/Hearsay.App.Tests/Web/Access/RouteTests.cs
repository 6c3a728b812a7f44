using System.Net;
using Hearsay.App.Web;
using Hearsay.App.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.App.Tests.Web.Access;

/// <summary>Tries every route of the running site as nobody, reader, editor and admin. A route without a line here fails the test.</summary>
public sealed class RouteTests
{
    /// <summary>Who may: the least role, or nobody where no one need sign in.</summary>
    private static readonly Dictionary<string, string> Expected = new(StringComparer.Ordinal)
    {
        ["GET /"] = "reader",
        ["GET /stories"] = "reader",
        ["GET /story"] = "reader",
        ["GET /claims"] = "reader",
        ["GET /claims/{id}"] = "reader",
        ["GET /documents"] = "reader",
        ["GET /documents/{id}"] = "reader",
        ["GET /documents/{id}/original"] = "reader",
        ["GET /documents/{id}/changes"] = "reader",
        ["GET /parties/{id}"] = "reader",
        ["GET /client/{name}"] = "nobody",
        ["GET /api/v1/documents/{id}/original"] = "reader",
        ["GET /api/v1/places"] = "reader",
        ["GET /api/v1/statements.csv"] = "reader",
        ["GET /api/v1/claims.csv"] = "reader",
        ["GET /api/v1/figures.csv"] = "reader",
        ["GET /api/v1/figures.svg"] = "reader",
        ["GET /actors"] = "reader",
        ["GET /actors/{id}"] = "reader",
        ["GET /statements"] = "reader",
        [$"GET {SiteStyle.Address}"] = "nobody",
        ["GET /api/v1/openapi.json"] = "reader",
        ["GET /api/v1/documents"] = "reader",
        ["GET /api/v1/documents/{id}"] = "reader",
        ["GET /api/v1/stories"] = "reader",
        ["GET /api/v1/statements"] = "reader",
        ["GET /api/v1/statements/{id}"] = "reader",
        ["GET /api/v1/claims"] = "reader",
        ["GET /api/v1/claims/{id}"] = "reader",
        ["GET /api/v1/actors"] = "reader",
        ["GET /api/v1/actors/{id}"] = "reader",
        ["GET /api/v1/figures"] = "reader",
        ["GET /api/v1/silence"] = "reader",
        ["GET /api/v1/timeline"] = "reader",
        ["GET /api/v1/changes"] = "reader",
        ["GET /api/v1/corrections"] = "reader",
        ["POST /api/v1/corrections"] = "editor",
        ["GET /correct"] = "editor",
        ["POST /corrections"] = "editor",
        ["GET /api/v1/events"] = "reader",
        ["POST /mcp/"] = "reader",
        ["GET /sign-in"] = "nobody",
        ["POST /sign-in"] = "nobody",
        ["GET /sign-in/openid"] = "nobody",
        ["POST /sign-out"] = "reader",
        ["GET /account"] = "reader",
        ["POST /account/password"] = "reader",
        ["POST /account/end-sessions"] = "reader",
        ["GET /users"] = "admin",
        ["POST /users/role"] = "admin",
        ["POST /users/end-sessions"] = "admin",
    };

    private static readonly string[] Visitors = ["nobody", "reader", "editor", "admin"];

    [Fact]
    public async Task Routes_EachTriedAsEachRole_AreOpenToThoseWhoMay()
    {
        await using var provider = await TestProvider.StartAsync();
        await using var site = await SignedSite.StartAsync(access => access with { OpenId = new OpenIdSettings(provider.Authority, TestProvider.Client) });
        var routes = Routes(site.Site);

        Assert.True(routes.All(Expected.ContainsKey), $"who may use {string.Join(", ", routes.Where(r => !Expected.ContainsKey(r)))}? Say so in {nameof(Expected)}");
        Assert.Equal(Expected.Keys.Order(StringComparer.Ordinal), routes.Order(StringComparer.Ordinal));
        foreach (var (route, least) in Expected)
        {
            foreach (var visitor in Visitors)
            {
                var mayGo = Array.IndexOf(Visitors, visitor) >= Array.IndexOf(Visitors, least);
                var status = await Try(site, route, visitor);
                Assert.True(mayGo == status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden), $"{route} as {visitor}: {(int)status}");
            }
        }
    }

    [Fact]
    public async Task Routes_ThatSayNothing_AreForReadersAndChangesForEditors()
    {
        await using var site = await SignedSite.StartAsync(more: app =>
        {
            app.MapGet("/unsaid", () => "read");
            app.MapPost("/unsaid", () => "changed").TakesBody();
        });

        foreach (var (method, statuses) in new[] { ("GET", new[] { 401, 200, 200, 200 }), ("POST", [401, 403, 200, 200]), ("DELETE", [401, 403, 405, 405]) })
        {
            Assert.Equal(statuses, await Task.WhenAll(Visitors.Select(async visitor => (int)await Try(site, $"{method} /unsaid", visitor))));
        }

        Assert.Equal(["changed POST /unsaid", "changed POST /unsaid"], site.Accounts.Log.Where(l => l.Did == "changed").Select(l => $"{l.Did} {l.What}"));
    }

    [Fact]
    public async Task Routes_ThatTakeABody_SayHowLarge()
    {
        await using var site = await SignedSite.StartAsync();

        foreach (var route in site.Site.Endpoints.OfType<RouteEndpoint>().Where(r => !IsGet(r)))
        {
            Assert.InRange(route.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? 0, 0, 64L << 20);
        }
    }

    /// <summary>A request that a program sends for whoever that is: with a token, and so without a browser's guards, or a bare one.</summary>
    private static async Task<HttpStatusCode> Try(SignedSite site, string route, string visitor)
    {
        var (method, path) = (route.Split(' ')[0], route.Split(' ')[1].Replace("{id}", "none", StringComparison.Ordinal));
        if (method == "GET" || visitor == "nobody" || path.StartsWith("/mcp", StringComparison.Ordinal))
        {
            return await Send(site, method, path, visitor);
        }

        // with a page's token a refusal can come of the role alone
        using var browser = site.Session(visitor);
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = new FormUrlEncodedContent([new(FormToken.Field, await SignedSite.Token(browser, "/account"))]) };
        if (method == "DELETE")
        {
            request.Content = null;
            request.Headers.Add(FormToken.Header, await SignedSite.Token(browser, "/account"));
        }

        using var answer = await browser.SendAsync(request);
        return path == "/sign-in" ? HttpStatusCode.OK : path == "/account/password" ? NotOfThePassword(await answer.Content.ReadAsStringAsync(), answer.StatusCode) : answer.StatusCode;
    }

    private static async Task<HttpStatusCode> Send(SignedSite site, string method, string path, string visitor)
    {
        using var client = site.Site.Visitor();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Authorization = new("Bearer", visitor == "nobody" ? "none" : site.Accounts.Tokens.Make(visitor, "test", NodaTime.Duration.FromDays(1), "test"));
        if (path.StartsWith("/sign-in", StringComparison.Ordinal))
        {
            request.Headers.Authorization = null;
        }

        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead); // a stream of events has no end
        return path == "/sign-in" ? HttpStatusCode.OK : answer.StatusCode;
    }

    private static HttpStatusCode NotOfThePassword(string page, HttpStatusCode status) => page.Contains("not your present password", StringComparison.Ordinal) ? HttpStatusCode.OK : status;

    private static List<string> Routes(TestSite site)
        => [.. site.Endpoints.OfType<RouteEndpoint>().SelectMany(r => (r.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Select(m => $"{m} /{r.RoutePattern.RawText!.TrimStart('/')}"))];

    private static bool IsGet(RouteEndpoint route) => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.All(m => m is "GET" or "HEAD") == true;
}
