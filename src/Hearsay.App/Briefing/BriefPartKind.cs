namespace Hearsay.App.Briefing;

/// <summary>Where the words of a part of a sentence come from.</summary>
internal enum BriefPartKind
{
    /// <summary>From the fixed frames of sentences.</summary>
    Frame = 0,

    /// <summary>Names, what is counted, and other words that the reading took from documents.</summary>
    Named = 1,

    /// <summary>The exact words of a citation.</summary>
    Quoted = 2,

    /// <summary>The number of a citation.</summary>
    Number = 3,
}
