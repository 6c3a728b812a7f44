namespace Hearsay.Resolution;

/// <summary>What a word can be in the phrase of a source.</summary>
internal enum WordClass
{
    /// <summary>No part of such a phrase.</summary>
    None = 0,

    /// <summary>An article or its like.</summary>
    Determiner = 1,

    /// <summary>his, its, their.</summary>
    Possessive = 2,

    /// <summary>A number.</summary>
    Number = 3,

    /// <summary>An adjective or its like.</summary>
    Modifier = 4,

    /// <summary>A common noun.</summary>
    Noun = 5,

    /// <summary>A word of a name.</summary>
    Name = 6,

    /// <summary>The mark of a possessor ('s).</summary>
    Clitic = 7,
}
