using Hearsay.Claims;

namespace Hearsay.App.Briefing;

/// <summary>What a sentence of a brief stands on.</summary>
/// <param name="Number">Its number, from 1 in the order of first use.</param>
/// <param name="Document">The document.</param>
/// <param name="Words">The exact words in it.</param>
/// <param name="Statement">The id of the statement; null for words that are in none, such as that somebody declined to comment.</param>
internal sealed record Citation(int Number, AccountDocument Document, string Words, string? Statement)
{
    /// <summary>The identifier of where the words stand: the statement, or the document.</summary>
    public string Place => Statement ?? Document.Id;
}
