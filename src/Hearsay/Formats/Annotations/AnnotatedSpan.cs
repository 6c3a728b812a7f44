using Hearsay.Text;

namespace Hearsay.Formats.Annotations;

/// <summary>A span of a text as an annotation selects it.</summary>
/// <param name="Document">What the annotation calls the document: its address or a name.</param>
/// <param name="Attribution">What spans of one attribution have in common.</param>
/// <param name="Role"><c>source</c>, <c>cue</c> or <c>content</c>.</param>
/// <param name="Start">Code points before it; null where nothing is said of its place.</param>
/// <param name="End">Code points before its end.</param>
/// <param name="Exact">Its words; null where they are not given.</param>
/// <param name="Prefix">What stands before them.</param>
/// <param name="Suffix">What stands behind them.</param>
public sealed record AnnotatedSpan(string Document, string Attribution, string Role, int? Start, int? End, string? Exact, string Prefix, string Suffix)
{
    /// <summary>Where it stands in a text: at its place where that holds its words, else where its words stand with what is around them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="map">The map of the text.</param>
    /// <returns>Null where it stands nowhere, or in more than one place.</returns>
    public TextSpan? In(string text, CodePointMap map)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(map);
        if (Start is { } start && End is { } end && start >= 0 && start < end && end <= map.CodePoints)
        {
            var span = new TextSpan(map.ToUnit(start), map.ToUnit(end));
            if (Exact is null || span.In(text) == Exact)
            {
                return span;
            }
        }

        return string.IsNullOrEmpty(Exact) ? null : Only(text, Prefix + Exact + Suffix) ?? Only(text, Exact);
    }

    private TextSpan? Only(string text, string words)
    {
        var first = text.IndexOf(words, StringComparison.Ordinal);
        if (first < 0 || text.IndexOf(words, first + 1, StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        var start = first + (words.Length == Exact!.Length ? 0 : Prefix.Length);
        return new TextSpan(start, start + Exact.Length);
    }
}
