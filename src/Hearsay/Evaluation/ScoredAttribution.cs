using Hearsay.Attributions;

namespace Hearsay.Evaluation;

/// <summary>An attribution with what its roles cover of the text; a role that covers nothing is null.</summary>
internal sealed record ScoredAttribution(MarkedAttribution Marked, Cover? Source, Cover? Cue, Cover? Content)
{
    /// <summary>Source, cue and content, in the order of <see cref="Metric.Roles"/>.</summary>
    public Cover? this[int role] => role switch { 0 => Source, 1 => Cue, _ => Content };

    /// <summary>The first place that any role covers.</summary>
    public int Start => Covers().Min(c => c.Characters[0]);

    /// <summary>The last place that any role covers.</summary>
    public int Last => Covers().Max(c => c.Characters[^1]);

    /// <summary>Whether every character of every role of this one is content of another.</summary>
    public bool LiesInContentOf(ScoredAttribution other)
        => other.Content is { } content && content.Characters[0] <= Start && Last <= content.Characters[^1]
            && Covers().All(c => Cover.Common(c.Characters, content.Characters) == c.Characters.Length);

    private IEnumerable<Cover> Covers() => new[] { Source, Cue, Content }.OfType<Cover>();
}
