namespace Hearsay.Formats.Stories;

/// <summary>Words of a document that show something.</summary>
/// <param name="Document">The id of the document.</param>
/// <param name="Words">The words.</param>
public sealed record StoryEvidence(string Document, string Words);
