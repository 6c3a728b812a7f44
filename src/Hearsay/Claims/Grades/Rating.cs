using Hearsay.Resolution;

namespace Hearsay.Claims.Grades;

/// <summary>How reliable somebody holds a source to be. It stands until a later one of the same source.</summary>
/// <param name="Source">The id of the actor, or that of an outlet's name, as names of actors are made into ids.</param>
/// <param name="Name">The name of the actor or outlet.</param>
/// <param name="Grade">The grade; null where an earlier one is taken back.</param>
/// <param name="By">Who holds it so.</param>
/// <param name="Because">Why.</param>
/// <param name="Made">When that was written down, in UTC as RFC 3339 writes it.</param>
public sealed record Rating(string Source, string Name, Reliability? Grade, string By, string Because, string Made)
{
    /// <summary>The id that an outlet of a name is rated by.</summary>
    public static string SourceOf(string outlet) => ActorName.Id(outlet);

    /// <summary>Whether it is of an actor, under its id or a name of its own; "the ministry" is another's elsewhere.</summary>
    internal bool IsOf(Actor actor) => actor.Id == Source || actor.Names.Append(actor.Name).Any(n => n.Length > 0 && char.IsUpper(n[0]) && ActorName.Id(n) == Source);
}
