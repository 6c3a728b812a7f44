namespace Hearsay.App.Briefing;

/// <summary>A part of a sentence of a brief.</summary>
/// <param name="Kind">Where its words come from.</param>
/// <param name="Text">The words; of a number, its digits.</param>
internal sealed record BriefPart(BriefPartKind Kind, string Text);
