namespace Hearsay.Formats.Stories;

/// <summary>A document of a story.</summary>
/// <param name="Id">Its name in the story.</param>
/// <param name="Url">Its address, by which accounts of the same story find each other's documents.</param>
public sealed record StoryDocument(string Id, string? Url = null);
