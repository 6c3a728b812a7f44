namespace Hearsay.Statements.Stances;

/// <summary>Says how sure and of which polarity a content is, as its source presents it.</summary>
internal static class FactualityReader
{
    /// <summary>The factuality of a content.</summary>
    /// <param name="stance">What its source does.</param>
    /// <param name="cue">What the words that attribute make of it.</param>
    /// <param name="clause">How its first clause is put.</param>
    public static Factuality Of(Stance stance, CueSense cue, ClauseSense clause)
    {
        if (stance is Stance.Declines or Stance.Orders or Stance.Asks || clause.IsQuestion)
        {
            return Factuality.Open;
        }

        var negative = clause.IsNegative != cue.IsNegated;
        if (clause.IsRejection || (cue.Factuality == Factuality.CertainlyNot && !clause.IsQuoted))
        {
            return Factuality.CertainlyNot;
        }

        if (clause.IsPossible || cue.Factuality == Factuality.Possible)
        {
            return negative ? Factuality.PossiblyNot : Factuality.Possible;
        }

        return clause.IsProbable || cue.Factuality == Factuality.Probable
            ? negative ? Factuality.ProbablyNot : Factuality.Probable
            : negative ? Factuality.CertainlyNot : Factuality.Certain;
    }
}
