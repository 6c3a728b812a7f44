namespace Hearsay.Formats.Graphs;

/// <summary>A thing of an account as a node of a graph.</summary>
/// <param name="Kind"><c>claim</c>, <c>statement</c>, <c>actor</c>, <c>party</c> or <c>document</c>.</param>
/// <param name="Id">Its id among those of its kind.</param>
/// <param name="Label">Its words, or its name.</param>
public sealed record GraphNode(string Kind, string Id, string Label)
{
    /// <summary>When it was published or first said, in RFC 3339; null where that is not known, and for actors and parties.</summary>
    public string? Time { get; init; }

    /// <summary>The stance of a statement; the kind of an actor.</summary>
    public string? Type { get; init; }

    /// <summary>The independent origins of a claim.</summary>
    public int? Origins { get; init; }

    /// <summary>The credibility of a claim, 1 to 6.</summary>
    public int? Credibility { get; init; }
}
