using System.Text.Json;
using Hearsay.App.Api;
using Hearsay.Ledger;
using Microsoft.AspNetCore.Http;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Hearsay.App.Mcp;

/// <summary>What programs can read by address: documents, statements and claims, each as the API gives it.</summary>
/// <param name="ledger">Opens the ledger.</param>
internal sealed class LedgerResources(Func<ServedLedger> ledger)
{
    private const string Json = "application/json";

    /// <summary>All of them.</summary>
    public IEnumerable<McpServerResource> All() =>
    [
        Resource("documents", "A document", "A document with its text and its statements", id => DocumentsApi.Document(ledger().Ledger, id)),
        Resource("statements", "A statement", "The exact words of a statement, who says them, and where they stand", id => StatementsApi.Statement(ledger(), id)),
        Resource("claims", "A claim", "A claim with its statements by origin, denials, contradictions and grade", id => ClaimsApi.Detail(ledger(), id, new AskedFor(QueryCollection.Empty))),
    ];

    private static McpServerResource Resource(string name, string title, string description, Func<string, object> read) => McpServerResource.Create(
        (string id) => new TextResourceContents { Uri = $"hearsay://{name}/{Uri.EscapeDataString(id)}", MimeType = Json, Text = JsonSerializer.Serialize(Read(id, read), LedgerJson.Options) },
        new McpServerResourceCreateOptions { UriTemplate = $"hearsay://{name}/{{id}}", Name = name, Title = title, Description = description, MimeType = Json });

    private static object Read(string id, Func<string, object> read)
    {
        try
        {
            return read(id);
        }
        catch (AddressException error)
        {
            throw new McpProtocolException(error.Message, McpErrorCode.ResourceNotFound);
        }
        catch (Exception error) when (error is LedgerException or InvalidDataException)
        {
            throw new McpProtocolException(error.Message, McpErrorCode.InternalError);
        }
    }
}
