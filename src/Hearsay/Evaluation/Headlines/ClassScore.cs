namespace Hearsay.Evaluation.Headlines;

/// <summary>How well one class is told from the others.</summary>
/// <param name="Gold">How many there are.</param>
/// <param name="Judged">How many were judged to be.</param>
/// <param name="Right">How many of those are.</param>
internal sealed record ClassScore(int Gold, int Judged, int Right)
{
    /// <summary>F1 from 0 to 1; 0 where there are none.</summary>
    public double F1 => Gold + Judged == 0 ? 0 : 2.0 * Right / (Gold + Judged);

    /// <summary>The scores of all classes.</summary>
    /// <param name="items">For each item its class in the gold and as judged.</param>
    public static IReadOnlyDictionary<T, ClassScore> Of<T>(IReadOnlyCollection<(T Gold, T Judged)> items)
        where T : struct, Enum
        => Enum.GetValues<T>().ToDictionary(c => c, c => new ClassScore(items.Count(i => i.Gold.Equals(c)), items.Count(i => i.Judged.Equals(c)), items.Count(i => i.Gold.Equals(c) && i.Judged.Equals(c))));
}
