using Hearsay.Text;

namespace Hearsay.Evaluation;

/// <summary>A statement to be judged against a story's gold account.</summary>
/// <param name="Id">Its name, distinct in the story; it decides only between equally good partners.</param>
/// <param name="Document">The id of its document in the story.</param>
/// <param name="Content">The pieces of its content, in UTF-16 code units.</param>
/// <param name="IsAttributed">Whether somebody is said to say it; a statement of the outlet itself that has no partner counts for nothing.</param>
public sealed record PredictedStatement(string Id, string Document, IReadOnlyList<TextSpan> Content, bool IsAttributed = true);
