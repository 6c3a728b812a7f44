using Hearsay.Resolution;
using Hearsay.Statements.Figures;
using Hearsay.Statements.Places;
using Hearsay.Statements.Stances;
using Hearsay.Statements.Times;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>One thing said once: the content of an attribution, a part of it that stands alone, or a sentence in the outlet's own voice.</summary>
public sealed record Statement
{
    /// <summary>The pieces of what is said, in order, without overlap; quotation marks at the outside do not belong to them.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>Who speaks.</summary>
    public required Voice Voice { get; init; }

    /// <summary>Place in <see cref="Reading.Attributions"/> of the attribution that it comes from; null in the outlet's own voice.</summary>
    public int? Attribution { get; init; }

    /// <summary>Who is responsible for the content; null in the outlet's own voice and where no source is given.</summary>
    public Actor? Actor { get; init; }

    /// <summary>Through whom the word came, nearest to the speaker first; empty where it was given directly.</summary>
    public IReadOnlyList<Actor> Via { get; init; } = [];

    /// <summary>What the source does in saying it.</summary>
    public required Stance Stance { get; init; }

    /// <summary>How sure and of which polarity the content is, as its source presents it.</summary>
    public required Factuality Factuality { get; init; }

    /// <summary>Words that decided the stance and the factuality where single words did, such as a hedge or a negation.</summary>
    public IReadOnlyList<TextSpan> Markers { get; init; } = [];

    /// <summary>The figures in the content.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>When the content holds or happened; never when it was said.</summary>
    public IReadOnlyList<TimeMention> Times { get; init; } = [];

    /// <summary>Where the content holds or happened.</summary>
    public IReadOnlyList<PlaceMention> Places { get; init; } = [];

    /// <summary>Place in <see cref="Reading.Statements"/> of the statement that it points back to ("these figures"); null where it points to none.</summary>
    public int? PointsTo { get; init; }
}
