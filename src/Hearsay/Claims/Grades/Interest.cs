namespace Hearsay.Claims.Grades;

/// <summary>How the side that a source speaks for stands to what it says.</summary>
public enum Interest
{
    /// <summary>Nothing shows that it gains.</summary>
    NotSeen = 0,

    /// <summary>It is what is spoken of.</summary>
    Subject = 1,

    /// <summary>A party that it disputes with in the story is what is spoken of.</summary>
    AgainstRival = 2,

    /// <summary>Nobody is named, or it is not known for whom the source speaks.</summary>
    CannotBeJudged = 3,
}
