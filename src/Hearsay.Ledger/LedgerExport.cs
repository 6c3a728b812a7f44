namespace Hearsay.Ledger;

/// <summary>A whole ledger as lines.</summary>
public static class LedgerExport
{
    /// <summary>Every entry with what it adds, in order.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    /// <exception cref="InvalidDataException">Something in it is missing or damaged.</exception>
    public static IEnumerable<ExportedEntry> Of(ILedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var originals = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in ledger.Entries())
        {
            var line = new ExportedEntry(entry.Number, Entry.NameOf(entry.Kind), entry.Made, entry.Program, entry.Weights, entry.Original, entry.Document, entry.Body, entry.Hash);
            yield return entry.Kind switch
            {
                EntryKind.Document => line with
                {
                    Record = ledger.Document(entry.Document) ?? throw new InvalidDataException($"the document {entry.Document} is missing"),
                    Text = ledger.Text(entry.Document),
                    Bytes = originals.Add(entry.Original) ? ledger.Original(entry.Original) : null,
                },
                EntryKind.Reading => line with
                {
                    Reading = ledger.Readings(entry.Document).FirstOrDefault(r => r.Entry == entry.Number)?.Json ?? throw new InvalidDataException($"a reading of the document {entry.Document} is missing"),
                },
                EntryKind.Story => line with { Story = ledger.StoryOf(entry) },
                EntryKind.Correction => line with { Correction = ledger.Original(entry.Original) },
                _ => line with { Rating = ledger.RatingOf(entry) },
            };
        }
    }
}
