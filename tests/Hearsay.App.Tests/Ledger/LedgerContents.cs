using Hearsay.Ledger;

namespace Hearsay.App.Tests.Ledger;

/// <summary>Everything in a ledger, but for the times of entries and what hangs on them.</summary>
internal static class LedgerContents
{
    public static IReadOnlyList<string> Of(string path)
    {
        using var ledger = TestLedger.OpenExisting(path);
        return Of(ledger);
    }

    public static IReadOnlyList<string> Of(ILedger ledger) =>
    [
        .. ledger.Entries().Select(e => (e with { Made = "", Hash = "" }).ToString()),
        .. ledger.Documents().Select(d => $"{LedgerText(d)} {string.Join(", ", ledger.StoriesOf(d.Id))} {ledger.Text(d.Id)} {Convert.ToHexString(ledger.Original(d.Sha256))}"),
        .. ledger.Statements(new StatementQuery { EveryVersion = true }).Select(s => System.Text.Json.JsonSerializer.Serialize(s, LedgerJson.Options)),
        .. ledger.Actors().Select(a => $"{a} {string.Join(", ", a.Names)}"),
    ];

    private static string LedgerText(LedgerDocument document) => System.Text.Json.JsonSerializer.Serialize(document, LedgerJson.Options);
}
