using Hearsay.Text;

namespace Hearsay.Statements.Places;

/// <summary>Words that the gazetteer knows as a name.</summary>
/// <param name="First">Number of the first word.</param>
/// <param name="End">Number of the word after the last.</param>
/// <param name="Span">Where the name stands; within its last word where a hyphen ends it ("Paris-based").</param>
/// <param name="Key">The name as it is compared.</param>
/// <param name="Names">Its entries in the gazetteer; empty where it is only called a place by the syntax.</param>
/// <param name="Kind">The widest kind of its entries: people only where no place is called so.</param>
internal readonly record struct Spot(int First, int End, TextSpan Span, string Key, Range Names, PlaceNameKind Kind)
{
    /// <summary>Whether it is an adjective or a word for people only.</summary>
    public bool IsPeople => Kind == PlaceNameKind.People;
}
