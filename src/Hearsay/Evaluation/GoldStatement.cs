using Hearsay.Text;

namespace Hearsay.Evaluation;

/// <summary>A statement of a story's gold account.</summary>
/// <param name="Id">Its name in the story.</param>
/// <param name="Document">The id of its document.</param>
/// <param name="Content">The pieces of its content, in UTF-16 code units.</param>
/// <param name="IsAttributed">Whether somebody is said to say it, and not the outlet itself.</param>
public sealed record GoldStatement(string Id, string Document, IReadOnlyList<TextSpan> Content, bool IsAttributed);
