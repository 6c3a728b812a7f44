namespace Hearsay.Ingestion.Pages;

/// <summary>What the class and the identifier of an element say about it.</summary>
[Flags]
internal enum NameHint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It holds the body of an article.</summary>
    Body = 1,

    /// <summary>It holds navigation, captions, teasers, share bars, advertising and the like.</summary>
    Furniture = 2,

    /// <summary>It holds readers' comments.</summary>
    Comments = 4,

    /// <summary>It names the authors.</summary>
    Byline = 8,
}
