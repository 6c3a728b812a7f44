namespace Hearsay.Resolution;

/// <summary>What a noun for a source tells of it.</summary>
[Flags]
internal enum NounTraits
{
    /// <summary>The noun is in no list.</summary>
    None = 0,

    /// <summary>A person.</summary>
    Person = 1,

    /// <summary>A body: it can be a source as a whole.</summary>
    Body = 2,

    /// <summary>A writing.</summary>
    Document = 4,

    /// <summary>An outlet.</summary>
    Media = 8,

    /// <summary>A person with an office, so that a side stands behind the words.</summary>
    Office = 16,

    /// <summary>Of a state: an arm of it, or an office in it.</summary>
    State = 32,

    /// <summary>A person who speaks for the body named beside the noun.</summary>
    Speaks = 64,

    /// <summary>A person who belongs to the body named beside the noun, and speaks for its side also where not named.</summary>
    Member = 128,

    /// <summary>A person who speaks for himself.</summary>
    Private = 256,

    /// <summary>Stands before names.</summary>
    Title = 512,

    /// <summary>A public body that may be a side of its own.</summary>
    Authority = 1024,

    /// <summary>A side of its own.</summary>
    Own = 2048,

    /// <summary>Several people without an office.</summary>
    Crowd = 4096,

    /// <summary>Takes up a body named before, whatever its name ("the company", "the insurer").</summary>
    Generic = 8192,
}
