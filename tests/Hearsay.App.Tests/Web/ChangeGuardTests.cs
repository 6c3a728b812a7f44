using System.Net;
using AngleSharp.Html.Parser;
using Hearsay.App.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Hearsay.App.Tests.Web;

public sealed class ChangeGuardTests : IAsyncLifetime
{
    private TestSite _site = null!;

    public async Task InitializeAsync() => _site = await TestSite.StartAsync(app =>
    {
        app.MapGet("/form", (HttpContext context) => PageFrame.Of(new SitePage("Form", $"<form method=\"post\" action=\"/form\">{FormToken.In(context)}</form>")));
        app.MapPost("/form", async (HttpRequest request) => Results.Text((await request.ReadFormAsync())["word"].ToString())).TakesBody(1000);
        app.MapPost("/bodiless", async (HttpRequest request) => Results.Text((await request.ReadFormAsync())["word"].ToString()));
        app.MapPost("/program", async (HttpRequest request) => Results.Text(await new StreamReader(request.Body).ReadToEndAsync())).TakesBody(1000).WithMetadata(new ForPrograms());
    });

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("", 200)]
    [InlineData("Origin: SELF|Sec-Fetch-Site: same-origin", 200)]
    [InlineData("Origin: https://evil.example", 403)]
    [InlineData("Origin: null", 403)]
    [InlineData("Origin: http://127.0.0.1", 403)]
    [InlineData("Sec-Fetch-Site: cross-site", 403)]
    [InlineData("Sec-Fetch-Site: same-site", 403)]
    [InlineData("Sec-Fetch-Site: none", 403)]
    public async Task Form_WithItsToken_IsTakenFromHereAlone(string headers, int status)
    {
        var token = await Token();

        using var answer = await Post("/form", Form(token), headers);

        Assert.Equal((status, status == 200 ? "cranes" : ""), ((int)answer.StatusCode, status == 200 ? await answer.Content.ReadAsStringAsync() : ""));
    }

    [Fact]
    public async Task Form_TokenMissingOrAnother_IsRefused()
    {
        var token = await Token();
        using var missing = await Post("/form", Form(null));
        using var spoilt = await Post("/form", Form(token[..^4] + "AAAA"));
        using var elsewhere = await Post("/form", Form(token), client: _site.Visitor());

        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden], [missing.StatusCode, spoilt.StatusCode, elsewhere.StatusCode]);
        Assert.Contains("token is missing", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_Page_IsNotKeptAndItsCookieStaysHere()
    {
        using var page = await _site.Client.GetAsync("/form");

        Assert.True(page.Headers.CacheControl!.NoStore);
        Assert.Null(page.Headers.ETag);
        Assert.Matches("^hearsay-form-[0-9]+=[^;]+; path=/; samesite=strict; httponly$", page.Headers.GetValues("Set-Cookie").Single());
        Assert.Equal("DENY", page.Headers.GetValues("X-Frame-Options").Single());
    }

    [Theory]
    [InlineData("", 200)]
    [InlineData("Origin: SELF", 403)]
    [InlineData("Cookie: a=b", 403)]
    [InlineData("Sec-Fetch-Site: same-origin", 403)]
    public async Task Program_NeedsNoTokenUnlessABrowserSendsForIt(string headers, int status)
    {
        using var answer = await Post("/program", new StringContent("{}"), headers);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Script_SendsTheTokenInAHeader()
    {
        using var answer = await Post("/program", new StringContent("{}"), $"{FormToken.Header}: {await Token()}|Origin: SELF|Sec-Fetch-Site: same-origin");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/program", 1001)]
    [InlineData("/form", 1001)]
    [InlineData("/bodiless", 1)]
    public async Task Body_LargerThanItsRouteTakes_IsRefused(string path, int length)
    {
        using var answer = await Post(path, path == "/program" ? new StringContent(new string('a', length)) : new FormUrlEncodedContent([new("word", new string('a', length))]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData("POST", "/stories", 405)]
    [InlineData("DELETE", "/api/v1/claims", 405)]
    [InlineData("PUT", "/nowhere", 404)]
    public async Task Change_WhereThereIsNone_IsRefused(string method, string path, int status)
    {
        using var plain = await _site.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
        using var foreign = await _site.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path) { Headers = { { "Origin", "https://evil.example" } } });

        Assert.Contains((int)plain.StatusCode, new[] { status, 403 });
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
    }

    private async Task<string> Token()
        => new HtmlParser().ParseDocument(await _site.Client.GetStringAsync("/form")).QuerySelector($"input[name={FormToken.Field}]")!.GetAttribute("value")!;

    private static FormUrlEncodedContent Form(string? token) => new(token is null ? [new("word", "cranes")] : [new("word", "cranes"), new(FormToken.Field, token)]);

    private async Task<HttpResponseMessage> Post(string path, HttpContent content, string headers = "", HttpClient? client = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        foreach (var header in headers.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            request.Headers.Add(header[..header.IndexOf(':', StringComparison.Ordinal)], header[(header.IndexOf(": ", StringComparison.Ordinal) + 2)..].Replace("SELF", _site.Client.BaseAddress!.OriginalString.TrimEnd('/'), StringComparison.Ordinal));
        }

        return await (client ?? _site.Client).SendAsync(request);
    }
}
