using System.Diagnostics;
using System.Globalization;

namespace Hearsay.App.Tests;

/// <summary>The built program as a process of its own: what cannot be seen from inside.</summary>
public sealed class ProgramTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();

    /// <summary>Switches of .NET 10: without AVX-512 the program multiplies with 8 lanes, without AVX2 with 4 and no fused instruction.</summary>
    [Theory]
    [InlineData("accurate")]
    [InlineData("fast")]
    public async Task Read_OnOtherProcessors_WritesTheSameBytes(string model)
    {
        var lead = string.Concat((await File.ReadAllTextAsync(Path.Combine(Repository.Samples, "harbour-blast.txt"))).Take(170));
        var article = _folder.Write("lead.txt", lead);
        var here = await Run(["read", article, "--format", "json", "--model", model]);

        Assert.Equal(0, here.Code);
        Assert.Contains("\"attributions\"", here.Output, StringComparison.Ordinal);
        Assert.Equal(here, await Run(["read", article, "--format", "json", "--model", model], ("DOTNET_EnableAVX512", "0")));
        Assert.Equal(here, await Run(["read", article, "--format", "json", "--model", model], ("DOTNET_EnableAVX2", "0")));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Read_Signalled_EndsWithWholeFilesOnly(string signal)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // has no such signals
        }

        var text = string.Concat(Enumerable.Repeat(CommandRun.Sentence, 100));
        for (var i = 0; i < 300; i++)
        {
            _folder.Write($"in/{i:D3}.txt", text);
        }

        using var process = Start(["read", _folder.At("in"), "--format", "json", "--out", _folder.At("out")]);
        var error = process.StandardError.ReadToEndAsync();
        await Until(() => Directory.Exists(_folder.At("out")) && _folder.Files("out").Any(f => f.EndsWith(".json", StringComparison.Ordinal)));
        using (var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(ExitCode.Stopped, process.ExitCode);
        Assert.Equal("hearsay: stopped\n", await error);
        Assert.InRange(_folder.Files("out").Count, 1, 299);
        Assert.All(_folder.Files("out"), file => Assert.EndsWith("}\n", File.ReadAllText(_folder.At("out", file)), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Read_SignalledWhileItWaitsForInput_EndsAtOnce()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // has no such signals
        }

        using var process = Start(["read", "-", "--out", _folder.At("out") + "/"], redirectInput: true);
        var error = process.StandardError.ReadToEndAsync();
        await Until(() => Directory.Exists(_folder.At("out")));
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(ExitCode.Stopped, process.ExitCode);
        Assert.Equal("hearsay: stopped\n", await error);
    }

    [Fact]
    public async Task Read_NobodyReadsThePipe_StopsEarly()
    {
        for (var i = 0; i < 400; i++)
        {
            _folder.Write($"{i:D3}.txt", CommandRun.Sentence);
        }

        using var process = Start(["read", _folder.At(), "--format", "jsonl", "--with-text"]);
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        await process.WaitForExitAsync().WaitAsync(Patience);

        Assert.Empty(await error);
        Assert.Equal(OperatingSystem.IsWindows() ? process.ExitCode : ExitCode.Stopped, process.ExitCode);
    }

    [Fact]
    public async Task Read_FullDevice_IsNoSuccess()
    {
        if (!File.Exists("/dev/full"))
        {
            return; // Linux alone has it
        }

        var article = _folder.Write("a.txt", CommandRun.Sentence);
        var run = await Run(["read", article, "--out", "/dev/full"]);

        Assert.Equal((ExitCode.NothingRead, "hearsay: /dev/full: cannot be written: No space left on device\n"), (run.Code, run.Error));
        Assert.False(File.Exists("/dev/full.part"));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<CommandRun> Run(string[] args, params (string Name, string Value)[] environment)
    {
        using var process = Start(args, redirectInput: false, environment);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(Patience);
        return new CommandRun(process.ExitCode, await output, await error);
    }

    private static Process Start(string[] args, bool redirectInput = false, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Repository.Program, args) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = redirectInput };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static async Task Until(Func<bool> holds)
    {
        for (var watch = Stopwatch.StartNew(); !holds(); await Task.Delay(20))
        {
            Assert.True(watch.Elapsed < Patience, "the program wrote nothing");
        }
    }
}
