using Hearsay.Text;

namespace Hearsay.Formats.Stories;

/// <summary>A statement of a story.</summary>
/// <param name="Id">Its name in the account.</param>
/// <param name="Document">The id of its document.</param>
public sealed record StoryStatement(string Id, string Document)
{
    /// <summary>The pieces of what is said, in UTF-16 code units of the document's text.</summary>
    public IReadOnlyList<TextSpan> Content { get; init => field = value ?? []; } = [];

    /// <summary><c>attributed</c> or <c>narrator</c>.</summary>
    public string? Voice { get; init; }

    /// <summary>The id of who is responsible for it; null for the narrator and where no source is given.</summary>
    public string? Actor { get; init; }

    /// <summary>What the source does: <c>asserts</c>, <c>denies</c> and so on.</summary>
    public string? Stance { get; init; }

    /// <summary>One of FactBank's values, such as <c>CT+</c>.</summary>
    public string? Factuality { get; init; }

    /// <summary>The id of the claim that it speaks to; null where it speaks to none.</summary>
    public string? Claim { get; init; }

    /// <summary>Whether it says that the claim does not hold.</summary>
    public bool Denies { get; init; }

    /// <summary>The figures in it.</summary>
    public IReadOnlyList<StoryFigure> Figures { get; init => field = value ?? []; } = [];

    /// <summary>When its content holds.</summary>
    public IReadOnlyList<StoryTime> Times { get; init => field = value ?? []; } = [];

    /// <summary>Whether the outlet itself speaks.</summary>
    internal bool IsNarrators => Voice == "narrator";
}
