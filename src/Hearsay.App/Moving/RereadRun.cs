using System.Globalization;
using Hearsay.App.Asking;
using Hearsay.App.Output;
using Hearsay.Ledger;

namespace Hearsay.App.Moving;

/// <summary>One run of <c>hearsay reread</c>: new readings beside the old, with what changed. One that was stopped goes on where it stood.</summary>
internal sealed class RereadRun(Terminal terminal)
{
    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>Only the documents of this story; all where null.</summary>
    public string? Story { get; init; }

    /// <summary>How to read.</summary>
    public required HearsayOptions Options { get; init; }

    /// <summary>Whether to write what changed as an object a line.</summary>
    public bool Json { get; init; }

    /// <summary>Reads everything that other weights or another program read.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read or written.</exception>
    public int Run(CancellationToken cancellation)
    {
        using var asked = Ledgers.OpenExisting(Ledger);
        using var ledger = Ledgers.Open(Ledger, terminal);
        var pipeline = HearsayPipeline.Load(Options);
        var status = new StatusLine(terminal, isShown: true);
        var (done, changed) = (0, 0);
        foreach (var document in asked.Documents(Story))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Reread(ledger, document, pipeline, cancellation) is { } change)
            {
                changed++;
                status.Clear();
                OutputException.Guard(Terminal.OutputName, () => Write(change));
            }

            status.Show(string.Create(CultureInfo.InvariantCulture, $"{++done} documents, {changed} read otherwise"));
        }

        status.Clear();
        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hearsay: {changed} of {done} documents read otherwise than before"));
        return ExitCode.Done;
    }

    /// <summary>What a new reading of a document changed; null where nothing did.</summary>
    private ReadingChange? Reread(ILedger ledger, LedgerDocument record, HearsayPipeline pipeline, CancellationToken cancellation)
    {
        if (ledger.Readings(record.Id) is not [.., var last] || (IsUpToDate(last, pipeline) && Options.LeastConfidence is null))
        {
            return null;
        }

        var document = record.With(ledger.Text(record.Id));
        var before = ledger.Statements(new StatementQuery { Document = record.Id }).Select(f => f.Statement).ToList();
        if (!ledger.AddReading(record.Id, pipeline.Read(document, cancellation)))
        {
            return null;
        }

        return ReadingChange.Of(record, before, [.. ledger.Statements(new StatementQuery { Document = record.Id }).Select(f => f.Statement)]);
    }

    private static bool IsUpToDate(KeptReading reading, HearsayPipeline pipeline) => reading.Weights == pipeline.Weights && reading.Program == new LedgerOptions().Program;

    private void Write(ReadingChange change)
    {
        if (Json)
        {
            terminal.WriteJson(change);
            return;
        }

        terminal.Output.WriteLine(terminal.Paint(FoundWords.Of(change.Document), TextStyle.Heading));
        Write("-", change.Gone);
        Write("+", change.New);
        Write("~", change.Changed);
    }

    private void Write(string sign, IEnumerable<LedgerStatement> statements)
    {
        foreach (var statement in statements)
        {
            terminal.Output.WriteLine("  " + PlainWords.Of($"{sign} {statement.Id[..8]} {statement.Actor ?? statement.Voice}, {FoundWords.How(statement)}: {statement.Words}", 4 * terminal.Width));
        }
    }
}
