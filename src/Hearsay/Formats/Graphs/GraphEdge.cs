namespace Hearsay.Formats.Graphs;

/// <summary>How two things of an account stand to each other.</summary>
/// <param name="Kind">
/// Of claims <c>contradicts</c>; of statements <c>supports</c> or <c>denies</c> a claim, <c>updates</c> a statement, is <c>said by</c> or came <c>via</c> an actor, is <c>in</c> a document;
/// of documents <c>copies</c>, <c>rewrites</c> or <c>cites</c>; of actors <c>speaks for</c> a party; of parties <c>silent on</c> a claim.
/// </param>
/// <param name="From">The node that it leads from.</param>
/// <param name="To">The node that it leads to.</param>
public sealed record GraphEdge(string Kind, GraphNode From, GraphNode To)
{
    /// <summary>The number of the origin of the claim that a supporting statement belongs to, from 1.</summary>
    public int? Origin { get; init; }

    /// <summary>How sure it is, from 0 to 1; null where no measure is taken.</summary>
    public double? Confidence { get; init; }

    /// <summary>Why, in a phrase; null where it speaks for itself.</summary>
    public string? Reason { get; init; }
}
