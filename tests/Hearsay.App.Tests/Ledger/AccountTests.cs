using System.Text.Json;
using Hearsay.Ledger;

namespace Hearsay.App.Tests.Ledger;

/// <summary>What the commands that give account across documents write.</summary>
public sealed class AccountTests : IDisposable
{
    private readonly TestLedger _test = new TestLedger().With(InventedReading.Make(3, "https://gazette.example/a"), InventedReading.Make(3, "https://courier.example/b"), InventedReading.Make(70, "https://post.example/c"));

    [Fact]
    public async Task Claims_TwoDocumentsSayTheSame_AreOneClaim()
    {
        var run = await CommandRun.Of("claims", "cranes", "--all", "--json", "--ledger", _test.Path);
        var claims = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains(claims, c => c.GetProperty("mentions").GetInt32() == 2 && c.GetProperty("origins").GetInt32() == 1);
    }

    [Theory]
    [InlineData("CRANE")]
    [InlineData("--by|union")]
    [InlineData("--stance|denies")]
    [InlineData("--party|Port Orvan|--figures")]
    [InlineData("--place|ov|still")]
    [InlineData("--about|soldiers|--by|dockers-union")]
    [InlineData("70|--since|2031-01-05|--until|2031-01-06")]
    public async Task Claims_FilterOfStatements_FindsTheClaimsOfThoseStatements(string line)
    {
        var found = (await Json("statements", line)).Select(s => s.GetProperty("statement").GetProperty("id").GetString()!).ToHashSet();
        var expected = (await Json("claims", "--all")).Where(c => StatementsOf(c).Any(s => found.Contains(s[^found.First().Length..]))).Select(Id).ToList();

        Assert.NotEmpty(expected);
        Assert.Equal(expected, (await Json("claims", $"--all|{line}")).Select(Id));
    }

    [Theory]
    [InlineData("submarines")]
    [InlineData("cranes|--stance|denies")]
    [InlineData("--by|Ministry of Ports|soldiers")]
    [InlineData("cranes|--since|2031-01-06")]
    public async Task Claims_NoStatementFits_FindsNone(string line) => Assert.Empty(await Json("claims", $"--all|{line}"));

    [Fact]
    public async Task Show_Claim_GroupsItsStatementsByOrigin()
    {
        var listed = await CommandRun.Of("claims", "cranes", "--all", "--json", "--ledger", _test.Path);
        using var first = JsonDocument.Parse(listed.Output.Split('\n')[0]);
        var run = await CommandRun.Of("show", first.RootElement.GetProperty("id").GetString()![..10], "--ledger", _test.Path);

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Contains("origin 1 of", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claims_UnknownStory_SaysSo()
    {
        var run = await CommandRun.Of("claims", "--story", "nowhere", "--ledger", _test.Path);

        Assert.Equal(ExitCode.NothingRead, run.Code);
        Assert.Contains("no document is in a story 'nowhere'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_Json_HasParties()
    {
        var run = await CommandRun.Of("silence", "--json", "--ledger", _test.Path);
        using var json = JsonDocument.Parse(run.Output);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.NotEmpty(json.RootElement.GetProperty("parties").EnumerateArray());
    }

    [Theory]
    [InlineData("prov", "\"prov:wasQuotedFrom\"")]
    [InlineData("schema", "\"ClaimReview\"")]
    [InlineData("graphml", "<graphml ")]
    [InlineData("claims-csv", "claim,text,statement,")]
    [InlineData("edges-csv", "kind,from_kind,from,to_kind,to,")]
    public async Task Export_Account_GivesTheSameBytesToAFile(string format, string part)
    {
        var run = await CommandRun.Of("export", "--format", format, "--ledger", _test.Path);
        await CommandRun.Of("export", "--format", format, "--out", _test.Folder.At("out"), "--ledger", _test.Path);

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Contains(part, run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output, await File.ReadAllTextAsync(_test.Folder.At("out")));
    }

    [Fact]
    public async Task Export_Story_IsAnAccount()
    {
        var run = await CommandRun.Of("export", "--format", "story", "--ledger", _test.Path);
        using var json = JsonDocument.Parse(run.Output);

        Assert.Equal(3, json.RootElement.GetProperty("documents").GetArrayLength());
        Assert.NotEmpty(json.RootElement.GetProperty("claims").EnumerateArray());
    }

    [Fact]
    public async Task Claims_Rated_SayHowReliableAndWhy()
    {
        var before = (await Json("claims", "--all|cranes"))[0].GetProperty("grade");
        await CommandRun.Of("rate", "Ministry of Ports", "b", "--because", "was right in May", "--as", "ana", "--ledger", _test.Path);
        var after = (await Json("claims", "--all|cranes"))[0].GetProperty("grade");

        Assert.Empty(before.GetProperty("reliability").EnumerateArray());
        Assert.Equal(("B", "ana", "was right in May"), (after.GetProperty("reliability")[0].GetProperty("grade").GetString(), after.GetProperty("reliability")[0].GetProperty("by").GetString(), after.GetProperty("reliability")[0].GetProperty("because").GetString()));
        Assert.Equal(before.GetProperty("credibility").GetInt32(), after.GetProperty("credibility").GetInt32());
        Assert.Contains("reliability B, Ministry of Ports: was right in May (ana, ", (await CommandRun.Of("brief", "--ledger", _test.Path)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims", "hearsay: 2 claims stand in one document alone, and nobody contests them; --all shows them\n", "")]
    [InlineData("claims|--all", "", "said by Ministry of Ports (Orvany)")]
    [InlineData("figures", "", "Ministry of Ports (Orvany)")]
    [InlineData("silence", "", "Nobody who is named is found silent.")]
    [InlineData("timeline", "", "2031-01-05\n")]
    [InlineData("changes|--since|2031-01-01", "", "new claims")]
    [InlineData("brief", "", "# Who claims what: alone, 2031-01-05\n")]
    [InlineData("balance|--suggest", "hearsay: nothing counted there looks like a whole and its parts\n", "")]
    [InlineData("export|--format|story", "", "\"lineage\":[]")]
    [InlineData("export|--format|graphml", "", "</graphml>")]
    public async Task Account_OfOneDocument_IsWhole(string line, string error, string part)
    {
        var reading = InventedReading.Make(8);
        _test.Ledger.Add([NewDocument.Of(reading with { Statements = [reading.Statements[0], reading.Statements[2]] }, InventedReading.Original(reading), "alone")]);
        var run = await CommandRun.Of([.. line.Split('|'), "--story", "alone", "--ledger", _test.Path]);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains(part, run.Output, StringComparison.Ordinal);
        Assert.Equal(error, error.Length == 0 ? "" : run.Error);
    }

    private async Task<List<JsonElement>> Json(string command, string line)
    {
        var run = await CommandRun.Of([command, .. line.Split('|'), "--json", "--ledger", _test.Path]);
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
    }

    private static IEnumerable<string> StatementsOf(JsonElement claim)
        => claim.GetProperty("statements").EnumerateArray().SelectMany(o => o.EnumerateArray()).Concat(claim.GetProperty("denials").EnumerateArray()).Select(s => s.GetString()!);

    private static string Id(JsonElement claim) => claim.GetProperty("id").GetString()!;

    public void Dispose() => _test.Dispose();
}
