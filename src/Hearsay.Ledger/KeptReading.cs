namespace Hearsay.Ledger;

/// <summary>A reading as a ledger keeps it.</summary>
/// <param name="Entry">The number of its entry.</param>
/// <param name="Program">The program that made it.</param>
/// <param name="Weights">The weights that made it.</param>
/// <param name="Json">The reading as <see cref="Formats.JsonFormat"/> writes it, without the line feed.</param>
public sealed record KeptReading(long Entry, string Program, string Weights, byte[] Json);
