using Hearsay.Text;

namespace Hearsay.Tests.Cases;

/// <summary>An attribution that a person marked in an article of <c>samples/</c>.</summary>
/// <param name="Source">Who is said to speak; null where the text names nobody.</param>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Content">What is said, one piece or more, in order, without overlap.</param>
/// <param name="Parent">Place, from 0, in the case file of the attribution whose content holds this one; null where none does.</param>
public sealed record CaseAttribution(TextSpan? Source, TextSpan Cue, IReadOnlyList<TextSpan> Content, int? Parent);
