namespace Hearsay.Statements.Places;

/// <summary>In what way a name stands for a place.</summary>
internal enum PlaceNameKind
{
    /// <summary>The name that it goes by in English.</summary>
    Title = 0,

    /// <summary>Another name.</summary>
    Name = 1,

    /// <summary>A name from a list that also holds former names and those of other languages, so that it counts less.</summary>
    Variant = 2,

    /// <summary>An adjective or a word for its people.</summary>
    People = 3,

    /// <summary>An abbreviation that counts only behind a comma or in brackets, such as "Fla.".</summary>
    Short = 4,
}
