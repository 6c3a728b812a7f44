using System.Text.Json;

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

    [Fact]
    public async Task Export_Story_IsAnAccount()
    {
        var run = await CommandRun.Of("export", "--format", "story", "--ledger", _test.Path);
        using var json = JsonDocument.Parse(run.Output);

        Assert.Equal(3, json.RootElement.GetProperty("documents").GetArrayLength());
        Assert.NotEmpty(json.RootElement.GetProperty("claims").EnumerateArray());
    }

    public void Dispose() => _test.Dispose();
}
