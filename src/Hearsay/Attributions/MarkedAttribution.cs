using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>
/// An attribution as a person or a program marked it in a file: unlike an <see cref="Attribution"/> any role may be absent or in
/// pieces, and nothing is derived from the text. Spans count UTF-16 code units.
/// </summary>
public sealed record MarkedAttribution
{
    /// <summary>The pieces of the source, in order; none where there is no source.</summary>
    public IReadOnlyList<TextSpan> Source { get; init; } = [];

    /// <summary>The pieces of the cue, in order.</summary>
    public IReadOnlyList<TextSpan> Cue { get; init; } = [];

    /// <summary>The pieces of the content, in order.</summary>
    public IReadOnlyList<TextSpan> Content { get; init; } = [];

    /// <summary>How probable it is, from 0 to 1; null where nobody said.</summary>
    public double? Confidence { get; init; }

    /// <summary>The spans and confidence of an attribution that was read.</summary>
    public static MarkedAttribution Of(Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        return new MarkedAttribution
        {
            Source = attribution.Source is { } source ? [source] : [],
            Cue = [attribution.Cue],
            Content = attribution.Content,
            Confidence = attribution.Confidence,
        };
    }
}
