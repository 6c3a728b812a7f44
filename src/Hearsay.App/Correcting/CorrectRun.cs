using System.Globalization;
using Hearsay.Corrections;
using Hearsay.Ledger;

namespace Hearsay.App.Correcting;

/// <summary>One run of <c>hearsay correct</c> that writes.</summary>
internal sealed class CorrectRun(Terminal terminal)
{
    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>What is asked.</summary>
    public required CorrectionRequest Asked { get; init; }

    /// <summary>Who asks.</summary>
    public required string By { get; init; }

    /// <summary>Why; null where nobody says.</summary>
    public string? Why { get; init; }

    /// <summary>The entry of somebody else's correction whose place this takes.</summary>
    public long? Replaces { get; init; }

    /// <summary>Writes the correction.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read or written.</exception>
    public int Run()
    {
        using (Ledgers.OpenExisting(Ledger))
        {
            // a ledger that is not there is not made
        }

        using var ledger = Ledgers.Open(Ledger, terminal);
        try
        {
            var made = Write(ledger);
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hearsay: entry {made.Entry}: {CorrectionWords.Of(made.Change)}"));
            return ExitCode.Done;
        }
        catch (SenselessCorrectionException error)
        {
            terminal.Error.WriteLine($"hearsay: {error.Message}");
        }
        catch (CorrectionConflictException error)
        {
            terminal.Error.WriteLine($"hearsay: nothing was written: {error.Message}");
            if (error.Other is { Change: not (Undo or Redo) } other)
            {
                terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hearsay: {CorrectionWords.Of(other.Change)}; --replace {other.Entry} puts yours in its place"));
            }
        }

        return ExitCode.NothingRead;
    }

    /// <summary>Who comes back to their own correction means to replace it.</summary>
    private Correction Write(ILedger ledger)
    {
        try
        {
            return Corrector.Write(ledger, Asked, By, Why, Replaces);
        }
        catch (CorrectionConflictException error) when (error.Other is { Change: not (Undo or Redo) } own && own.By == By.Trim() && Replaces is null && Asked.Entry is null)
        {
            return Corrector.Write(ledger, Asked, By, Why, own.Entry);
        }
    }
}
