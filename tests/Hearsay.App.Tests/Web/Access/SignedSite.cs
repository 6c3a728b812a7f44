using System.Net;
using AngleSharp.Html.Parser;
using Hearsay.App.Tests.People;
using Hearsay.App.Web;
using Hearsay.App.Web.Access;
using Microsoft.AspNetCore.Builder;

namespace Hearsay.App.Tests.Web.Access;

/// <summary>The real site with accounts: one of each role, called like it.</summary>
internal sealed class SignedSite : IAsyncDisposable
{
    private SignedSite(TestAccounts accounts, TestSite site) => (Accounts, Site) = (accounts, site);

    public TestAccounts Accounts { get; }

    public TestSite Site { get; }

    public HttpClient Nobody => Site.Client;

    public static async Task<SignedSite> StartAsync(Func<SiteAccess, SiteAccess>? change = null, Action<WebApplication>? more = null)
    {
        var accounts = new TestAccounts();
        var access = new SiteAccess { Accounts = accounts.File, Time = accounts.Clock };
        return new SignedSite(accounts, await TestSite.StartAsync(more, change?.Invoke(access) ?? access));
    }

    /// <summary>A browser in which somebody has signed in.</summary>
    public async Task<HttpClient> As(string name, string password = TestAccounts.Password)
    {
        var visitor = Site.Visitor();
        using var answer = await Post(visitor, "/sign-in", "/sign-in", ("name", name), ("password", password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return visitor;
    }

    /// <summary>The same without the form, for tests that need many.</summary>
    public HttpClient Session(string name)
    {
        var cookies = new CookieContainer();
        cookies.Add(Nobody.BaseAddress!, new Cookie($"hearsay-session-{Nobody.BaseAddress!.Port}", Accounts.Sessions.Begin(name, "by test")));
        return new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = Nobody.BaseAddress };
    }

    /// <summary>Fills in a form of a page.</summary>
    public static async Task<HttpResponseMessage> Post(HttpClient visitor, string page, string path, params (string Name, string Value)[] fields)
        => await visitor.PostAsync(path, new FormUrlEncodedContent([new(FormToken.Field, await Token(visitor, page)), .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))]));

    public static async Task<string> Token(HttpClient visitor, string page)
        => new HtmlParser().ParseDocument(await visitor.GetStringAsync(page)).QuerySelector($"input[name={FormToken.Field}]")!.GetAttribute("value")!;

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        Accounts.Dispose();
    }
}
