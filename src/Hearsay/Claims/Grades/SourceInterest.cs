namespace Hearsay.Claims.Grades;

/// <summary>How a source stands to a statement of its own.</summary>
/// <param name="Kind">How.</param>
/// <param name="Reason">Why, in a sentence without its full stop.</param>
public sealed record SourceInterest(Interest Kind, string Reason)
{
    /// <summary>Whether it is the subject, or a rival is.</summary>
    public bool IsSeen => Kind is Interest.Subject or Interest.AgainstRival;
}
