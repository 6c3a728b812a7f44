namespace Hearsay.Evaluation.Events;

/// <summary>A mention of an event that people marked.</summary>
/// <param name="Chain">Mentions of one event have the same name here.</param>
/// <param name="Words">Its words.</param>
/// <param name="Before">The words of its sentence before it.</param>
/// <param name="After">Those after it.</param>
/// <param name="Sentence">The number of its sentence.</param>
internal sealed record EcbMention(string Chain, IReadOnlyList<string> Words, IReadOnlyList<string> Before, IReadOnlyList<string> After, int Sentence);
