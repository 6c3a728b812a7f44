namespace Hearsay.Formats.Stories;

/// <summary>
/// The account of a story as one JSON object: its documents, who said what in them, and how the statements stand to one another. Parts that
/// are missing or null are empty. The same shape holds an account worked out by hand and one that a program made.
/// </summary>
public sealed record StoryExport
{
    /// <summary>The documents.</summary>
    public IReadOnlyList<StoryDocument> Documents { get; init => field = value ?? []; } = [];

    /// <summary>The sides.</summary>
    public IReadOnlyList<StoryParty> Parties { get; init => field = value ?? []; } = [];

    /// <summary>Who speaks.</summary>
    public IReadOnlyList<StoryActor> Actors { get; init => field = value ?? []; } = [];

    /// <summary>What is said.</summary>
    public IReadOnlyList<StoryStatement> Statements { get; init => field = value ?? []; } = [];

    /// <summary>What can hold or not hold.</summary>
    public IReadOnlyList<StoryClaim> Claims { get; init => field = value ?? []; } = [];

    /// <summary>Pairs of claims that cannot both hold, by their ids.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Contradicts { get; init => field = value ?? []; } = [];

    /// <summary>Pairs of statements, the earlier one first, where an actor replaces its own account.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Updates { get; init => field = value ?? []; } = [];

    /// <summary>Which document goes back to which.</summary>
    public IReadOnlyList<StoryLineage> Lineage { get; init => field = value ?? []; } = [];

    /// <summary>Which party has said nothing on a claim that concerns it.</summary>
    public IReadOnlyList<StorySilence> Silences { get; init => field = value ?? []; } = [];

    /// <summary>An actor's figures for one thing in order of time.</summary>
    public IReadOnlyList<StorySeries> Series { get; init => field = value ?? []; } = [];
}
