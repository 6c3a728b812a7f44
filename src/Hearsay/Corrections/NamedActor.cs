using Hearsay.Resolution;

namespace Hearsay.Corrections;

/// <summary>An actor as a correction names it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="Kind">Such as <c>government</c>.</param>
/// <param name="Party">The side that it speaks for; null where none is known.</param>
public sealed record NamedActor(string Id, string Name, string Kind, NamedParty? Party)
{
    /// <summary>An actor that no reading knows: its id is made from its name, as those of readings are.</summary>
    public static NamedActor New(string name, string kind) => new(ActorName.Id(name), name, kind, null);
}
