using Hearsay.Claims.Figures;
using Hearsay.Resolution;

namespace Hearsay.Claims.Disputes;

/// <summary>
/// Judges whether figures that two give count one thing. What else each of them counts tells too: of an actor's figures in a document at most
/// one counts what a rival's does, and where each is the other's best match less likeness is enough.
/// </summary>
internal sealed class RivalFigures
{
    /// <summary>The least odds by themselves; those of what an outlet says itself; those of figures that match nothing better; and by how much a better match must be likelier.</summary>
    private const double LeastAlike = -0.5, LeastAlikeOfOutlet = 2, LeastAlikeOfBest = -1.25, Better = 0.5;

    private readonly ILookup<Actor, (CountedThing Thing, int Group)> _own;

    /// <summary>Makes it for the figures of a story.</summary>
    /// <param name="figures">The figures, each with the number of what it counts.</param>
    public RivalFigures(IEnumerable<(CountedThing Thing, int Group)> figures)
        => _own = figures.Where(f => ActorOf(f) is not null).ToLookup(f => ActorOf(f)!);

    /// <summary>Whether both count one thing: they are in one group, alike by themselves, or each the other's best match; and neither actor counts it by another figure beside.</summary>
    public bool CountTheSame((CountedThing Thing, int Group) one, (CountedThing Thing, int Group) other)
    {
        var odds = one.Thing.OddsOfSame(other.Thing);
        return ActorOf(one) is null || ActorOf(other) is null ? odds >= LeastAlikeOfOutlet
            : (one.Group == other.Group || odds >= LeastAlike || (odds >= LeastAlikeOfBest && IsBest(one, other.Thing, odds) && IsBest(other, one.Thing, odds)))
                && !IsCountedBeside(one.Thing, other.Thing, odds) && !IsCountedBeside(other.Thing, one.Thing, odds);
    }

    /// <summary>Whether who gave the earlier of two figures had put another in its place before the later one was given: it no longer stands against it.</summary>
    public bool IsReplaced((CountedThing Thing, int Group) one, (CountedThing Thing, int Group) other)
    {
        if (one.Thing.Content.Published is not { } first || other.Thing.Content.Published is not { } second)
        {
            return false;
        }

        var (early, from, until) = first <= second ? (one, first, second) : (other, second, first);
        return ActorOf(early) is { } actor && _own[actor].Any(f => f.Group == early.Group && f.Thing.Content.Published is { } at && at > from && at <= until && !f.Thing.Figure.HasBoundsOf(early.Thing.Figure));
    }

    private static Actor? ActorOf((CountedThing Thing, int Group) figure) => figure.Thing.Content.Statement.Actor;

    /// <summary>Whether nothing else that its actor counts is more like the rival's.</summary>
    private bool IsBest((CountedThing Thing, int Group) figure, CountedThing rival, double odds)
        => !_own[ActorOf(figure)!].Any(f => f.Group != figure.Group && !f.Thing.Figure.HasBoundsOf(figure.Thing.Figure) && f.Thing.OddsOfSame(rival) > odds);

    /// <summary>Whether the same actor gives another figure on the same occasion that is far more like the rival's.</summary>
    private bool IsCountedBeside(CountedThing figure, CountedThing rival, double odds)
        => _own[figure.Content.Statement.Actor!].Any(f => !f.Thing.Content.IsApartFrom(figure.Content) && !f.Thing.Figure.HasBoundsOf(figure.Figure) && f.Thing.OddsOfSame(rival) > odds + Better);
}
