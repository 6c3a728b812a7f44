using System.Diagnostics;
using Hearsay.Ledger;

namespace Hearsay.App.Tests.Ledger;

/// <summary>A folder that proves a statement to those who have no Hearsay.</summary>
public sealed class ProofTests : IDisposable
{
    private readonly TestLedger _test = new TestLedger().With(InventedReading.Make(3), InventedReading.Make(4), InventedReading.Make(5));

    private string Folder => _test.Folder.At("proof");

    [Fact]
    public async Task Export_Statement_IsProvedBySha256SumAlone()
    {
        var statement = _test.Ledger.Statements(new StatementQuery { Words = ["4 cranes"] }).Single();
        var run = await CommandRun.Of("verify", "--export", Folder, statement.Statement.Id[..12], "--ledger", _test.Path);
        Assert.Equal((ExitCode.Done, $"hearsay: {Folder} holds what proves {statement.Statement.Id}; its README.txt says how\n"), (run.Code, run.Error));

        Assert.Equal(0, Sum("-c", "SHA256SUMS").Code);
        Assert.Equal(_test.Ledger.Original(statement.Document.Sha256), await File.ReadAllBytesAsync(At("original")));
        Assert.Equal(LineOf("entries/00000003.txt", "original"), SumOf("original"));
        Assert.Equal(LineOf("entries/00000003.txt", "body"), SumOf("document.json"));
        Assert.Contains($"\"textSha256\":\"{SumOf("text.txt")}\"", await File.ReadAllTextAsync(At("document.json")), StringComparison.Ordinal);
        Assert.Equal(LineOf("entries/00000004.txt", "body"), SumOf("reading.json"));
        Assert.Equal(4, Directory.GetFiles(At("entries")).Length);
        for (var i = 3; i < 6; i++)
        {
            Assert.Equal(LineOf($"entries/0000000{i + 1}.txt", "previous"), SumOf($"entries/0000000{i}.txt"));
        }

        Assert.Equal(_test.Ledger.Head.Hash, SumOf("entries/00000006.txt"));
        var readme = await File.ReadAllTextAsync(At("README.txt"));
        Assert.Contains($"{statement.Statement.Id}  {string.Join(' ', statement.Statement.Content)}  4 cranes in Lissa stood still\n", readme, StringComparison.Ordinal);
        Assert.Contains(_test.Ledger.Head.Hash, readme, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_FileMeddledWith_IsToldBySha256Sum()
    {
        await CommandRun.Of("verify", "--export", Folder, _test.Ledger.Documents().First().Id, "--ledger", _test.Path);
        await File.AppendAllTextAsync(At("original"), "x");

        var (code, output) = Sum("-c", "SHA256SUMS");
        Assert.Equal(1, code);
        Assert.Contains("original: FAILED", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_UnknownOrMissing_SaysSo()
    {
        var unknown = await CommandRun.Of("verify", "--export", Folder, "zz", "--ledger", _test.Path);
        var missing = await CommandRun.Of("verify", "--export", Folder, "--ledger", _test.Path);

        Assert.Equal((ExitCode.NothingRead, $"hearsay: {_test.Path}: has no statement, attribution or document that is called 'zz', or begins so\n"), (unknown.Code, unknown.Error));
        Assert.Equal(ExitCode.Usage, missing.Code);
        Assert.StartsWith("hearsay: --export FOLDER and an ID go together\n", missing.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder));
    }

    public void Dispose() => _test.Dispose();

    private string At(string name) => Path.Combine(Folder, name);

    private string LineOf(string file, string name) => File.ReadAllLines(At(file)).Single(l => l.StartsWith(name + " ", StringComparison.Ordinal))[(name.Length + 1)..];

    private string SumOf(string file) => Sum(file).Output.Split(' ')[0];

    private (int Code, string Output) Sum(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("sha256sum", arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
