using System.Globalization;
using Hearsay.Ledger;

namespace Hearsay.App.Asking;

/// <summary>One run of <c>hearsay verify</c>.</summary>
internal sealed class VerifyRun(Terminal terminal)
{
    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>Whether to write the outcome as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Checks everything.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be opened.</exception>
    public int Run(CancellationToken cancellation)
    {
        using var ledger = Ledgers.OpenExisting(Ledger);
        var line = new StatusLine(terminal, isShown: true);
        var outcome = ledger.Verify(new Told(line, Total(ledger)), cancellation);
        line.Clear();
        Write(outcome);
        return outcome.IsWhole ? ExitCode.Done : ExitCode.SomeRefused;
    }

    private static long Total(ILedger ledger)
    {
        try
        {
            return ledger.Head.Entries;
        }
        catch (Exception error) when (error is LedgerException or InvalidDataException)
        {
            return 0; // the check will say what is wrong
        }
    }

    private void Write(Verification outcome)
    {
        if (Json)
        {
            terminal.WriteJson(new { outcome.IsWhole, outcome.Flaw, outcome.Head.Entries, outcome.Head.Hash, outcome.Documents, outcome.Statements });
        }
        else if (outcome.Flaw is { } flaw)
        {
            terminal.Error.WriteLine($"hearsay: {Ledger}: {flaw}");
        }
        else
        {
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Ledger} is whole: {outcome.Head.Entries} entries, {outcome.Documents} documents, {outcome.Statements} statements; the last hash is {outcome.Head.Hash}"));
        }
    }

    private sealed class Told(StatusLine line, long total) : IProgress<long>
    {
        public void Report(long value) => line.Show(string.Create(CultureInfo.InvariantCulture, $"{value} of {total} entries"));
    }
}
