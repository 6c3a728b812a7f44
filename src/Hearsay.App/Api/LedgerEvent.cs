using System.Net.ServerSentEvents;
using Hearsay.Ledger;

namespace Hearsay.App.Api;

/// <summary>Something that came into the ledger, or how far it is.</summary>
/// <param name="Entry">The number of the entry; of <c>head</c>, of the last.</param>
/// <param name="Made">When the entry was made, in UTC as RFC 3339 writes it; null for <c>head</c>.</param>
/// <param name="Document">The id of the document that it is about; null where it is about none.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Stories">The stories that the document is in.</param>
/// <param name="Claims">The ids of the claims that its statements are of.</param>
internal sealed record LedgerEvent(long Entry, string? Made, string? Document, string? Title, IReadOnlyList<string> Stories, IReadOnlyList<string> Claims)
{
    /// <summary>How far the ledger is; whoever goes on from there misses nothing.</summary>
    public static SseItem<LedgerEvent> Head(long entries) => Item("head", new LedgerEvent(entries, null, null, null, [], []));

    /// <summary>An entry of the ledger.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public static SseItem<LedgerEvent> Of(ILedger ledger, Entry entry)
    {
        var document = entry.Document.Length == 0 ? null : ledger.Document(entry.Document);
        return Item(Hearsay.Ledger.Entry.NameOf(entry.Kind), document is null
            ? new LedgerEvent(entry.Number, entry.Made, null, null, [], [])
            : new LedgerEvent(entry.Number, entry.Made, document.Id, document.Title, ledger.StoriesOf(document.Id), [.. ledger.ClaimsOf(document.Id).Distinct(StringComparer.Ordinal)]));
    }

    private static SseItem<LedgerEvent> Item(string kind, LedgerEvent data) => new(data, kind) { EventId = data.Entry.ToString(System.Globalization.CultureInfo.InvariantCulture) };
}
