namespace Hearsay.Formats.Stories;

/// <summary>Who speaks in a story.</summary>
/// <param name="Id">Its name in the account.</param>
/// <param name="Name">Its name for people.</param>
public sealed record StoryActor(string Id, string? Name = null)
{
    /// <summary>Wordings that stand for it.</summary>
    public IReadOnlyList<string> Names { get; init => field = value ?? []; } = [];

    /// <summary><c>person</c>, <c>organisation</c>, <c>government</c>, <c>collective</c>, <c>anonymous</c>, <c>document</c> or <c>media</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The id of its party; null where it speaks for none.</summary>
    public string? Party { get; init; }
}
