namespace Hearsay.Evaluation.Stories;

/// <summary>How the account of one story agrees with the account worked out by hand.</summary>
/// <param name="Story">The story's name.</param>
/// <param name="Found">Attributed gold statements with a partner.</param>
/// <param name="Extra">Attributed statements of the judged account without a partner.</param>
/// <param name="Missed">Attributed gold statements without a partner.</param>
/// <param name="Measures">F1 or accuracy of each part, from 0 to 1; null where the story has nothing of the kind.</param>
public sealed record StoryScore(string Story, int Found, int Extra, int Missed, IReadOnlyDictionary<string, double?> Measures)
{
    /// <summary>What is wrong with the balances, each in words; empty where they were not scored.</summary>
    public IReadOnlyList<string> WrongBalances { get; init; } = [];

    /// <summary>The mean of each measure over the stories that have one.</summary>
    public static IReadOnlyDictionary<string, double?> Mean(IReadOnlyCollection<StoryScore> stories)
        => stories.SelectMany(s => s.Measures)
            .GroupBy(m => m.Key, m => m.Value, StringComparer.Ordinal)
            .ToDictionary(m => m.Key, m => m.Average(), StringComparer.Ordinal);
}
