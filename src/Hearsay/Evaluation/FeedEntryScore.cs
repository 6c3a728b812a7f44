namespace Hearsay.Evaluation;

/// <summary>Which values of an entry of a feed are equal.</summary>
internal readonly record struct FeedEntryScore(bool Title, bool Link, bool Id, bool Published)
{
    /// <summary>Whether all four are.</summary>
    public bool IsEqual => Title && Link && Id && Published;
}
