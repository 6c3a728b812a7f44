namespace Hearsay.Attributions;

/// <summary>
/// From the scores of a candidate to the probability that a trained person marks it: logistic regression, fitted on the labelled
/// articles that weights are chosen on, of matching a marked attribution leniently (<c>training/export.py</c>).
/// </summary>
/// <param name="weights">Six weights: constant, keep, cue, posterior, posterior below -1, keep squared.</param>
internal sealed class Calibration(double[] weights)
{
    /// <summary>Confidence from 0 to 1, rounded to thousandths.</summary>
    /// <param name="keep">Score of being an attribution.</param>
    /// <param name="cue">Mean logarithm of the probability of the cue words.</param>
    /// <param name="posterior">Logarithm of the probability of the tags.</param>
    public double Confidence(double keep, double cue, double posterior)
    {
        var z = weights[0] + (weights[1] * keep) + (weights[2] * cue) + (weights[3] * posterior)
            + (weights[4] * Math.Min(0, posterior + 1)) + (weights[5] * keep * keep / 4);
        return Math.Round(1 / (1 + Math.Exp(-z)), 3);
    }
}
