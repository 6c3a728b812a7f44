using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Hearsay.App.Tests.Ledger;

/// <summary>
/// Kills the program at random moments of a collecting run, again and again, until nothing is left to collect. HEARSAY_KILLS says how
/// often at least; 20 times unless set.
/// </summary>
public sealed class KillTests : IDisposable
{
    private const int Documents = 24;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("HEARSAY_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 20;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Collect_KilledAndResumed_LeavesWhatAnUndisturbedRunLeaves()
    {
        var lines = Enumerable.Range(0, Documents).Select(i => JsonSerializer.Serialize(new { id = $"d{i}", url = $"https://x.example/{i / 2}", published = $"2031-01-{1 + (i % 28):D2}", text = $"Witness {i} of the flood said on Monday that {i + 2} houses had fallen. The mayor denied it.\n" }));
        var input = _folder.Write("in.jsonl", string.Join('\n', lines));
        var watch = Stopwatch.StartNew();
        await Collect(input, "calm.db");
        var calm = LedgerContents.Of(_folder.At("calm.db"));
        var length = watch.Elapsed;

        var random = new Random(7);
        var killed = 0;
        for (var round = 0; killed < Kills; round++)
        {
            var ledger = $"killed-{round}.db";
            while (killed < Kills && await KillAsync(input, ledger, random.NextDouble() * length))
            {
                killed++;
                Check(ledger);
            }

            await Collect(input, ledger);
            Assert.Equal(calm, LedgerContents.Of(_folder.At(ledger)));
            Check(ledger);
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>What is there is whole: documents with their readings, the chain, the index.</summary>
    private void Check(string name)
    {
        if (!File.Exists(_folder.At(name)))
        {
            return; // killed before it made one
        }

        using var ledger = Ledgers.Open(_folder.At(name));
        var verified = ledger.Verify();
        Assert.Null(verified.Flaw);
        Assert.Equal(2 * verified.Documents, verified.Head.Entries);
        Assert.InRange(verified.Documents, 0, Documents);
    }

    /// <summary>Runs the program and kills it after a while. False where it had ended by then.</summary>
    private async Task<bool> KillAsync(string input, string ledger, TimeSpan after)
    {
        using var process = Start(input, ledger);
        await Task.Delay(after);
        var isLate = process.HasExited;
        process.Kill(); // SIGKILL
        await process.WaitForExitAsync().WaitAsync(Patience);
        return !isLate;
    }

    private async Task Collect(string input, string ledger)
    {
        using var process = Start(input, ledger);
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(0, process.ExitCode);
    }

    private Process Start(string input, string ledger)
        => Process.Start(new ProcessStartInfo(Repository.Program, ["collect", input, "--ledger", _folder.At(ledger), "--model", "fast", "--threads", "2"]))!;
}
