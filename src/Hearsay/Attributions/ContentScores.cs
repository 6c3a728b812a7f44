namespace Hearsay.Attributions;

/// <summary>What the reader says of the content of an attribution, beside its words. Scores are logits: only their differences count.</summary>
/// <param name="Stance">A score for each stance, in the order of the values of <c>Stance</c>.</param>
/// <param name="Factuality">A score for each factuality, in the order of the values of <c>Factuality</c>.</param>
/// <param name="Splits">Words of the content at which a further statement may begin, with a score that is above 0 where it probably does.</param>
internal sealed record ContentScores(float[] Stance, float[] Factuality, IReadOnlyList<(int Word, float Score)> Splits)
{
    /// <summary>Number of stances.</summary>
    public const int Stances = 10;

    /// <summary>Number of factualities.</summary>
    public const int Factualities = 7;

    /// <summary>Splits with a lower score are not kept.</summary>
    public const float LeastSplit = -2;
}
