namespace Hearsay.App.Briefing;

/// <summary>A story on a page or two, of sentences that stand on exact words.</summary>
/// <param name="Title">What it is on.</param>
/// <param name="Sections">Its sections; none is empty.</param>
/// <param name="Citations">What its sentences stand on, in the order of their numbers.</param>
internal sealed record Brief(string Title, IReadOnlyList<BriefSection> Sections, IReadOnlyList<Citation> Citations);
