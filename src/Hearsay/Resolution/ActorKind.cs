namespace Hearsay.Resolution;

/// <summary>What kind of source an actor is.</summary>
public enum ActorKind
{
    /// <summary>A person with a name.</summary>
    Person = 0,

    /// <summary>A company, a union, an association, an international body.</summary>
    Organisation = 1,

    /// <summary>A state and its arms: ministries, forces, services, authorities.</summary>
    Government = 2,

    /// <summary>Several who are not named one by one: experts, residents, officials of several states.</summary>
    Collective = 3,

    /// <summary>Somebody whose name is not given.</summary>
    Anonymous = 4,

    /// <summary>A report, a letter, a document.</summary>
    Document = 5,

    /// <summary>An outlet or an agency.</summary>
    Media = 6,
}
