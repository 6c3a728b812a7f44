using Hearsay.Text;

namespace Hearsay.Statements.Places;

/// <summary>A name of a place in a text, and the place that it stands for.</summary>
public sealed record PlaceMention
{
    /// <summary>The words of the name.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The place; null where the gazetteer has none of that name.</summary>
    public Place? Place { get; init; }

    /// <summary>Whether the place itself is meant, and not a body that bears its name ("Kyiv's forces", "the Boston Globe").</summary>
    public required bool IsLiteral { get; init; }
}
