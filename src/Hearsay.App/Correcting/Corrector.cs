using Hearsay.Corrections;
using Hearsay.Ledger;

namespace Hearsay.App.Correcting;

/// <summary>Writes down what somebody corrects.</summary>
internal static class Corrector
{
    /// <summary>Writes down a correction.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="because">Why.</param>
    /// <param name="replaces">The entry of the correction that it replaces; null where none stands there.</param>
    /// <exception cref="SenselessCorrectionException">It makes no sense.</exception>
    /// <exception cref="CorrectionConflictException">Somebody else was there first.</exception>
    /// <exception cref="LedgerException">The ledger cannot be written.</exception>
    public static Correction Write(ILedger ledger, CorrectionRequest asked, string by, string? because, long? replaces)
    {
        if (string.IsNullOrWhiteSpace(by) || by.Any(char.IsControl))
        {
            throw new SenselessCorrectionException("by", "who corrects is missing, or holds what is no letter");
        }

        var change = new ChangeMaker(ledger).Make(asked);
        try
        {
            return ledger.Correct(new LedgerCorrection(change, by.Trim(), because?.Trim() ?? "", replaces));
        }
        catch (InvalidDataException error)
        {
            throw new SenselessCorrectionException(change is Undo or Redo ? "entry" : asked.Statement is null ? "actor" : "statement", error.Message);
        }
    }
}
