using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Hearsay.Ledger;

namespace Hearsay.App.Tests.Web;

public sealed class CorrectTests : IAsyncLifetime
{
    private TestSite _site = null!;

    public async Task InitializeAsync() => _site = await TestSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Api_Correction_IsWrittenDownListedAndTakenBack()
    {
        var id = _site.Ledger.Statements(new StatementQuery()).First().Statement.Id;
        using var made = await Post(new { kind = "stance", statement = id, stance = "estimates", because = "a guess", by = "ana" });
        var entry = (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("entry").GetInt64();

        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal("estimates", Said(id).Stance);
        using var second = await Post(new { kind = "stance", statement = id, stance = "alleges", by = "bo" });
        Assert.Equal((HttpStatusCode.Conflict, "application/problem+json"), (second.StatusCode, second.Content.Headers.ContentType!.MediaType));
        Assert.Contains("ana was here first", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var item = (await _site.Client.GetFromJsonAsync<JsonElement>("/api/v1/corrections")).GetProperty("items")[0];
        Assert.Equal(("stands", "ana", "a guess", "asserts"), (item.GetProperty("state").GetString(), item.GetProperty("by").GetString(), item.GetProperty("because").GetString(), item.GetProperty("before").GetProperty("stance").GetString()));

        using var undone = await Post(new { kind = "undo", entry });
        Assert.Equal(HttpStatusCode.Created, undone.StatusCode);
        Assert.Equal("asserts", Said(id).Stance);
        Assert.Null(_site.Ledger.Verify().Flaw);
    }

    [Theory]
    [InlineData("""{"kind":"stance","statement":"zz","stance":"asks"}""", "statement")]
    [InlineData("""{"kind":"shout"}""", "kind")]
    [InlineData("""{"kind":"undo","entry":1}""", "entry")]
    [InlineData("""{"kind":"stance","volume":3}""", "body")]
    [InlineData("""{"stance":"asks"}""", "body")]
    [InlineData("nonsense", "body")]
    [InlineData("", "body")]
    public async Task Api_Senseless_NamesTheParameter(string body, string parameter)
    {
        using var answer = await _site.Client.PostAsync("/api/v1/corrections", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(parameter, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("parameter").GetString());
        Assert.Empty(_site.Ledger.Corrections().All);
    }

    [Fact]
    public async Task Page_FormOfAStatement_CorrectsAndUndoes()
    {
        var found = _site.Ledger.Statements(new StatementQuery()).First();
        var id = found.Statement.Id;
        var address = $"/correct?statement={id}&document={found.Document.Id}";
        await Send(address, f => f.QuerySelector("select") is not null, ("stance", "estimates"), ("because", TestSite.Attack));

        Assert.Equal("estimates", Said(id).Stance);
        Assert.Equal(Environment.UserName, _site.Ledger.Corrections().All[0].By);
        var page = await _site.Client.GetStringAsync(address);
        Assert.DoesNotContain(TestSite.Attack, page, StringComparison.Ordinal);
        await Send(address, f => f.QuerySelector("input[value=undo]") is not null);
        Assert.Equal("asserts", Said(id).Stance);
    }

    [Fact]
    public async Task Page_FormOfAnActor_MergesAndUndoes()
    {
        await Send("/correct?actor=dockers-union", f => f.QuerySelector("input[value=merge]") is not null, ("into", "ministry-of-ports"));
        Assert.Null(_site.Ledger.Actor("dockers-union"));

        await Send("/correct?actor=ministry-of-ports", f => f.QuerySelector("input[value=undo]") is not null);
        Assert.NotNull(_site.Ledger.Actor("dockers-union"));
    }

    private LedgerStatement Said(string id) => _site.Ledger.Statements(new StatementQuery { Statement = id }).First().Statement;

    private Task<HttpResponseMessage> Post(object correction) => _site.Client.PostAsJsonAsync("/api/v1/corrections", correction);

    /// <summary>Fills in the first form of a page that is such a one, as a browser does.</summary>
    private async Task Send(string address, Func<AngleSharp.Dom.IElement, bool> which, params (string Name, string Value)[] values)
    {
        var page = new HtmlParser().ParseDocument(await _site.Client.GetStringAsync(address));
        var form = page.QuerySelectorAll("form[action='/corrections']").First(which);
        var fields = form.QuerySelectorAll("input").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value") ?? "");
        foreach (var (name, value) in values)
        {
            fields[name] = value;
        }

        using var answer = await _site.Client.PostAsync("/corrections", new FormUrlEncodedContent(fields));
        Assert.Equal((HttpStatusCode.Redirect, address), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }
}
