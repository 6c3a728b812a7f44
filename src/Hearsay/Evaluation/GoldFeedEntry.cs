using NodaTime;

namespace Hearsay.Evaluation;

/// <summary>What an entry of a feed is to be read as; null is what it does not have.</summary>
internal sealed record GoldFeedEntry(string? Title, string? Link, string? Id, Instant? Published, Instant? Updated);
