using Hearsay.Ledger;

namespace Hearsay.App.Moving;

/// <summary>Entries of a ledger in JSON Lines.</summary>
internal static class EntryLines
{
    /// <summary>Writes a line for each.</summary>
    public static void Write(IEnumerable<ExportedEntry> entries, Stream output)
    {
        foreach (var entry in entries)
        {
            output.Write([.. entry.ToLine(), (byte)'\n']);
        }
    }
}
