using Hearsay.Resolution;

namespace Hearsay.Corrections;

/// <summary>A party as a correction names it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its canonical name.</param>
public sealed record NamedParty(string Id, string Name)
{
    /// <summary>A party that no reading knows: its id is made from its name, as those of readings are.</summary>
    public static NamedParty New(string name) => new(ActorName.Id(name), name);
}
