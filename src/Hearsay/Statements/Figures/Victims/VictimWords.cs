namespace Hearsay.Statements.Figures.Victims;

/// <summary>What a word says of victims. The classes and their words stand in <c>Languages/En/victim-words.txt</c>.</summary>
[Flags]
internal enum VictimWords
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A participle of killing.</summary>
    Killed = 1,

    /// <summary>Killing, of those after it.</summary>
    Kills = 2,

    /// <summary>Death, of those before it.</summary>
    Dies = 4,

    /// <summary>A participle of wounding.</summary>
    Wounded = 8,

    /// <summary>Wounding, of those after it.</summary>
    Wounds = 16,

    /// <summary>A wound, of those before it.</summary>
    Suffers = 32,

    /// <summary>A hit that leaves open whether somebody died.</summary>
    Shot = 64,

    /// <summary>Such a hit, of those after it.</summary>
    Shoots = 128,

    /// <summary>Somebody died, whoever.</summary>
    DeathNoun = 256,

    /// <summary>One person.</summary>
    Person = 512,

    /// <summary>Several persons.</summary>
    People = 1024,

    /// <summary>A further one.</summary>
    Another = 2048,

    /// <summary>Makes a participle passive.</summary>
    Be = 4096,

    /// <summary>May stand between persons and what is said of them.</summary>
    Skip = 8192,

    /// <summary>Says that something did not happen, or did not happen here.</summary>
    Unreal = 16384,

    /// <summary>Ends a group of persons.</summary>
    Boundary = 32768,

    /// <summary>Joins two persons to a group.</summary>
    Joins = 65536,

    /// <summary>So many are the victims of one shooting or killing: "double".</summary>
    Multiple = 131072,

    /// <summary>Who did it as well: "himself".</summary>
    Self = 262144,

    /// <summary>Makes a name of a noun for death before it: "homicide unit".</summary>
    Unit = 524288,

    /// <summary>A participle of kidnapping.</summary>
    Taken = 1048576,

    /// <summary>A noun for what happened to those after "of".</summary>
    OfWhom = 2097152,

    /// <summary>Any that says what happened.</summary>
    Outcome = Killed | Kills | Dies | Wounded | Wounds | Suffers | Shot | Shoots | Taken,

    /// <summary>Any that says of those after it what happened to them.</summary>
    Active = Kills | Wounds | Shoots,
}
