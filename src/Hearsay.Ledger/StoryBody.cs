namespace Hearsay.Ledger;

/// <summary>What an entry of the kind story adds.</summary>
/// <param name="Story">The story's name.</param>
/// <param name="Document">The id of the document that belongs to it.</param>
internal sealed record StoryBody(string Story, string Document);
