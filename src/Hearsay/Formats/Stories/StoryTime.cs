namespace Hearsay.Formats.Stories;

/// <summary>When the content of a statement holds.</summary>
/// <param name="Value">A date, month, year or interval of ISO 8601; null where it cannot be placed.</param>
public sealed record StoryTime(string? Value);
