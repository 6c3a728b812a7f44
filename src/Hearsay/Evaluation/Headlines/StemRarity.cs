namespace Hearsay.Evaluation.Headlines;

/// <summary>How much a stem tells: the logarithm of one in how many articles holds it.</summary>
internal sealed class StemRarity
{
    private readonly Dictionary<string, int> _articles;
    private readonly int _count;

    /// <summary>Counts the articles that hold each stem.</summary>
    public StemRarity(IReadOnlyCollection<string> articles)
    {
        _count = articles.Count;
        _articles = articles.AsParallel().SelectMany(a => HeadlineText.StemsOf(a).Distinct(StringComparer.Ordinal)).CountBy(s => s, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>What a stem tells, above 0 but where every article holds it.</summary>
    public double Of(string stem) => Math.Log((_count + 1.0) / (_articles.GetValueOrDefault(stem) + 1));
}
