using Hearsay.Text;

namespace Hearsay.Statements.Times;

/// <summary>A word, or a part of a hyphenated one, as an expression of time sees it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Class">Its class: a letter of <c>Languages/En/time-words.txt</c>, or one that <see cref="TimeLexer"/> gives.</param>
/// <param name="Value">What the list says of it; empty where it is in none.</param>
/// <param name="Number">Its value as a number, where it is one.</param>
/// <param name="Word">Place of its word in the document.</param>
internal readonly record struct TimeToken(TextSpan Span, char Class, string Value, double Number, int Word);
