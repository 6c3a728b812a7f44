namespace Hearsay.Evaluation;

/// <summary>What a feed is to be read as.</summary>
/// <param name="Title">Its title; null where it has none.</param>
/// <param name="Entries">Its entries.</param>
internal sealed record GoldFeed(string? Title, IReadOnlyList<GoldFeedEntry> Entries);
