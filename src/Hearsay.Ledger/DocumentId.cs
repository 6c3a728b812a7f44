using System.Text.Json;

namespace Hearsay.Ledger;

/// <summary>Names documents by what they are, so that the same thing collected twice, or by two machines, has one name.</summary>
public static class DocumentId
{
    /// <summary>
    /// The first 16 hexadecimal digits, in small letters, of the SHA-256 of a JSON array without blanks in UTF-8: address,
    /// publisher, title, time of publication (null where one is not known) and the SHA-256 of the text in UTF-8. What surrounds the
    /// text in its original does not enter: a page with other advertisements is the same document.
    /// </summary>
    public static string Of(LedgerDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var parts = new[] { document.Url, document.Publisher, document.Title, LedgerDocument.Format(document.Published), document.TextSha256 };
        return Sha256.Of(JsonSerializer.SerializeToUtf8Bytes(parts, LedgerJson.Options))[..16];
    }
}
