using Hearsay.Claims;
using Hearsay.Formats;
using Hearsay.Ingestion;
using NodaTime;

namespace Hearsay.App.Accounting;

/// <summary>A statement of an account as programs get it: the words, who says them, and where they stand.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Words">The exact words.</param>
/// <param name="Actor">The id of who is responsible; null in the outlet's own voice and where nobody is named.</param>
/// <param name="Name">The actor's name.</param>
/// <param name="Stance">Such as <c>asserts</c>.</param>
/// <param name="Document">The id of the document.</param>
/// <param name="Publisher">The outlet.</param>
/// <param name="Published">When the document was published.</param>
/// <param name="Url">Its address.</param>
internal sealed record SaidLine(string Id, string Words, string? Actor, string? Name, string Stance, string Document, string? Publisher, OffsetDateTime? Published, string? Url)
{
    /// <summary>The line of a statement.</summary>
    public static SaidLine Of(AccountStatement statement, Document document) => new(
        statement.Id, statement.Words, statement.Actor?.Id, statement.Actor?.Name, StatementNames.Of(statement.Stance), statement.Document, document.Publisher, document.Published, document.Url);
}
