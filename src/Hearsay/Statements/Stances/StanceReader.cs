using Hearsay.Attributions;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Statements.Stances;

/// <summary>
/// Reads stance and factuality. Words that attribute decide the stance where they are listed; where they are neutral the reader's scores do,
/// with what the content's first clause adds to them. Factuality follows from the stance, the cue and the clause.
/// </summary>
internal sealed class StanceReader(TextSyntax syntax)
{
    // What a sign adds to the score of a stance, in logits; chosen on the stories' dev part.
    private const float Negation = 2.5f;
    private const float Rejection = 4;
    private const float Future = 4;
    private const float OwnFuture = 6;
    private const float Command = 4;
    private const float Refusal = 8;

    /// <summary>What counts against a refusal to speak where no word shows one.</summary>
    private const float Refusing = 2.5f;

    /// <summary>Where nothing speaks for any stance it is that.</summary>
    private const float Asserting = 0.01f;

    private static readonly HashSet<string> Telling = new(StringComparer.OrdinalIgnoreCase) { "tell", "tells", "told", "telling", "warn", "warns", "warned", "warning" };

    private readonly CueReader _cues = new(syntax.Layout);

    /// <summary>Reads one content of an attribution.</summary>
    /// <param name="attribution">The attribution.</param>
    /// <param name="content">The content, or a part of it that stands alone.</param>
    /// <returns>The stance, null where the words say that nothing was said; the factuality; and the words that decided.</returns>
    public (Stance? Stance, Factuality Factuality, IReadOnlyList<TextSpan> Markers) Read(Attribution attribution, IReadOnlyList<TextSpan> content)
    {
        var clause = new Clause(syntax, content);
        var sense = ClauseReader.Read(syntax, clause, content);
        var cue = _cues.Read(attribution.Cue, clause);
        if (cue.IsSilence)
        {
            return (null, Factuality.Open, []);
        }

        cue = cue.Stance is null && CueReader.ReadOwn(clause) is { Stance: not null } own ? own : cue;
        var stance = cue.Stance is { } sure && sure != Stance.Asserts ? sure : Weigh(attribution, cue, sense);
        return (stance, FactualityReader.Of(stance, cue, sense), cue.Marker is { } marker ? [marker, .. sense.Markers] : sense.Markers);
    }

    private Stance Weigh(Attribution attribution, CueSense cue, ClauseSense clause)
    {
        var sums = new float[ContentScores.Stances];
        attribution.Scores?.Stance.CopyTo(sums, 0);
        sums[(int)Stance.Asserts] += Asserting;
        sums[(int)Stance.Denies] += (clause.IsNegative ? Negation : 0) + (clause.IsRejection ? Rejection : 0);
        sums[(int)Stance.Predicts] += clause.IsFuture ? Future : 0;
        sums[(int)Stance.Promises] += clause.IsFuture && clause.IsOwn ? OwnFuture : 0;
        sums[(int)Stance.Orders] += (clause.IsCommand ? Command : 0) + (clause.IsInfinitive && IsTelling(attribution.Cue) ? Command : 0);
        sums[(int)Stance.Asks] += clause.IsCommand || clause.IsQuestion ? Command : 0;
        sums[(int)Stance.Declines] += clause.IsRefusal ? Refusal : -Refusing;
        return (Stance)Array.IndexOf(sums, sums.Max());
    }

    private bool IsTelling(TextSpan cue) => Telling.Contains(cue.In(syntax.Layout.Text));
}
