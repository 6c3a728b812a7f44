namespace Hearsay.Formats.Stories;

/// <summary>A side of a story.</summary>
/// <param name="Id">Its name in the account.</param>
/// <param name="Name">Its name for people.</param>
public sealed record StoryParty(string Id, string Name)
{
    /// <summary>Wordings that stand for it.</summary>
    public IReadOnlyList<string> Names { get; init => field = value ?? []; } = [];
}
