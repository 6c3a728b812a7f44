using Hearsay.Text;

namespace Hearsay.Evaluation;

/// <summary>Who a statement of a story's gold account is attributed to, and where the text says so.</summary>
/// <param name="Statement">Its id in the story.</param>
/// <param name="Document">The id of its document.</param>
/// <param name="Content">The pieces of its content, in UTF-16 code units.</param>
/// <param name="Source">The words of the source; null where the text names none beside the content.</param>
/// <param name="Cue">The words of the cue; null where there is none.</param>
/// <param name="Actor">Id of the actor who is responsible; null where the story gives no source.</param>
/// <param name="PartyNames">Every wording for the side of that actor; empty where it has none.</param>
public sealed record GoldSource(string Statement, string Document, IReadOnlyList<TextSpan> Content, TextSpan? Source, TextSpan? Cue, string? Actor, IReadOnlyList<string> PartyNames);
