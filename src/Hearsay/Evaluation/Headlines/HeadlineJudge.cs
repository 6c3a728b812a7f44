using Hearsay.Claims.Grouping;

namespace Hearsay.Evaluation.Headlines;

/// <summary>Says how articles stand to headlines: first whether they are on the same thing, then how, by weighted sums of <see cref="HeadlineFeatures"/>.</summary>
internal static class HeadlineJudge
{
    private static readonly LinearModel Model = LinearModel.Load("headlines", HeadlineFeatures.Names);

    /// <summary>The position of an article.</summary>
    public static HeadlinePosition Judge(HeadlineText headline, HeadlineText body)
    {
        var features = HeadlineFeatures.Of(headline, body);
        return Odds(HeadlinePosition.Unrelated) > 0
            ? HeadlinePosition.Unrelated
            : new[] { HeadlinePosition.Agree, HeadlinePosition.Disagree, HeadlinePosition.Discuss }.MaxBy(Odds);

        double Odds(HeadlinePosition position) => Model.Odds((int)position, features);
    }
}
