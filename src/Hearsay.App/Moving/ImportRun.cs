using System.Globalization;
using Hearsay.App.Collecting;
using Hearsay.Ingestion;
using Hearsay.Ledger;

namespace Hearsay.App.Moving;

/// <summary>Takes the entries of an export over. It stops at the first that does not follow; what came before is on disk.</summary>
internal sealed class ImportRun(Terminal terminal)
{
    private const int LinesTogether = 100;

    /// <summary>The entries.</summary>
    public required EntrySource Source { get; init; }

    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>Takes every entry over.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be written.</exception>
    public int Run(CancellationToken cancellation)
    {
        using var ledger = Ledgers.Open(Ledger, terminal);
        var status = new StatusLine(terminal, isShown: true);
        var (done, added) = (0L, 0L);
        Refusal? refusal = null;
        foreach (var lines in Source.Lines.Chunk(LinesTogether))
        {
            cancellation.ThrowIfCancellationRequested();
            (var taken, refusal) = TakeOver(ledger, lines);
            (done, added) = (done + lines.Length, added + taken);
            status.Show(string.Create(CultureInfo.InvariantCulture, $"{done} entries, {added} of them new"));
            if (refusal is not null)
            {
                break;
            }
        }

        status.Clear();
        terminal.Error.WriteLine(refusal is null ? string.Create(CultureInfo.InvariantCulture, $"hearsay: {added} new entries, {done - added} known") : $"hearsay: {refusal}");
        return refusal is null ? ExitCode.Done : added > 0 ? ExitCode.SomeRefused : ExitCode.NothingRead;
    }

    /// <summary>Takes lines over, as far as they follow.</summary>
    private (int Added, Refusal? Refusal) TakeOver(ILedger ledger, FileLine[] lines)
    {
        var (entries, refusal) = Parse(lines);
        try
        {
            return (ledger.TakeOver(entries), refusal);
        }
        catch (InvalidDataException) when (entries.Count > 1)
        {
            // one of them is odd: those before it are taken over one by one
            return OneByOne(ledger, lines);
        }
        catch (InvalidDataException error)
        {
            return (0, new Refusal(Source.Name, lines[0].Place, error.Message));
        }
    }

    private (int Added, Refusal? Refusal) OneByOne(ILedger ledger, FileLine[] lines)
    {
        var added = 0;
        foreach (var line in lines)
        {
            var (more, refusal) = TakeOver(ledger, [line]);
            added += more;
            if (refusal is not null)
            {
                return (added, refusal);
            }
        }

        return (added, null);
    }

    private (List<ExportedEntry> Entries, Refusal? Refusal) Parse(FileLine[] lines)
    {
        var entries = new List<ExportedEntry>();
        foreach (var line in lines)
        {
            if (line.Refusal is not null)
            {
                return (entries, line.Refusal);
            }

            var (entry, reason) = Parse(line.Bytes);
            if (entry is null)
            {
                return (entries, new Refusal(Source.Name, line.Place, reason!));
            }

            entries.Add(entry);
        }

        return (entries, null);
    }

    private (ExportedEntry? Entry, string? Reason) Parse(byte[] line)
    {
        ExportedEntry entry;
        try
        {
            entry = ExportedEntry.OfLine(line);
        }
        catch (InvalidDataException error)
        {
            return (null, $"is no entry of a ledger: {error.Message}");
        }

        try
        {
            return (Source.Complete(entry), null);
        }
        catch (InvalidDataException error)
        {
            return (null, string.Create(CultureInfo.InvariantCulture, $"entry {entry.Entry}: {error.Message}"));
        }
    }
}
