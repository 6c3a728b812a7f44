namespace Hearsay.App.Briefing;

/// <summary>The sentences of a brief on one question.</summary>
/// <param name="Heading">What they are on.</param>
/// <param name="Sentences">The sentences, one or more.</param>
/// <param name="LeftOut">How many more there would be.</param>
internal sealed record BriefSection(string Heading, IReadOnlyList<BriefSentence> Sentences, int LeftOut);
