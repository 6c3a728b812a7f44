namespace Hearsay.Evaluation;

/// <summary>How the attributed statements of one story were found.</summary>
/// <param name="Story">The story's name.</param>
/// <param name="Found">Attributed gold statements with a partner.</param>
/// <param name="Extra">Attributed predictions without a partner.</param>
/// <param name="Missed">Attributed gold statements without a partner.</param>
public sealed record StoryScore(string Story, int Found, int Extra, int Missed)
{
    /// <summary>From 0 to 1; null where there is nothing to find and nothing was predicted.</summary>
    public double? F1 => Found + Extra + Missed > 0 ? 2.0 * Found / ((2 * Found) + Extra + Missed) : null;

    /// <summary>The mean of the F1 of stories that have one; null where none has.</summary>
    public static double? MeanF1(IEnumerable<StoryScore> stories) => stories.Average(s => s.F1);
}
