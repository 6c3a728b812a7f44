namespace Hearsay.Formats.Stories;

/// <summary>An actor's figures for one thing in order of time.</summary>
public sealed record StorySeries
{
    /// <summary>The id of the actor; null where none is known.</summary>
    public string? Actor { get; init; }

    /// <summary>What is counted; null where nobody said.</summary>
    public string? Counted { get; init; }

    /// <summary>The figures.</summary>
    public IReadOnlyList<StoryPoint> Points { get; init => field = value ?? []; } = [];
}
