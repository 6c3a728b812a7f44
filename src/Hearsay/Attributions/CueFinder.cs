namespace Hearsay.Attributions;

/// <summary>Reads runs of cue words off the scores of a window's words.</summary>
internal static class CueFinder
{
    /// <summary>Words in a run; a longer one, which no language has, is cut.</summary>
    public const int MostWords = 128;

    /// <summary>Appends the runs in order.</summary>
    /// <param name="scores">For each word the scores of O, B and I, <paramref name="stride"/> apart.</param>
    /// <param name="stride">Distance between the scores of neighbouring words.</param>
    /// <param name="first">Number of the first word in the document.</param>
    /// <param name="count">Number of words.</param>
    /// <param name="bias">What is taken from the score of O.</param>
    /// <param name="cues">Where the runs go.</param>
    public static void Find(ReadOnlySpan<float> scores, int stride, int first, int count, double bias, List<CueCandidate> cues)
    {
        var start = -1;
        for (var i = 0; i <= count; i++)
        {
            var tag = i < count ? Tag(scores.Slice(i * stride, 3), bias) : 0;
            if (start >= 0 && (tag != 2 || i - start == MostWords))
            {
                cues.Add(new CueCandidate(first + start, first + i - 1));
                start = -1;
            }

            start = tag != 0 && start < 0 ? i : start;
        }
    }

    private static int Tag(ReadOnlySpan<float> scores, double bias)
    {
        var outside = scores[0] - bias;
        return outside >= scores[1] && outside >= scores[2] ? 0 : scores[1] >= scores[2] ? 1 : 2;
    }
}
