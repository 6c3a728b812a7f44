using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Hearsay.App.Tests.Ledger;
using Hearsay.App.Web;

namespace Hearsay.App.Tests.Web;

public sealed class SiteTests : IAsyncLifetime
{
    private TestSite _site = null!;

    public async Task InitializeAsync() => _site = await TestSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Pages_Hostile_AreTextAndKeepThePolicy()
    {
        foreach (var path in await Pages())
        {
            using var answer = await _site.Client.GetAsync(path);
            var page = await answer.Content.ReadAsStringAsync();
            var dom = new HtmlParser().ParseDocument(page);

            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}: {page}");
            Assert.Equal(SecurityHeaders.Policy, Header(answer, "Content-Security-Policy"));
            Assert.Equal(("nosniff", "same-origin"), (Header(answer, "X-Content-Type-Options"), Header(answer, "Referrer-Policy")));
            Assert.Empty(dom.QuerySelectorAll("script:not([type=module][src^='/client/']), img, style, iframe, object, [style], [onerror], [onclick]"));
            Assert.DoesNotContain('\u202e', page);
            Assert.All(dom.QuerySelectorAll("a[href]"), a => Assert.Matches("^(/|#|https?://)", a.GetAttribute("href")));
            Assert.Equal((1, 1, 1), (dom.QuerySelectorAll("main").Length, dom.QuerySelectorAll("h1").Length, dom.QuerySelectorAll("a.skip").Length));
            Assert.All(dom.QuerySelectorAll("input[type=text], select"), field => Assert.NotNull(dom.QuerySelector($"label[for='{field.Id}']")));
            Assert.All(dom.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
            var ids = dom.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
            Assert.Equal(ids.Distinct(), ids);
        }
    }

    [Fact]
    public async Task Pages_ShowWhatIsSaidAndLeadToIt()
    {
        Assert.Contains("Claims in several documents", await Text("/story?story=ports"), StringComparison.Ordinal);
        Assert.Contains("Origin 1 of", await Text($"/claims/{await First("claims?all=true&words=cranes")}"), StringComparison.Ordinal);
        Assert.Contains("3 cranes in Lissa stood still", await Text("/statements?words=%22cranes%20in%20Lissa%22&by=ministry&story=ports"), StringComparison.Ordinal);
        Assert.Contains("No statement is like that", await Text("/statements?words=submarines"), StringComparison.Ordinal);
        var dom = new HtmlParser().ParseDocument(await Text($"/documents/{await First("documents?story=ports")}"));
        Assert.Equal(["The Ministry of Ports", "The Dockers’ Union"], dom.QuerySelectorAll("article .source").Select(e => e.TextContent));
        Assert.Equal("/story?story=ports", (await _site.Client.GetAsync("/")).Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Api_Lists_PageToTheEndWithoutRepeating()
    {
        foreach (var list in new[] { "stories", "documents", "statements", "statements?words=cranes", "claims?all=true", "actors", "figures", "timeline", "places", "changes?since=2031-01-01" })
        {
            var and = list.Contains('?', StringComparison.Ordinal) ? '&' : '?';
            var whole = (await Json(list + and + "limit=500")).GetProperty("items").EnumerateArray().Select(i => i.GetRawText()).ToList();
            var paged = new List<string>();
            for (string? cursor = ""; cursor is not null;)
            {
                var page = await Json($"{list}{and}limit=1{(cursor.Length > 0 ? $"&cursor={cursor}" : "")}");
                paged.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetRawText()));
                cursor = page.GetProperty("next").GetString();
            }

            Assert.Equal(whole, paged);
        }
    }

    [Theory]
    [InlineData("statements", "words=cranes&story=ports", "statements|cranes|--story|ports")]
    [InlineData("statements", "stance=denies&by=dockers-union", "statements|--stance|denies|--by|dockers-union")]
    [InlineData("claims", "all=true&figures=true", "claims|--all|--figures")]
    [InlineData("figures", "words=cranes", "figures|cranes")]
    [InlineData("timeline", "contested=true&since=2031-01-05", "timeline|--contested|--since|2031-01-05")]
    [InlineData("changes", "since=2031-01-01", "changes|--since|2031-01-01")]
    [InlineData("documents", "story=ports", "documents|--story|ports")]
    [InlineData("actors", "", "actors")]
    public async Task Api_Lists_AreThoseOfTheCommandLine(string list, string query, string line)
    {
        var run = await CommandRun.Of([.. line.Split('|'), "--json", "--ledger", _site.Ledger.Name]);

        Assert.Equal(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), (await Json($"{list}?limit=500&{query}")).GetProperty("items").EnumerateArray().Select(i => i.GetRawText()));
    }

    [Fact]
    public async Task Api_OneThing_HasWhatBelongsToIt()
    {
        var document = await Json($"documents/{await First("documents?story=ports")}");
        Assert.Equal(3, document.GetProperty("statements").GetArrayLength());
        Assert.StartsWith("The Ministry of Ports said", document.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty((await Json($"claims/{await First("claims?all=true")}")).GetProperty("origins").EnumerateArray());
        Assert.Equal("Ministry of Ports", (await Json("actors/ministry-of-ports")).GetProperty("name").GetString());
        Assert.NotEmpty((await Json("silence")).GetProperty("parties").EnumerateArray());
        Assert.Equal(TestSite.Attack, (await Json("stories")).GetProperty("items")[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("statements?stanse=denies", 400, "stanse")]
    [InlineData("statements?stance=shouts", 400, "stance")]
    [InlineData("statements?since=tuesday", 400, "since")]
    [InlineData("statements?limit=0", 400, "limit")]
    [InlineData("statements?cursor=AAAA", 400, "cursor")]
    [InlineData("claims?cursor=!", 400, "cursor")]
    [InlineData("claims?contested=yes", 400, "contested")]
    [InlineData("claims?by=a&by=b", 400, "by")]
    [InlineData("changes", 400, "since")]
    [InlineData("claims?story=nowhere", 404, null)]
    [InlineData("claims/zzzz", 404, null)]
    [InlineData("documents/zzzz", 404, null)]
    [InlineData("nothing", 404, null)]
    public async Task Api_MakesNoSense_SaysWhichParameterAndWhy(string path, int status, string? parameter)
    {
        using var answer = await _site.Client.GetAsync($"/api/v1/{path}");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal(parameter, problem.RootElement.TryGetProperty("parameter", out var named) ? named.GetString() : null);
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task Head_OfEveryAddress_HasTheHeaderOfGetAndNoBody()
    {
        foreach (var path in (await Pages()).Append("/api/v1/claims?all=true").Append("/api/v1/openapi.json").Append("/api/v1/claims/zzzz").Append("/nothing"))
        {
            using var get = await _site.Client.GetAsync(path);
            using var request = new HttpRequestMessage(HttpMethod.Head, path);
            using var head = await _site.Client.SendAsync(request);

            Assert.Equal((get.StatusCode, get.Headers.ETag, get.Content.Headers.ContentType), (head.StatusCode, head.Headers.ETag, head.Content.Headers.ContentType));
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task Claims_ThatWentIntoAnother_LeadToItWithTheReason()
    {
        var heir = await First("claims?all=true");
        _site.Execute($"""
            INSERT INTO claims (key, id, ended) VALUES (901, 'aaaaaaaaaaaaaaaa', 1), (902, 'bbbbbbbbbbbbbbbb', 1);
            INSERT INTO claim_changes (claim, kind, other, reason, entry) SELECT 901, 1, key, 'both say <b>so</b>', 1 FROM claims WHERE id = '{heir}';
            INSERT INTO claim_changes (claim, kind, other, reason, entry) VALUES (902, 3, NULL, 'the document was replaced', 1);
            INSERT INTO claim_changes (claim, kind, other, reason, entry) SELECT key, 0, 901, 'both say <b>so</b>', 1 FROM claims WHERE id = '{heir}';
            """);

        foreach (var (path, moved) in new[] { ("/claims/aaaaaaaaaaaaaaaa?story=ports", $"/claims/{heir}?story=ports"), ("/api/v1/claims/aaaaaaaa", $"/api/v1/claims/{heir}"), ("/claims/a", $"/claims/{heir}") })
        {
            using var answer = await _site.Client.GetAsync(path);
            Assert.Equal((HttpStatusCode.PermanentRedirect, moved), (answer.StatusCode, answer.Headers.Location!.OriginalString));
            Assert.Contains($"the claim aaaaaaaaaaaaaaaa went into {heir}: both say", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Gone, (await _site.Client.GetAsync("/claims/bbbbbbbbbbbbbbbb")).StatusCode);
        Assert.Equal("tookUp", (await Json($"claims/{heir}")).GetProperty("history")[0].GetProperty("kind").GetString());
        Assert.Contains("took up <a href=\"/claims/aaaaaaaaaaaaaaaa\">aaaaaaaa</a>: both say &lt;b&gt;so", await Text($"/claims/{heir}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_KnownAndUnchanged_AreNotSentAgain()
    {
        using var first = await _site.Client.GetAsync("/api/v1/claims");
        using var again = await Known("/api/v1/claims", first.Headers.ETag!);
        using var other = await Known("/api/v1/actors", first.Headers.ETag!);
        var reading = InventedReading.Make(9);
        _site.Ledger.Add([Hearsay.Ledger.NewDocument.Of(reading, InventedReading.Original(reading))]);
        using var grown = await Known("/api/v1/claims", first.Headers.ETag!);

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK, HttpStatusCode.OK), (again.StatusCode, other.StatusCode, grown.StatusCode));
        Assert.NotEqual(first.Headers.ETag, grown.Headers.ETag);
    }

    [Theory]
    [InlineData("evil.example", 421)]
    [InlineData("localhost.evil.example", 421)]
    [InlineData("192.0.2.1", 421)]
    [InlineData("localhost", 200)]
    [InlineData("[::1]:5080", 200)]
    public async Task Requests_ForAnotherHost_AreRefused(string host, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/stories") { Headers = { Host = host } };
        using var answer = await _site.Client.SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(SecurityHeaders.Policy, Header(answer, "Content-Security-Policy"));
    }

    [Theory]
    [InlineData("statements.csv?words=cranes", "statement,document,published")]
    [InlineData("claims.csv?all=true", "claim,text,statement")]
    [InlineData("figures.csv", "counted,actor,party")]
    [InlineData("figures.svg?story=ports", "<svg xmlns")]
    public async Task Files_AreToKeepAndBeginNoFormula(string path, string beginning)
    {
        using var answer = await _site.Client.GetAsync($"/api/v1/{path}");
        var text = await answer.Content.ReadAsStringAsync();

        Assert.StartsWith(beginning, text, StringComparison.Ordinal);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.DoesNotMatch("(?m)^[=+-]|,[=+@]", text);
    }

    [Fact]
    public async Task Original_IsBytesToKeep()
    {
        var id = await First("documents?story=ports");
        using var answer = await _site.Client.GetAsync($"/api/v1/documents/{id}/original");

        Assert.Equal(("application/octet-stream", "attachment"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal(InventedReading.Original(InventedReading.Make(3)), await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Scripts_AreKeptForEverAndAreAllThatIsServedThere()
    {
        foreach (var name in ClientFiles.Names)
        {
            using var answer = await _site.Client.GetAsync(ClientRoutes.Address(name));
            Assert.Equal((HttpStatusCode.OK, "public, max-age=31536000, immutable"), (answer.StatusCode, Header(answer, "Cache-Control")));
            Assert.Equal(ClientFiles.Plain(name), await answer.Content.ReadAsByteArrayAsync());
        }

        foreach (var name in new[] { "manifest.json", "none.js", "..%2fweb%2fsite.css", "%2e%2e/style" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await _site.Client.GetAsync($"/client/{name}")).StatusCode);
        }
    }

    [Fact]
    public async Task OpenApi_NamesEveryRouteAndParameter()
    {
        using var json = JsonDocument.Parse(await Text("/api/v1/openapi.json"));
        var paths = json.RootElement.GetProperty("paths");

        Assert.StartsWith("3.1", json.RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal(["/api/v1/actors", "/api/v1/actors/{id}", "/api/v1/changes", "/api/v1/claims", "/api/v1/claims/{id}", "/api/v1/corrections", "/api/v1/documents", "/api/v1/documents/{id}", "/api/v1/events", "/api/v1/figures", "/api/v1/places", "/api/v1/silence", "/api/v1/statements", "/api/v1/statements/{id}", "/api/v1/stories", "/api/v1/timeline"], paths.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Contains("stance", paths.GetProperty("/api/v1/statements").GetProperty("get").GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("--listen|0.0.0.0", ExitCode.Usage, "that needs accounts for people: hearsay users add NAME, then serve --auth")]
    [InlineData("--listen|192.0.2.1", ExitCode.Usage, "that needs accounts for people: hearsay users add NAME, then serve --auth")]
    [InlineData("--listen|0.0.0.0|--auth", ExitCode.Usage, "passwords would go over the network in the clear")]
    [InlineData("--name|hearsay.example", ExitCode.Usage, "--name goes with --auth")]
    [InlineData("--behind-proxy|proxy|--auth", ExitCode.Usage, "--behind-proxy takes an address such as 127.0.0.1 or ::1, not 'proxy'")]
    [InlineData("--auth", ExitCode.NothingRead, "nobody has an account; hearsay users add NAME --role admin makes the first")]
    [InlineData("--listen|home", ExitCode.Usage, "--listen takes an address such as 127.0.0.1 or ::1, not 'home'")]
    [InlineData("--story|nowhere", ExitCode.NothingRead, "no document is in a story 'nowhere'")]
    public async Task Serve_CannotServe_SaysWhy(string line, int code, string message)
    {
        var run = await CommandRun.Of(["serve", .. line.Split('|'), "--ledger", _site.Ledger.Name]);

        Assert.Equal((code, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_PortIsTakenOrNoLedger_SaysSo()
    {
        var port = _site.Client.BaseAddress!.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(new CommandRun(ExitCode.NothingRead, "", $"hearsay: 127.0.0.1:{port} is taken by another program; --port names another\n"), await CommandRun.Of("serve", "--port", port, "--ledger", _site.Ledger.Name));
        Assert.Contains("there is no such ledger", (await CommandRun.Of("serve", "--ledger", _site.Ledger.Name + ".none")).Error, StringComparison.Ordinal);
    }

    private async Task<List<string>> Pages() =>
    [
        "/stories", "/story", "/story?story=ports", $"/story?story={Uri.EscapeDataString(TestSite.Attack)}", "/documents", "/actors", "/claims", "/claims?all=true&contested=true", "/statements", $"/statements?words={Uri.EscapeDataString(TestSite.Attack)}&by=%22%3E%3Cb%3E", "/actors/ministry-of-ports", "/parties/orvany", "/story?since=2031-01-01",
        .. (await Ids("documents")).SelectMany(d => new[] { $"/documents/{d}", $"/documents/{d}/original" }), .. (await Ids("claims?all=true")).Select(c => $"/claims/{c}"),
    ];

    private async Task<IEnumerable<string>> Ids(string list) => (await Json(list)).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!);

    private async Task<string> First(string list) => (await Ids(list)).First();

    private async Task<JsonElement> Json(string path) => JsonDocument.Parse(await Text($"/api/v1/{path}")).RootElement;

    private async Task<string> Text(string path)
    {
        using var answer = await _site.Client.GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {text}");
        return text;
    }

    private async Task<HttpResponseMessage> Known(string path, EntityTagHeaderValue tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { tag } } };
        return await _site.Client.SendAsync(request);
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();
}
