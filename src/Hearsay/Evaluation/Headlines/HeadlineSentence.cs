namespace Hearsay.Evaluation.Headlines;

/// <summary>A headline, or a sentence of an article, made ready to be compared.</summary>
/// <param name="Stems">The stems of the words that say something, and numbers, each once with how much it tells.</param>
/// <param name="Names">The stems of the names among them.</param>
/// <param name="Marks">How often it rejects, passes on, leaves open and negates.</param>
/// <param name="Words">How many words it has.</param>
internal sealed record HeadlineSentence(IReadOnlyDictionary<string, double> Stems, IReadOnlySet<string> Names, IReadOnlyList<int> Marks, int Words)
{
    /// <summary>How much all stems tell together.</summary>
    public double Weight { get; } = Stems.Values.Sum();

    /// <summary>How much of what this says a set of stems holds too, from 0 to 1.</summary>
    public double CoveredBy(Func<string, bool> holds) => Weight > 0 ? Stems.Where(s => holds(s.Key)).Sum(s => s.Value) / Weight : 0;
}
