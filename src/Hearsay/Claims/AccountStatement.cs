using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Statements.Stances;
using Hearsay.Text;
using NodaTime;

namespace Hearsay.Claims;

/// <summary>A statement as the account across documents sees it.</summary>
/// <param name="Id">Its name; no other statement of the story has it.</param>
/// <param name="Document">The name of its document.</param>
public sealed record AccountStatement(string Id, string Document)
{
    /// <summary>What stands between the words of two pieces.</summary>
    public const string Joint = " … ";

    /// <summary>The pieces of what is said, in order.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>The words of the pieces, <see cref="Joint"/> between them.</summary>
    public required string Words { get; init; }

    /// <summary>Who speaks.</summary>
    public required Voice Voice { get; init; }

    /// <summary>Who is responsible for it, the same object for the same actor in all documents; null in the outlet's own voice and where no source is given.</summary>
    public Actor? Actor { get; init; }

    /// <summary>
    /// Who is responsible for it as far as its own document tells, by which pairs of statements are judged: what a third document tells
    /// changes nothing between two. <see cref="Actor"/> where it is not set.
    /// </summary>
    public Actor? Speaker { get => field ?? Actor; init; }

    /// <summary>Through whom the word came, nearest to the speaker first.</summary>
    public IReadOnlyList<Actor> Via { get; init; } = [];

    /// <summary>What the source does in saying it.</summary>
    public required Stance Stance { get; init; }

    /// <summary>How sure and of which polarity the content is.</summary>
    public required Factuality Factuality { get; init; }

    /// <summary>The figures in the content.</summary>
    public IReadOnlyList<AccountFigure> Figures { get; init; } = [];

    /// <summary>The days when the content holds or happened, as far as they are known.</summary>
    public IReadOnlyList<DateInterval> Times { get; init; } = [];

    /// <summary>The words that name the source; null where there are none.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>The words that attribute it; null in the outlet's own voice.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The name of the statement that it points back to ("these figures"); null where it points to none.</summary>
    public string? PointsTo { get; init; }

    /// <summary>What people corrected in it.</summary>
    public IReadOnlyList<CorrectionMark> Corrected { get; init; } = [];

    /// <summary>Whether the content is said not to hold.</summary>
    public bool IsNegative => Factuality is Factuality.CertainlyNot or Factuality.ProbablyNot or Factuality.PossiblyNot;
}
