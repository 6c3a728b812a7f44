using System.Globalization;
using Hearsay.App.Collecting;
using Hearsay.Ingestion;
using Hearsay.Ledger;

namespace Hearsay.App.Moving;

/// <summary>One run of <c>hearsay import</c>. It stops at the first line that does not follow; what came before is on disk.</summary>
internal sealed class ImportRun(Terminal terminal)
{
    private const int LongestLine = 1 << 29;
    private const int LinesTogether = 100;

    /// <summary>The export.</summary>
    public required string Input { get; init; }

    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>Takes every entry over.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be written.</exception>
    public int Run(CancellationToken cancellation)
    {
        var file = Input == InputFinder.StandardInputName ? new LineFile(Input, terminal.Input, LongestLine) : LineFile.Of(Input, LongestLine);
        using var ledger = Ledgers.Open(Ledger);
        var status = new StatusLine(terminal, isShown: true);
        var (done, added) = (0L, 0L);
        Refusal? refusal = null;
        foreach (var lines in file.Read().Chunk(LinesTogether))
        {
            cancellation.ThrowIfCancellationRequested();
            (var taken, refusal) = TakeOver(ledger, lines);
            (done, added) = (done + lines.Length, added + taken);
            status.Show(string.Create(CultureInfo.InvariantCulture, $"{done} lines, {added} new entries"));
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
            return (0, new Refusal(Input, lines[0].Place, error.Message));
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

            try
            {
                entries.Add(ExportedEntry.OfLine(line.Bytes));
            }
            catch (InvalidDataException error)
            {
                return (entries, new Refusal(Input, line.Place, $"is no entry of a ledger: {error.Message}"));
            }
        }

        return (entries, null);
    }
}
