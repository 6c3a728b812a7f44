using System.Text.Json;
using System.Text.Json.Nodes;
using Hearsay.Ledger;

namespace Hearsay.App.Asking;

/// <summary>Finds documents in a ledger, and gives them to programs.</summary>
internal static class DocumentList
{
    /// <summary>The documents of a story, in the order in which they were collected; with a subject those with statements about it, in the order of publication.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public static IEnumerable<LedgerDocument> Find(ILedger ledger, string? story, string? about)
        => about is null ? ledger.Documents(story)
            : ledger.Statements(new StatementQuery { About = about, Story = story, EveryVersion = true }).Select(f => f.Document).DistinctBy(d => d.Id, StringComparer.Ordinal);

    /// <summary>A document with its stories, and with its text where that is asked for.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public static JsonObject Line(ILedger ledger, LedgerDocument document, bool withText)
    {
        var json = JsonSerializer.SerializeToNode(document, LedgerJson.Options)!.AsObject();
        json["stories"] = new JsonArray([.. ledger.StoriesOf(document.Id).Select(s => JsonValue.Create(s))]);
        if (withText)
        {
            json["text"] = ledger.Text(document.Id);
        }

        return json;
    }
}
