namespace Hearsay.App.Citing;

/// <summary>What came of checking a text's citations.</summary>
/// <param name="Citations">All of them, in the order of the text.</param>
internal sealed record CitationReport(IReadOnlyList<CheckedCitation> Citations)
{
    /// <summary>Whether there are any, and each can stand as it is.</summary>
    public bool IsGood => Citations.Count > 0 && Citations.All(c => c.IsGood);

    /// <summary>How many there are of a verdict.</summary>
    public int Count(CitationVerdict verdict) => Citations.Count(c => c.Verdict == verdict);
}
