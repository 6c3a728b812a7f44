namespace Hearsay.Statements.Figures;

/// <summary>How a number is bounded or approximated; the words for each stand in <c>Languages/En/figure-modifiers.txt</c>.</summary>
internal enum FigureModifier
{
    /// <summary>Not at all.</summary>
    Exact = 0,

    /// <summary>"About", "some".</summary>
    About = 1,

    /// <summary>"At least", "or more".</summary>
    AtLeast = 2,

    /// <summary>"Up to", "no more than".</summary>
    UpTo = 3,

    /// <summary>"More than", "over".</summary>
    MoreThan = 4,

    /// <summary>"Fewer than", "under".</summary>
    LessThan = 5,

    /// <summary>"Nearly", "almost".</summary>
    Nearly = 6,

    /// <summary>"Between one and another".</summary>
    Range = 7,
}
