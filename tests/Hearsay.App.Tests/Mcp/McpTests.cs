using System.Text.Json;
using Hearsay.App.Tests.Ledger;
using Hearsay.App.Tests.Web;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Hearsay.App.Tests.Mcp;

/// <summary>The server as the SDK's own client sees it: over HTTP in the real site, and over standard input and output of the real program.</summary>
public sealed class McpTests : IAsyncLifetime
{
    private static readonly string[] Tools =
    [
        "list_actors", "list_changes", "list_claims", "list_documents", "list_figures", "list_silence", "list_stories", "list_timeline", "make_brief", "open_claim", "open_document", "open_statement",
        "read_text", "search_statements", "verify_citations",
    ];

    private TestSite _site = null!;
    private McpClient _client = null!;

    public async Task InitializeAsync()
    {
        _site = await TestSite.StartAsync();
        _client = await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(_site.Client.BaseAddress!, "/mcp") }, _site.Client));
    }

    public async Task DisposeAsync()
    {
        await _client.DisposeAsync();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Tools_SayWhatTheyTake()
    {
        var tools = await _client.ListToolsAsync();

        Assert.Equal(Tools, tools.Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, t => Assert.True(t.ProtocolTool.Annotations!.ReadOnlyHint));
        Assert.All(tools, t => Assert.InRange(t.Description!.Length, 40, 600));
        var schema = tools.Single(t => t.Name == "list_changes").JsonSchema;
        Assert.Equal(["since"], schema.GetProperty("required").EnumerateArray().Select(r => r.GetString()));
        Assert.Equal("integer", schema.GetProperty("properties").GetProperty("limit").GetProperty("type").GetString());
        Assert.Contains("Cite a statement", _client.ServerInstructions, StringComparison.Ordinal);
        Assert.Equal("hearsay", _client.ServerInfo!.Name);
    }

    [Theory]
    [InlineData("list_stories", "", "stories")]
    [InlineData("list_documents", "story=ports", "documents?story=ports")]
    [InlineData("search_statements", "words=cranes|story=ports|limit=1", "statements?words=cranes&story=ports&limit=1")]
    [InlineData("list_claims", "all=true", "claims?all=true")]
    [InlineData("list_actors", "", "actors")]
    [InlineData("list_figures", "words=cranes", "figures?words=cranes")]
    [InlineData("list_silence", "story=ports", "silence?story=ports")]
    [InlineData("list_timeline", "contested=true", "timeline?contested=true")]
    [InlineData("list_changes", "since=2031-01-01", "changes?since=2031-01-01")]
    public async Task Tools_AnswerAsTheApi(string tool, string arguments, string address)
    {
        var answer = await Call(tool, arguments);

        Assert.NotEqual(true, answer.IsError);
        using var expected = JsonDocument.Parse(await _site.Client.GetStringAsync($"/api/v1/{address}"));
        Assert.True(JsonElement.DeepEquals(expected.RootElement, answer.StructuredContent!.Value));
        Assert.Equal(expected.RootElement.GetRawText(), TextOf(answer));
    }

    [Fact]
    public async Task Tools_OpenWhatOthersName()
    {
        var statement = Items(await Call("search_statements", "words=cranes"))[0];
        var opened = await Call("open_statement", $"id={Id(statement.GetProperty("statement"))}");
        var document = await Call("open_document", $"id={Id(statement.GetProperty("document"))}");
        var claim = await Call("open_claim", $"id={Id(Items(await Call("list_claims", "all=true"))[0])}");
        var brief = await Call("make_brief", "story=ports|since=2031-01-01");

        Assert.Equal(statement.GetProperty("statement").GetProperty("words").GetString(), opened.StructuredContent!.Value[0].GetProperty("statement").GetProperty("words").GetString());
        Assert.Contains(statement.GetProperty("statement").GetProperty("words").GetString()!, document.StructuredContent!.Value.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(claim.StructuredContent!.Value.GetProperty("origins")[0][0].GetProperty("words").GetString()!);
        Assert.All(brief.StructuredContent!.Value.GetProperty("citations").EnumerateArray(), c => Assert.NotEmpty(c.GetProperty("words").GetString()!));
    }

    [Fact]
    public async Task ReadText_GivesWhoSaysWhat()
    {
        var reading = (await Call("read_text", $"text={CommandRun.Sentence}|published=2031-01-08")).StructuredContent!.Value;

        var attribution = reading.GetProperty("attributions")[0];
        Assert.Equal("The mayor", attribution.GetProperty("source").GetProperty("text").GetString());
        Assert.NotEmpty(reading.GetProperty("statements").EnumerateArray());
        Assert.Equal("2031-01-08T00:00:00Z", reading.GetProperty("document").GetProperty("published").GetString());
    }

    [Fact]
    public async Task VerifyCitations_OfABrief_AreAllGood()
    {
        var brief = (await Call("make_brief", "story=ports")).StructuredContent!.Value;
        var text = string.Join("\n\n", brief.GetProperty("citations").EnumerateArray().Select(c => $"Somebody says “{c.GetProperty("words").GetString()}” [{(c.GetProperty("statement").GetString() ?? c.GetProperty("document").GetString())}]."));
        var report = (await _client.CallToolAsync("verify_citations", new Dictionary<string, object?> { ["text"] = text + "\n\n“40 cranes” [00000000]" })).StructuredContent!.Value.GetProperty("citations").EnumerateArray().ToList();

        Assert.NotInRange(report.Count, 0, 1);
        Assert.All(report[..^1], c => Assert.Equal("whole", c.GetProperty("verdict").GetString()));
        Assert.Equal("the ledger has no statement, claim or document 00000000", report[^1].GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData("list_changes", "", "since: is missing")]
    [InlineData("list_changes", "since=tuesday", "since: takes a date such as 2025-01-21")]
    [InlineData("search_statements", "stance=shouts", "stance: takes asserts,")]
    [InlineData("search_statements", "who=x", "who: there is no such parameter; there are words,")]
    [InlineData("search_statements", "limit=0", "limit: takes a whole number from 1 to 500, not '0'")]
    [InlineData("list_claims", "story=nowhere", "no document is in a story 'nowhere'")]
    [InlineData("open_claim", "id=zzzz", "there is no claim 'zzzz' here")]
    [InlineData("open_document", "id=zzzz", "there is no document 'zzzz'")]
    [InlineData("open_document", "", "id: is missing")]
    [InlineData("read_text", "text= ", "text: is missing")]
    public async Task Tools_MakeNoSense_SayWhichParameterAndWhy(string tool, string arguments, string message)
    {
        var answer = await Call(tool, arguments);

        Assert.True(answer.IsError);
        Assert.StartsWith(message, TextOf(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tools_ListForAValue_IsRefused()
    {
        var answer = await _client.CallToolAsync("search_statements", new Dictionary<string, object?> { ["words"] = new List<string> { "a" }, ["by"] = null });

        Assert.True(answer.IsError);
        Assert.Equal("words: takes one value, not a list or an object", TextOf(answer));
    }

    [Fact]
    public async Task Resources_AreWhatTheApiGives()
    {
        Assert.Equal(["hearsay://claims/{id}", "hearsay://documents/{id}", "hearsay://statements/{id}"], (await _client.ListResourceTemplatesAsync()).Select(t => t.UriTemplate).Order(StringComparer.Ordinal));
        foreach (var (kind, list) in new[] { ("documents", "list_documents"), ("claims", "list_claims") })
        {
            var id = Id(Items(await Call(list, kind == "claims" ? "all=true" : ""))[0]);
            var read = Assert.IsType<TextResourceContents>((await _client.ReadResourceAsync($"hearsay://{kind}/{id}")).Contents.Single());
            Assert.Equal((await _site.Client.GetStringAsync($"/api/v1/{kind}/{id}"), "application/json"), (read.Text, read.MimeType));
        }

        var missing = await Assert.ThrowsAsync<McpProtocolException>(async () => await _client.ReadResourceAsync("hearsay://claims/zzzz"));
        Assert.Contains("there is no claim 'zzzz' here", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_AnswersOverStandardStreams()
    {
        using var test = new TestLedger().With(InventedReading.Make(3));
        await using var program = await Start(test.Path);
        var answer = await program.CallToolAsync("search_statements", new Dictionary<string, object?> { ["words"] = "cranes", ["figures"] = true, ["limit"] = 1 });

        Assert.Equal(Tools, (await program.ListToolsAsync()).Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.Contains("3 cranes in Lissa stood still", TextOf(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_NoLedgerYet_ReadsTextsAndSaysWhatIsMissing()
    {
        using var folder = new TemporaryFolder();
        await using var program = await Start(folder.At("none.db"));

        Assert.Contains("The mayor", TextOf(await program.CallToolAsync("read_text", new Dictionary<string, object?> { ["text"] = CommandRun.Sentence })), StringComparison.Ordinal);
        var answer = await program.CallToolAsync("list_stories");
        Assert.True(answer.IsError);
        Assert.Contains("there is no such ledger", TextOf(answer), StringComparison.Ordinal);
    }

    private static async Task<McpClient> Start(string ledger) => await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions { Command = Repository.Program, Arguments = ["mcp", "--ledger", ledger, "--model", "fast"] }));

    private async Task<CallToolResult> Call(string tool, string arguments)
        => await _client.CallToolAsync(tool, arguments.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(a => a.Split('=', 2)).ToDictionary(a => a[0], a => (object?)a[1]));

    private static string TextOf(CallToolResult answer) => Assert.IsType<TextContentBlock>(answer.Content.Single()).Text;

    private static List<JsonElement> Items(CallToolResult answer) => [.. answer.StructuredContent!.Value.GetProperty("items").EnumerateArray()];

    private static string Id(JsonElement thing) => thing.GetProperty("id").GetString()!;
}
