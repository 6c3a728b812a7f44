namespace Hearsay.Claims.Grouping;

/// <summary>How two statements stand to each other, by <see cref="PairFeatures"/>. The weights are <c>models/pairs.tsv</c>, fitted on stories worked out by hand.</summary>
internal static class PairModel
{
    private static readonly LinearModel Model = LinearModel.Load("pairs", PairFeatures.Names);

    /// <summary>Which weights they are.</summary>
    public static string Id => Model.Id;

    /// <summary>The odds of a pair.</summary>
    public static PairOdds Judge(Content one, Content two, in WordOverlap words)
    {
        Span<double> features = stackalloc double[PairFeatures.Names.Count];
        PairFeatures.Write(one, two, words, features);
        return new PairOdds(Model.Odds(0, features), Model.Odds(1, features));
    }
}
