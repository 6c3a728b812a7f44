namespace Hearsay.Resolution;

/// <summary>What the reader takes somebody for while it reads a document.</summary>
internal enum EntityType
{
    /// <summary>A name of which nothing is known.</summary>
    Unknown = 0,

    /// <summary>A person, with a name or without.</summary>
    Person = 1,

    /// <summary>Several people who are not named.</summary>
    Crowd = 2,

    /// <summary>An organisation or an arm of a state.</summary>
    Body = 3,

    /// <summary>A state, or a place that stands for one.</summary>
    Side = 4,

    /// <summary>A writing.</summary>
    Document = 5,

    /// <summary>An outlet.</summary>
    Media = 6,
}
