namespace Hearsay.Corrections;

/// <summary>What a person wrote down that a reading, or the account, has wrong.</summary>
/// <param name="Entry">The number of its entry in the ledger, by which it is named.</param>
/// <param name="Made">When, in RFC 3339.</param>
/// <param name="Change">What it says.</param>
/// <param name="By">Who.</param>
/// <param name="Because">Why; empty where nobody said.</param>
/// <param name="Replaces">The entry of the correction that stood there when it was made; null where there was none.</param>
public sealed record Correction(long Entry, string Made, Change Change, string By, string Because, long? Replaces);
