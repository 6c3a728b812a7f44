namespace Hearsay.App.Briefing;

/// <summary>A sentence of a brief; one number of a citation or more are among its parts.</summary>
/// <param name="Parts">Its parts in order.</param>
internal sealed record BriefSentence(IReadOnlyList<BriefPart> Parts);
