using System.Text.Json.Serialization;
using Hearsay.Statements;

namespace Hearsay.Ledger;

/// <summary>What a ledger's index keeps of a statement; all of it stands in the document's reading.</summary>
public sealed record LedgerStatement
{
    /// <summary>Its <see cref="Formats.StatementId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The <see cref="Formats.AttributionId"/> of its attribution; null in the outlet's own voice.</summary>
    public string? Attribution { get; init; }

    /// <summary>Where its pieces stand in the document's text: start and end of each in turn, in UTF-16 code units.</summary>
    public required IReadOnlyList<int> Content { get; init; }

    /// <summary>The words of its pieces, with <c> … </c> between them.</summary>
    public required string Words { get; init; }

    /// <summary><c>attributed</c> or <c>narrator</c>.</summary>
    public required string Voice { get; init; }

    /// <summary>The id of the actor; null where none is known.</summary>
    public string? Actor { get; init; }

    /// <summary>The id of the party that the actor speaks for; null where none is known.</summary>
    public string? Party { get; init; }

    /// <summary>The ids of the actors through whom the word came, nearest to the speaker first.</summary>
    public IReadOnlyList<string> Via { get; init; } = [];

    /// <summary>Such as <c>asserts</c>.</summary>
    public required string Stance { get; init; }

    /// <summary>Such as <c>CT+</c>.</summary>
    public required string Factuality { get; init; }

    /// <summary>The id of the statement that it points back to; null where it points to none.</summary>
    public string? PointsTo { get; init; }

    /// <summary>What people corrected in it, in the order of their entries; null where nobody did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CorrectionMark>? Corrected { get; init; }

    /// <summary>Its figures.</summary>
    public IReadOnlyList<LedgerFigure> Figures { get; init; } = [];

    /// <summary>Its times.</summary>
    public IReadOnlyList<LedgerTime> Times { get; init; } = [];

    /// <summary>Its places.</summary>
    public IReadOnlyList<LedgerPlace> Places { get; init; } = [];
}
