using System.Globalization;
using Hearsay.App.Output;
using Hearsay.Ledger;

namespace Hearsay.App.Moving;

/// <summary>One run of <c>hearsay export</c>.</summary>
internal sealed class ExportRun(Terminal terminal)
{
    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>The file to write; null for standard output.</summary>
    public string? Out { get; init; }

    /// <summary>Writes every entry.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    /// <exception cref="OutputException">The lines cannot be written.</exception>
    public int Run(CancellationToken cancellation)
    {
        using var ledger = Ledgers.OpenExisting(Ledger);
        if (Out is null)
        {
            using var output = terminal.OutputBytes();
            Write(ledger, line => OutputException.Guard(Terminal.OutputName, () => output.Write(line.Span)), isShown: false, cancellation);
        }
        else
        {
            using var file = new OutputFile(Out);
            Write(ledger, file.Write, isShown: true, cancellation);
            file.Complete();
        }

        return ExitCode.Done;
    }

    private void Write(ILedger ledger, Action<ReadOnlyMemory<byte>> write, bool isShown, CancellationToken cancellation)
    {
        var status = new StatusLine(terminal, isShown);
        var total = ledger.Head.Entries;
        foreach (var entry in LedgerExport.Of(ledger))
        {
            cancellation.ThrowIfCancellationRequested();
            write((byte[])[.. entry.ToLine(), (byte)'\n']);
            status.Show(string.Create(CultureInfo.InvariantCulture, $"{entry.Entry} of {total} entries"));
        }

        status.Clear();
    }
}
