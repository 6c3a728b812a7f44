using System.Globalization;
using Hearsay.App.Output;
using Hearsay.Ledger;

namespace Hearsay.App.Correcting;

/// <summary>One run of <c>hearsay correct list</c>.</summary>
internal sealed class CorrectionListRun(Terminal terminal)
{
    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>Whether only what is adrift is shown.</summary>
    public bool Adrift { get; init; }

    /// <summary>Whether programs read it.</summary>
    public bool Json { get; init; }

    /// <summary>Shows the corrections.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public int Run()
    {
        using var ledger = Ledgers.OpenExisting(Ledger);
        var states = ledger.CorrectionStates().Where(s => !Adrift || s.Word == "adrift").ToList();
        OutputException.Guard(Terminal.OutputName, () =>
        {
            foreach (var state in states)
            {
                Write(ledger, state);
            }
        });
        if (states.Count == 0 && !Json)
        {
            terminal.Error.WriteLine(Adrift ? "hearsay: no correction is adrift" : "hearsay: nothing was corrected");
        }

        return ExitCode.Done;
    }

    private void Write(ILedger ledger, CorrectionState state)
    {
        if (Json)
        {
            terminal.WriteJson(CorrectionLine.Of(ledger, state));
            return;
        }

        var style = state.Stands ? TextStyle.Plain : TextStyle.Faint;
        terminal.Output.WriteLine(terminal.Paint(string.Create(CultureInfo.InvariantCulture, $"{state.Correction.Entry,5} {CorrectionWords.Of(state.Correction.Change)}"), style));
        terminal.Output.WriteLine(terminal.Paint($"      {CorrectionWords.Why(state.Correction)}; {CorrectionWords.Fate(state)}", TextStyle.Faint));
    }
}
