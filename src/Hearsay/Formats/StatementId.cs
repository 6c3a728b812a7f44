using System.Security.Cryptography;
using System.Text;
using Hearsay.Ingestion;
using Hearsay.Statements;

namespace Hearsay.Formats;

/// <summary>Names statements by what they are, so that two machines that read the same bytes agree on the names.</summary>
public static class StatementId
{
    /// <summary>
    /// The first 16 hexadecimal digits, in small letters, of the SHA-256 of these lines in ASCII, each ended by a line feed: the
    /// document's SHA-256; <c>statement</c> and the id of its attribution, or <c>statement narrator</c>; and for each piece
    /// <c>content START END</c>.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="attribution">The <see cref="AttributionId"/> of its attribution; null in the outlet's own voice.</param>
    public static string Of(Document document, Statement statement, string? attribution)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(statement);
        var lines = new StringBuilder(160).Append(document.Sha256).Append("\nstatement ").Append(attribution ?? "narrator").Append('\n');
        foreach (var piece in statement.Content)
        {
            lines.Append("content ").Append(piece.Start).Append(' ').Append(piece.End).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(lines.ToString())).AsSpan(0, 8));
    }
}
