namespace Hearsay.Formats.Stories;

/// <summary>A party that has said nothing on a claim that concerns it.</summary>
/// <param name="Party">The id of the party.</param>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Kind"><c>declined</c>, <c>no answer</c> or <c>absent</c>.</param>
public sealed record StorySilence(string Party, string Claim, string? Kind = null)
{
    /// <summary>The words that say so; null where it was never asked or quoted.</summary>
    public StoryEvidence? Evidence { get; init; }
}
