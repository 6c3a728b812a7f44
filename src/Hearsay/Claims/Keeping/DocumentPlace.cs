using NodaTime;

namespace Hearsay.Claims.Keeping;

/// <summary>A document's place in the order of publication. What was published at an unknown time comes last, and of equals the lesser name first.</summary>
/// <param name="Published">When it was published, in ticks of 100 nanoseconds since 1970; the greatest number where nobody said.</param>
/// <param name="Id">Its name.</param>
/// <param name="Key">Its number where it is kept.</param>
internal readonly record struct DocumentPlace(long Published, string Id, long Key) : IComparable<DocumentPlace>
{
    /// <summary>The place of a document.</summary>
    public static DocumentPlace Of(OffsetDateTime? published, string id, long key) => new(published?.ToInstant().ToUnixTimeTicks() ?? long.MaxValue, id, key);

    /// <inheritdoc/>
    public int CompareTo(DocumentPlace other)
        => Published != other.Published ? Published.CompareTo(other.Published) : string.CompareOrdinal(Id, other.Id);
}
