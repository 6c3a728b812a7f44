namespace Hearsay.Statements.Figures;

/// <summary>What a word does to a number near it. The classes and their words stand in <c>Languages/En/figure-words.txt</c>.</summary>
[Flags]
internal enum FigureWords
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A month: the number is part of a date.</summary>
    Month = 1,

    /// <summary>A unit of time: the number is a duration.</summary>
    Time = 2,

    /// <summary>May stand between a number and a unit of time.</summary>
    Between = 4,

    /// <summary>A number after it is a name: "route 66".</summary>
    Label = 8,

    /// <summary>Ends the name of a street.</summary>
    Street = 16,

    /// <summary>A bare small number after it is a time of day.</summary>
    Clock = 32,

    /// <summary>Says that something is measured, so that a bare number after a preposition is a figure.</summary>
    Measured = 64,

    /// <summary>What a score of a game or a vote belongs to.</summary>
    Score = 128,

    /// <summary>A change from one number to another.</summary>
    Change = 256,

    /// <summary>Makes a pronoun of "one".</summary>
    Determiner = 512,

    /// <summary>"One" of these counts nothing.</summary>
    VagueNoun = 1024,

    /// <summary>"The two" of these counts nothing that the reader does not know.</summary>
    Pair = 2048,

    /// <summary>Ends a noun phrase.</summary>
    Stop = 4096,

    /// <summary>Begins, continues or is a number in words.</summary>
    Number = 8192,

    /// <summary>A vague number: "dozens".</summary>
    Vague = 16384,

    /// <summary>Says what happened to what is counted.</summary>
    Outcome = 32768,

    /// <summary>Sums up harm to people, so that none of it is a figure: "no casualties".</summary>
    Harm = 65536,

    /// <summary>An irregular plural, or a plural that does not end in s: "people".</summary>
    Plural = 131072,

    /// <summary>Is no noun though it looks like a plural.</summary>
    NoPlural = 262144,

    /// <summary>"Over" and "up to" after it belong to the verb.</summary>
    Phrasal = 524288,
}
