namespace Hearsay.Ingestion.Feeds;

/// <summary>A feed, or the reason why there is none.</summary>
/// <param name="Feed">The feed; null where it was refused.</param>
/// <param name="Refusal">Why there is no feed; null where there is one.</param>
public sealed record FeedResult(Feed? Feed, Refusal? Refusal)
{
    /// <summary>A feed.</summary>
    public static FeedResult Of(Feed feed) => new(feed, null);

    /// <summary>A refusal.</summary>
    public static FeedResult Of(Refusal refusal) => new(null, refusal);
}
