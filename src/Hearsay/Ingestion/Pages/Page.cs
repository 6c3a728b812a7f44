namespace Hearsay.Ingestion.Pages;

/// <summary>What was read from a page.</summary>
/// <param name="Text">The article; empty where there is none.</param>
/// <param name="Refusal">Why the page is not read; null where it is.</param>
internal sealed record Page(string Text, string? Refusal);
