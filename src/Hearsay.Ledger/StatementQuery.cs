using NodaTime;

namespace Hearsay.Ledger;

/// <summary>Which statements are asked for; all conditions hold together.</summary>
public sealed record StatementQuery
{
    /// <summary>Phrases that the words of a statement hold, each of one word or several in a row; word endings do not count. A phrase that ends with <c>*</c> holds all words that go on like its last.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>An actor's id or a name of it, small and capital letters alike; where no actor is called just that, all whose names hold it.</summary>
    public string? By { get; init; }

    /// <summary>The same for the party that the actor speaks for.</summary>
    public string? Party { get; init; }

    /// <summary>
    /// What its content speaks of: an actor's or a party's id or name, whose other names count too, or a place; or any words.
    /// </summary>
    public string? About { get; init; }

    /// <summary>Such as <c>denies</c>.</summary>
    public string? Stance { get; init; }

    /// <summary>A place in the statement: its name in the gazetteer or in the text, or a country's code of two letters.</summary>
    public string? Place { get; init; }

    /// <summary>The story that the document belongs to.</summary>
    public string? Story { get; init; }

    /// <summary>The id of the statement.</summary>
    public string? Statement { get; init; }

    /// <summary>The id of the statement's attribution.</summary>
    public string? Attribution { get; init; }

    /// <summary>The id of the document.</summary>
    public string? Document { get; init; }

    /// <summary>Published then or later.</summary>
    public Instant? Since { get; init; }

    /// <summary>Published before.</summary>
    public Instant? Until { get; init; }

    /// <summary>Whether it holds figures.</summary>
    public bool WithFigures { get; init; }

    /// <summary>Whether statements of documents that a new version took the place of are given too.</summary>
    public bool EveryVersion { get; init; }

    /// <summary>Behind this statement in the order of publication. Nothing is found where there is no such statement.</summary>
    public StatementPlace? After { get; init; }

    /// <summary>Before this statement in the order of publication. Nothing is found where there is no such statement.</summary>
    public StatementPlace? Before { get; init; }

    /// <summary>The most statements that are given: the last published. All where null.</summary>
    public int? Limit { get; init; }
}
