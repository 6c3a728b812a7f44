namespace Hearsay.Ingestion.Feeds;

/// <summary>A feed is beyond one of <see cref="FeedLimits"/>.</summary>
internal sealed class FeedLimitException(string message) : Exception(message);
