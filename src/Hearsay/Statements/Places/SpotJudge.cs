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
        for (var i = 0; i < features.Length; i++)
        {
            score += features[i] * Weights[i];
        }

        return score;
    }

    private static readonly float[] Weights =
    [
        -1.09f, 3.17f, 1.42f, 2.30f, 0.19f, 1.22f, 1.35f, -0.49f, -0.10f, -1.25f,
        1.40f, 0.81f, 1.09f, 1.13f, -0.24f, -0.80f, 0.03f, -0.61f, 0.05f, 1.02f,
        1.24f, -0.96f, 1.06f, -0.02f, -1.17f, -0.02f, -0.14f, -0.08f, -1.15f, 0.31f,
        0.61f, -0.09f, 0.53f, -1.22f,
    ];
}
