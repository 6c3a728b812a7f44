namespace Hearsay.Syntax;

/// <summary>What kind of name a word is part of.</summary>
public enum EntityKind
{
    /// <summary>Of no name.</summary>
    None = 0,

    /// <summary>Of a person's.</summary>
    Person = 1,

    /// <summary>Of an organisation's.</summary>
    Organisation = 2,

    /// <summary>Of a place's: a state, a city, a river.</summary>
    Location = 3,

    /// <summary>Of another: a nationality, an event, a work, a law.</summary>
    Other = 4,
}
