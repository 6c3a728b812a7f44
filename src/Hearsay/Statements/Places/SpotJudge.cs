using Hearsay.Syntax;

namespace Hearsay.Statements.Places;

/// <summary>Keeps the spots that are names of places here, and those for people, which tell of the document's countries.</summary>
internal static class SpotJudge
{
    /// <summary>The spots that are kept, in order.</summary>
    public static List<Spot> Keep(TextSyntax syntax, GazetteerTable table, List<Spot> spots)
    {
        var evidence = new SpotEvidence(syntax, table, spots);
        var kept = new List<Spot>();
        Span<float> features = stackalloc float[SpotEvidence.Count];
        for (var i = 0; i < spots.Count; i++)
        {
            if (spots[i].IsPeople)
            {
                kept.Add(spots[i]);
                continue;
            }

            evidence.Describe(i, features);
            if (Score(features) > 0)
            {
                kept.Add(spots[i]);
            }
        }

        return kept;
    }

    private static double Score(ReadOnlySpan<float> features)
    {
        double score = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            score += features[i] * Weights[i];
        }

        return score;
    }

    // Fitted as a logistic regression on the training part of TR-News, LGL, GeoWebNews and GeoVirus, read with and without syntax; the
    // first, which is for every spot, was then raised by 0.2 for as many wrong as missed names. The order is that of SpotEvidence.
    private static readonly float[] Weights =
    [
        -1.16f, 2.90f, 1.04f, 0.92f, 0.11f, 0.28f, 1.41f, -0.17f, -0.10f, -0.89f,
        0.40f, 0.73f, 0.48f, 0.63f, -0.01f, -0.75f, 0.19f, -0.55f, -0.07f, 0.95f,
        1.13f, -1.09f, 0.97f, 0.03f, -1.24f, -0.12f, -0.06f, 0.03f, -1.01f, 0.32f,
        0.57f, -0.08f, 0.56f, -1.23f, 0.90f, 1.25f, 0.30f, 1.15f,
    ];
}
