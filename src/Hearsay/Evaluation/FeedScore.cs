namespace Hearsay.Evaluation;

/// <summary>How a feed was read.</summary>
/// <param name="File">Its file.</param>
/// <param name="IsMalformed">Whether an XML parser refuses it.</param>
/// <param name="HasEntries">Whether as many entries were read as there are.</param>
/// <param name="IsTitleEqual">Whether the title of the feed is equal.</param>
/// <param name="Entries">Of each entry, which values are equal; of one that was not read, none.</param>
internal sealed record FeedScore(string File, bool IsMalformed, bool HasEntries, bool IsTitleEqual, IReadOnlyList<FeedEntryScore> Entries)
{
    /// <summary>Whether everything is equal.</summary>
    public bool IsEqual => HasEntries && IsTitleEqual && Entries.All(e => e.IsEqual);
}
