namespace Hearsay.Statements;

/// <summary>What a person had a hand in.</summary>
/// <param name="What">Which part, such as <c>stance</c>.</param>
/// <param name="Entry">The number of the correction's entry in the ledger.</param>
/// <param name="By">Who.</param>
/// <param name="Made">When, in RFC 3339.</param>
public sealed record CorrectionMark(string What, long Entry, string By, string Made);
