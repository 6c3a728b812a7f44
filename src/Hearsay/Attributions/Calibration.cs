using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>
/// From the scores and shape of a candidate to the probability that a trained person marks it: logistic regression, fitted on the
/// labelled articles that weights are chosen on, of matching a marked attribution leniently (<c>training/export.py</c>).
/// </summary>
/// <param name="weights">One weight for each of the features, in the order of <see cref="Features"/>.</param>
internal sealed class Calibration(double[] weights)
{
    /// <summary>Number of features.</summary>
    public const int Features = 11;

    /// <summary>Confidence from 0 to 1, rounded to thousandths.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="keep">Score of being an attribution.</param>
    /// <param name="posterior">Logarithm of the probability of the tags.</param>
    /// <param name="layout">The words.</param>
    public double Confidence(Candidate candidate, double keep, double posterior, TextLayout layout)
    {
        var words = 0;
        var quoted = 0;
        foreach (var piece in candidate.Content)
        {
            for (var i = piece.Start.Value; i < piece.End.Value; i++)
            {
                words++;
                quoted += layout.Words[i].Quotation is QuotationState.Inside or QuotationState.Opens or QuotationState.Closes ? 1 : 0;
            }
        }

        ReadOnlySpan<double> features =
        [
            1,
            keep,
            keep * keep / 4,
            Math.Exp(posterior),
            Math.Min(0, posterior + 1),
            (double)quoted / words,
            candidate.Source is null ? 0 : 1,
            Math.Log(words),
            candidate.Cue.End.Value - candidate.Cue.Start.Value - 1,
            CrossesParagraph(candidate, layout) ? 1 : 0,
            HasLetter(candidate.Cue, layout) ? 0 : 1,
        ];
        var z = 0.0;
        for (var i = 0; i < Features; i++)
        {
            z += weights[i] * features[i];
        }

        return Math.Round(1 / (1 + Math.Exp(-z)), 3);
    }

    private static bool CrossesParagraph(Candidate candidate, TextLayout layout)
    {
        var paragraph = layout.Words[candidate.Cue.Start.Value].Paragraph;
        return layout.Words[candidate.Content[0].Start.Value].Paragraph != paragraph
            || layout.Words[candidate.Content[^1].End.Value - 1].Paragraph != paragraph;
    }

    private static bool HasLetter(Range words, TextLayout layout)
    {
        var (start, end) = (layout.Words[words.Start.Value].Span.Start, layout.Words[words.End.Value - 1].Span.End);
        foreach (var c in layout.Text.AsSpan(start, end - start))
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
