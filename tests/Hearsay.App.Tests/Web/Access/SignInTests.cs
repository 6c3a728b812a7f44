using System.Net;
using System.Net.Http.Headers;
using Hearsay.App.People;
using Hearsay.App.Tests.People;
using Hearsay.App.Web;
using Hearsay.App.Web.Access;
using NodaTime;

namespace Hearsay.App.Tests.Web.Access;

public sealed class SignInTests : IAsyncLifetime
{
    private SignedSite _site = null!;

    public async Task InitializeAsync() => _site = await SignedSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Page_Nobody_LeadsToSignInAndBack()
    {
        using var sent = await _site.Nobody.GetAsync("/story?story=ports");
        using var page = await _site.Nobody.GetAsync(sent.Headers.Location);
        using var signed = await SignedSite.Post(_site.Nobody, sent.Headers.Location!.OriginalString, "/sign-in", ("name", "Reader"), ("password", TestAccounts.Password), ("return", "/story?story=ports"));

        Assert.Equal("/sign-in?return=%2Fstory%3Fstory%3Dports", sent.Headers.Location!.OriginalString);
        Assert.Contains("value=\"/story?story=ports\"", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, "/story?story=ports"), (signed.StatusCode, signed.Headers.Location!.OriginalString));
        Assert.Contains("<a href=\"/account\">reader, sign out</a>", await _site.Nobody.GetStringAsync("/story?story=ports"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/\t/evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("~/stories")]
    [InlineData("")]
    public async Task Return_AnotherSite_IsNotGoneTo(string back)
    {
        using var answer = await SignedSite.Post(_site.Nobody, $"/sign-in?return={Uri.EscapeDataString(back)}", "/sign-in", ("name", "reader"), ("password", TestAccounts.Password), ("return", back));

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Session_CookieIsOutOfReachOfScriptsAndOtherSites()
    {
        using var answer = await SignedSite.Post(_site.Nobody, "/sign-in", "/sign-in", ("name", "reader"), ("password", TestAccounts.Password));

        Assert.Matches("^hearsay-session-[0-9]+=[A-Za-z0-9_-]{43}; path=/; samesite=lax; httponly$", answer.Headers.GetValues("Set-Cookie").Single());
    }

    [Fact]
    public async Task Session_PlantedOrHeldBefore_IsNotSignedIn()
    {
        var first = await SessionAfter(_site.Nobody);
        var again = await SessionAfter(_site.Nobody);
        using var planted = await With("planted0000000000000000000000000000000000000", "/stories");
        using var old = await With(first, "/stories");
        using var now = await With(again, "/stories");

        Assert.NotEqual(first, again);
        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.OK], [planted.StatusCode, old.StatusCode, now.StatusCode]);
    }

    [Fact]
    public async Task Session_SignedOut_IsGoodForNothing()
    {
        var session = await SessionAfter(_site.Nobody);
        using var left = await SignedSite.Post(_site.Nobody, "/account", "/sign-out");
        using var after = await With(session, "/stories");

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (left.StatusCode, after.StatusCode));
        Assert.Equal(["signed in", "signed out"], _site.Accounts.Log.TakeLast(2).Select(l => l.Did));
    }

    [Fact]
    public async Task Password_Changed_EndsOtherSessionsAndNotThisOne()
    {
        var (here, elsewhere) = (await _site.As("reader"), await _site.As("reader"));
        using var wrong = await SignedSite.Post(here, "/account", "/account/password", ("present", "something else entirely"), ("password", "twelve herons in the harbour"));
        using var weak = await SignedSite.Post(here, "/account", "/account/password", ("present", TestAccounts.Password), ("password", "password1234"));
        using var changed = await SignedSite.Post(here, "/account", "/account/password", ("present", TestAccounts.Password), ("password", "twelve herons in the harbour"));

        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.BadRequest, HttpStatusCode.Redirect], [wrong.StatusCode, weak.StatusCode, changed.StatusCode]);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect), ((await here.GetAsync("/stories")).StatusCode, (await elsewhere.GetAsync("/stories")).StatusCode));
        await _site.As("reader", "twelve herons in the harbour");
    }

    [Fact]
    public async Task Sessions_Ended_ByOneselfOrAnAdmin_AreOver()
    {
        var (here, elsewhere, admin) = (await _site.As("reader"), await _site.As("reader"), await _site.As("admin"));
        (await SignedSite.Post(here, "/account", "/account/end-sessions")).Dispose();
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync("/stories")).StatusCode);
        var again = await _site.As("reader");
        (await SignedSite.Post(admin, "/users", "/users/end-sessions", ("name", "reader"))).Dispose();

        Assert.Equal(HttpStatusCode.Redirect, (await again.GetAsync("/stories")).StatusCode);
    }

    [Fact]
    public async Task Role_Changed_CountsAtOnce()
    {
        var (reader, admin) = (await _site.As("reader"), await _site.As("admin"));
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync("/users")).StatusCode);
        (await SignedSite.Post(admin, "/users", "/users/role", ("name", "reader"), ("role", "admin"))).Dispose();

        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/users")).StatusCode);
        Assert.Contains(("reader", "was refused", "GET /users"), _site.Accounts.Log.Select(l => (l.Who, l.Did, l.What)));
        Assert.Equal(("admin", "gave role", "admin to reader"), (_site.Accounts.Log[^1].Who, _site.Accounts.Log[^1].Did, _site.Accounts.Log[^1].What));
    }

    [Fact]
    public async Task SignIn_WrongPasswords_WaitsLongerWhetherOrNotThereIsAnAccount()
    {
        var answers = new List<string>();
        foreach (var name in new[] { "reader", "otto" })
        {
            for (var i = 0; i < 7; i++)
            {
                using var wrong = await SignedSite.Post(_site.Nobody, "/sign-in", "/sign-in", ("name", name), ("password", "wrong"));
                answers.Add($"{(int)wrong.StatusCode} {wrong.Headers.RetryAfter}");
            }
        }

        Assert.Equal(["401 ", "401 ", "401 ", "401 ", "401 ", "401 ", "429 1"], answers[..7]);
        Assert.Equal(answers[..7], answers[7..]);
        _site.Accounts.Clock.Forward(TimeSpan.FromSeconds(1));
        await _site.As("reader");
        Assert.Contains(("reader", "was refused"), _site.Accounts.Log.Select(l => (l.Who, l.Did)));
    }

    [Fact]
    public async Task SignIn_ManyTriesOfOneAddress_AreRefused()
    {
        var token = await SignedSite.Token(_site.Nobody, "/sign-in");
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i <= 2 * RateLimits.PasswordTries; i++) // the window may end in between once
        {
            using var answer = await _site.Nobody.PostAsync("/sign-in", new FormUrlEncodedContent([new("name", "!"), new("password", new string('a', Passwords.Longest + 1)), new(FormToken.Field, token)]));
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    [Fact]
    public async Task Requests_MoreThanTheReserve_AreRefusedWithAWait()
    {
        var reader = await _site.As("reader");
        using var other = await _site.As("editor");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4 * RateLimits.Reserve).Select(_ => reader.GetAsync("/nowhere")));

        var refused = answers.Where(a => a.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        Assert.NotEmpty(refused);
        Assert.All(refused, a => Assert.NotNull(a.Headers.RetryAfter));
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/stories")).StatusCode);
    }

    [Theory]
    [InlineData("/stories")]
    [InlineData("/account")]
    [InlineData("/api/v1/stories")]
    [InlineData("/nowhere")]
    public async Task Pages_SignedIn_StayInNoBrowserAndNoFrame(string path)
    {
        var reader = await _site.As("reader");
        using var answer = await reader.GetAsync(path);

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal(("DENY", SecurityHeaders.Policy), (answer.Headers.GetValues("X-Frame-Options").Single(), answer.Headers.GetValues("Content-Security-Policy").Single()));
    }

    [Fact]
    public async Task Answers_KnownToOneUser_AreMadeAnewForAnother()
    {
        var (reader, admin) = (await _site.As("reader"), await _site.As("admin"));
        using var first = await reader.GetAsync("/api/v1/stories");
        async Task<HttpStatusCode> Again(HttpClient client) => (await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/api/v1/stories") { Headers = { IfNoneMatch = { first.Headers.ETag! } } })).StatusCode;

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK, HttpStatusCode.Unauthorized), (await Again(reader), await Again(admin), await Again(_site.Nobody)));
    }

    [Fact]
    public async Task Token_IsAProgramsWayIn()
    {
        var token = _site.Accounts.Tokens.Make("editor", "export", Duration.FromDays(1), "test");
        using var known = await With(null, "/api/v1/stories", token);
        using var spoilt = await With(await SessionAfter(_site.Nobody), "/api/v1/stories", token + "x");
        using var none = await With(null, "/api/v1/stories");
        _site.Accounts.Table.Remove("editor", "test");
        using var removed = await With(null, "/api/v1/stories", token);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized], [known.StatusCode, spoilt.StatusCode, none.StatusCode, removed.StatusCode]);
        Assert.Equal(("Bearer", "application/problem+json"), (none.Headers.WwwAuthenticate.Single().Scheme, none.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task Passwords_AreNotShownAndPasswordManagersMayFillThem()
    {
        var reader = await _site.As("reader");
        var fields = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await _site.Site.Visitor().GetStringAsync("/sign-in") + await reader.GetStringAsync("/account")).QuerySelectorAll("input[type=password]");

        Assert.Equal(["current-password", "current-password", "new-password"], fields.Select(f => f.GetAttribute("autocomplete")));
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    public async Task Methods_ThatThereAreNot_AreRefused(string method)
    {
        var admin = await _site.As("admin");
        using var answer = await admin.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/stories"));

        Assert.InRange((int)answer.StatusCode, 400, 499);
    }

    [Theory]
    [InlineData("/documents/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/documents/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/style/../../hearsay.accounts")]
    [InlineData("/style/%2e%2e%2fsite.css")]
    [InlineData("/hearsay.accounts")]
    [InlineData("/.git/config")]
    public async Task Paths_OutOfTheSite_LeadNowhere(string path)
    {
        var reader = await _site.As("reader");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(reader.BaseAddress!, path)) { Version = HttpVersion.Version11 };
        using var answer = await reader.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<string> SessionAfter(HttpClient visitor)
    {
        using var answer = await SignedSite.Post(visitor, "/sign-in", "/sign-in", ("name", "reader"), ("password", TestAccounts.Password));
        return answer.Headers.GetValues("Set-Cookie").Single().Split('=', ';')[1];
    }

    private async Task<HttpResponseMessage> With(string? session, string path, string? token = null)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = _site.Nobody.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        if (session is not null)
        {
            request.Headers.Add("Cookie", $"hearsay-session-{client.BaseAddress!.Port}={session}");
        }

        return await client.SendAsync(request);
    }
}
