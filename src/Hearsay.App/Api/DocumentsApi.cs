using Microsoft.AspNetCore.Routing;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hearsay.App.Asking;
using Hearsay.Ledger;

namespace Hearsay.App.Api;

/// <summary>Stories and documents.</summary>
internal static class DocumentsApi
{
    /// <summary>Adds the routes.</summary>
    public static void MapDocuments(this IEndpointRouteBuilder api)
    {
        api.MapList("/stories", "The stories, in order of their names", [], Stories);
        api.MapList("/documents", "Documents, in the order in which they were collected; with about, of their publication", [Parameters.Story, Parameters.About], Find);
        api.MapThing("/documents", "A document with its text, and its statements in the order of the text", [], (served, id, _) => Document(served.Ledger, id));
    }

    /// <summary>The stories.</summary>
    public static Page<LedgerStory> Stories(ServedLedger served, AskedFor asked) => Page.Of(asked, served.Ledger.Stories(), s => s.Name, s => s);

    /// <summary>Documents that are asked for.</summary>
    public static Page<JsonObject> Find(ServedLedger served, AskedFor asked)
        => Page.Of(asked, DocumentList.Find(served.Ledger, asked.Text(Parameters.Story), asked.Text(Parameters.About)), d => d.Id, d => DocumentList.Line(served.Ledger, d, withText: false));

    /// <summary>A document with its text and its statements.</summary>
    /// <exception cref="AddressException">There is none.</exception>
    public static JsonObject Document(ILedger ledger, string id)
    {
        var document = ledger.Document(id) ?? throw AddressException.NotFound($"there is no document '{id}'");
        var json = DocumentList.Line(ledger, document, withText: true);
        json["statements"] = JsonSerializer.SerializeToNode(ledger.Statements(new StatementQuery { Document = id }).ToList(), LedgerJson.Options);
        return json;
    }
}
