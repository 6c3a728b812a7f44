namespace Hearsay.Claims.Keeping;

/// <summary>A statement with its place and its claim, as they are kept.</summary>
/// <param name="Key">Its number.</param>
/// <param name="Id">Its name.</param>
/// <param name="Document">Its document.</param>
/// <param name="Claim">The number of its claim; null where it is in none yet.</param>
/// <param name="How">How the group that it begins became part of another; null where it begins a claim, or is in none yet.</param>
internal sealed record GroupedStatement(long Key, string Id, DocumentPlace Document, long? Claim, KeptMerge? How) : IComparable<GroupedStatement>
{
    /// <inheritdoc/>
    public int CompareTo(GroupedStatement? other)
        => other is null ? 1 : Document.CompareTo(other.Document) is not 0 and var order ? order : Key.CompareTo(other.Key);
}
