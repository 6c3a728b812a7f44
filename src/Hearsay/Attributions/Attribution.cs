using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>
/// A relation of source, cue and content in one text: who is said to say or think, the words that say so, and what is said
/// (Pareti 2012; Newell et al. 2018).
/// </summary>
public sealed record Attribution
{
    /// <summary>Who is said to speak; null where the text names nobody ("is alleged to").</summary>
    public TextSpan? Source { get; init; }

    /// <summary>The words that attribute: a verb, a noun, "according to", a colon.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>What is said: one piece or several, in order, without overlap, none empty; several where other words interrupt it.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>How the content stands towards quotation marks.</summary>
    public required Directness Directness { get; init; }

    /// <summary>How probable it is, from 0 to 1, that a trained person marks this attribution: same cue and source, and most of the content.</summary>
    public required double Confidence { get; init; }

    /// <summary>Place in <see cref="Reading.Attributions"/> of the attribution in whose content this one is nested; null where it stands in none.</summary>
    public int? Parent { get; init; }

    /// <summary>What the reader says of the content; null where the attribution comes from elsewhere.</summary>
    internal ContentScores? Scores { get; init; }
}
