namespace Hearsay.Text;

/// <summary>A family of quotation marks: a mark closes only what one of its own family opened.</summary>
internal enum MarkStyle
{
    /// <summary>No quotation mark.</summary>
    None,

    /// <summary>“ ” " „ `` ''.</summary>
    Double,

    /// <summary>‘ ’ ' ‚ `.</summary>
    Single,

    /// <summary>« ».</summary>
    Guillemet,

    /// <summary>‹ ›.</summary>
    SingleGuillemet,
}
