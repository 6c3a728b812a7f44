using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hearsay.Ledger;
using Hearsay.Ledger.Sqlite;

namespace Hearsay.App.Tests.Ledger;

/// <summary>
/// Kills the program at random moments of a run that writes, again and again, until nothing is left to write. HEARSAY_KILLS says how
/// often a collecting run is killed at least; 200 times unless set. Runs that read, and so spend most of their time with the weights, are killed a tenth as often.
/// </summary>
public sealed class KillTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("HEARSAY_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 200;

    private readonly TemporaryFolder _folder = new();
    private readonly Random _random = new(7);

    /// <summary>Documents in another language are kept and not read: everything of a collecting run but the weights.</summary>
    [Fact]
    public Task Collect_KilledAndResumed_LeavesWhatAnUndisturbedRunLeaves()
    {
        var lines = Enumerable.Range(0, 300).Select(i => Line(i, $"Le témoin {i} a dit lundi que {i + 2} maisons de la ville étaient tombées et que le maire ne pouvait pas le nier devant les habitants.\n"));
        var input = _folder.Write("in.jsonl", string.Join('\n', lines));
        return KillAsync(Kills, ledger => ["collect", input, "--ledger", ledger, "--threads", "2"], entriesOfADocument: 1);
    }

    [Fact]
    public Task Collect_KilledWhileReading_LeavesWhatAnUndisturbedRunLeaves()
    {
        var lines = Enumerable.Range(0, 24).Select(i => Line(i, $"Witness {i} of the flood said on Monday that {i + 2} houses had fallen. The mayor denied it.\n"));
        var input = _folder.Write("in.jsonl", string.Join('\n', lines));
        return KillAsync(Kills / 10, ledger => ["collect", input, "--ledger", ledger, "--model", "fast", "--threads", "2"], entriesOfADocument: 2);
    }

    [Fact]
    public async Task Import_KilledAndResumed_LeavesWhatAnUndisturbedRunLeaves()
    {
        using (var ledger = SqliteLedger.Open(_folder.At("made.db"), TestLedger.Options))
        {
            var readings = Enumerable.Range(1, 400).Select(i => InventedReading.Make(i, $"https://x.example/{i / 2}", 1 + (i % 28)));
            ledger.Add([.. readings.Select(r => NewDocument.Of(r, InventedReading.Original(r)))]);
        }

        var export = await CommandRun.Of("export", "--ledger", _folder.At("made.db"), "--out", _folder.At("made.jsonl"));
        Assert.Equal(ExitCode.Done, export.Code);
        await KillAsync(Kills / 4, ledger => ["import", _folder.At("made.jsonl"), "--ledger", ledger], entriesOfADocument: 2);
    }

    public void Dispose() => _folder.Dispose();

    private static string Line(int i, string text) => JsonSerializer.Serialize(new { id = $"d{i}", url = $"https://x.example/{i / 2}", published = $"2031-01-{1 + (i % 28):D2}", text });

    private async Task KillAsync(int kills, Func<string, string[]> command, int entriesOfADocument)
    {
        await RunAsync(command(_folder.At("warm.db")));
        var watch = Stopwatch.StartNew();
        await RunAsync(command(_folder.At("calm.db")));
        var length = watch.Elapsed;
        var calm = LedgerContents.Of(_folder.At("calm.db"));
        var killed = 0;
        for (var round = 0; killed < kills; round++)
        {
            var ledger = _folder.At($"killed-{round}.db");

            // starting the program takes the first third, and writes nothing
            while (killed < kills && await IsKilledAsync(command(ledger), (0.3 + (0.7 * _random.NextDouble())) * length))
            {
                killed++;
                Check(ledger, entriesOfADocument);
            }

            // a run that ended before it could be killed was faster than the one that was timed, as on a machine that has become quiet
            length *= killed < kills ? 0.9 : 1;

            await RunAsync(command(ledger));
            Assert.Equal(calm, LedgerContents.Of(ledger));
            Check(ledger, entriesOfADocument);
        }
    }

    /// <summary>What is there is whole: documents with their readings, the chain, the index.</summary>
    private static void Check(string path, int entriesOfADocument)
    {
        if (!File.Exists(path))
        {
            return; // killed before it made one
        }

        using var ledger = SqliteLedger.Open(path);
        var verified = ledger.Verify();
        Assert.Null(verified.Flaw);
        Assert.InRange(verified.Head.Entries, entriesOfADocument * (verified.Documents - 1), entriesOfADocument * verified.Documents);
    }

    /// <summary>Runs the program and kills it after a while. False where it had ended by then.</summary>
    private static async Task<bool> IsKilledAsync(string[] command, TimeSpan after)
    {
        using var process = Start(command);
        await Task.Delay(after);
        var isLate = process.HasExited;
        process.Kill(); // SIGKILL
        await process.WaitForExitAsync().WaitAsync(Patience);
        return !isLate;
    }

    private static async Task RunAsync(string[] command)
    {
        using var process = Start(command);
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(0, process.ExitCode);
    }

    private static Process Start(string[] command) => Process.Start(new ProcessStartInfo(Repository.Program, command))!;
}
