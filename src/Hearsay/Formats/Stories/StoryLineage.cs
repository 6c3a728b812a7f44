namespace Hearsay.Formats.Stories;

/// <summary>A document that goes back to another.</summary>
/// <param name="Document">The id of the later document.</param>
/// <param name="From">The id of the earlier one.</param>
/// <param name="Relation"><c>copies</c>, <c>rewrites</c> or <c>cites</c>.</param>
public sealed record StoryLineage(string Document, string From, string? Relation = null);
