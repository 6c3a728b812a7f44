using Hearsay.Text;

namespace Hearsay.Formats;

/// <summary>What a stretch of text is to an attribution.</summary>
internal enum Role
{
    /// <summary>Part of what is said.</summary>
    Content,

    /// <summary>Part of the words that name who says it.</summary>
    Source,

    /// <summary>Part of the words that attribute.</summary>
    Cue,
}

/// <summary>A role in one attribution.</summary>
/// <param name="Attribution">Place in <see cref="Reading.Attributions"/>.</param>
/// <param name="Role">The role.</param>
internal readonly record struct Mark(int Attribution, Role Role);

/// <summary>A stretch of text in which no span of any attribution begins or ends.</summary>
/// <param name="Span">Where it stands; not empty.</param>
/// <param name="Marks">The spans over it, the widest first where they are nested; empty where there is none.</param>
internal readonly record struct Segment(TextSpan Span, IReadOnlyList<Mark> Marks);
