using Hearsay.Resolution;
using Hearsay.Statements.Figures;
using Hearsay.Statements.Places;
using Hearsay.Statements.Times;
using NodaTime;

namespace Hearsay.Statements;

/// <summary>What other readers found in a text, from which statements are put together.</summary>
internal sealed record StatementParts
{
    /// <summary>For each attribution who is responsible for its content; empty where nobody resolved them.</summary>
    public IReadOnlyList<Actor?> Actors { get; init; } = [];

    /// <summary>For each attribution through whom the word came; empty where nobody resolved them.</summary>
    public IReadOnlyList<IReadOnlyList<Actor>> Via { get; init; } = [];

    /// <summary>When the text was published; null where nobody said.</summary>
    public OffsetDateTime? Published { get; init; }

    /// <summary>The figures of the text in order.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>The times of the text in order.</summary>
    public IReadOnlyList<TimeMention> Times { get; init; } = [];

    /// <summary>The places of the text in order.</summary>
    public IReadOnlyList<PlaceMention> Places { get; init; } = [];
}
