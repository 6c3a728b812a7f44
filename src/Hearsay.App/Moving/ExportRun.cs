using System.Globalization;
using System.Text.Json;
using Hearsay.App.Accounting;
using Hearsay.App.Asking;
using Hearsay.App.Correcting;
using Hearsay.App.Output;
using Hearsay.Claims;
using Hearsay.Claims.Grades;
using Hearsay.Formats.Graphs;
using Hearsay.Formats.LinkedData;
using Hearsay.Formats.Stories;
using Hearsay.Ledger;

namespace Hearsay.App.Moving;

/// <summary>One run of <c>hearsay export</c>.</summary>
internal sealed class ExportRun(Terminal terminal)
{
    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>One of <see cref="ExportFormats"/>.</summary>
    public string Format { get; init; } = ExportFormats.Lines;

    /// <summary>Only the documents of this story; all where null.</summary>
    public string? Story { get; init; }

    /// <summary>The file to write, or with brat and csv the folder; null for standard output, where csv is statements alone.</summary>
    public string? Out { get; init; }

    /// <summary>Writes everything.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    /// <exception cref="OutputException">The export cannot be written.</exception>
    public int Run(CancellationToken cancellation)
    {
        var complaint = Format == ExportFormats.Lines && Story is not null ? "--story goes with every other --format: a part of a ledger would be no chain"
            : Format == ExportFormats.Brat && Out is null ? "--format brat needs a folder: --out FOLDER"
            : null;
        if (complaint is not null)
        {
            terminal.Error.WriteLine($"hearsay: {complaint}");
            return ExitCode.Usage;
        }

        using var ledger = Ledgers.OpenExisting(Ledger);
        switch (Format, Out)
        {
            case (ExportFormats.Brat, not null):
                BratFolder.Write(Marked(ledger, cancellation), Entries(ledger, cancellation), Out);
                break;
            case (ExportFormats.Csv, not null):
                CsvFolder.Write(Marked(ledger, cancellation), Statements(ledger), Entries(ledger, cancellation), Out);
                break;
            case (_, null):
                using (var output = terminal.OutputBytes())
                {
                    OutputException.Guard(Terminal.OutputName, () => Write(ledger, output, cancellation));
                }

                break;
            default:
                ExportFile.Write(Out, output => Write(ledger, output, cancellation));
                break;
        }

        return ExitCode.Done;
    }

    private void Write(ILedger ledger, Stream output, CancellationToken cancellation)
    {
        switch (Format)
        {
            case ExportFormats.Lines:
                EntryLines.Write(Entries(ledger, cancellation)!, output);
                break;
            case ExportFormats.Annotation:
                AnnotationPage.Write(Marked(ledger, cancellation), Entries(ledger, cancellation), output);
                break;
            case ExportFormats.Csv:
                ExportFile.WriteText(output, text => StatementCsv.Write(Statements(ledger), text));
                break;
            case ExportFormats.Corrections:
                ExportFile.WriteText(output, text => WriteCorrections(ledger, text, cancellation));
                break;
            default:
                var account = Accounts.Of(ledger, Story);
                Write(account, new ClaimGrader(account, ledger.Ratings()), output);
                break;
        }
    }

    /// <summary>Writes an account in one of the formats of accounts.</summary>
    internal void Write(Account account, ClaimGrader grader, Stream output)
    {
        switch (Format)
        {
            case ExportFormats.Story:
                StoryFormat.Write(StoryExporter.Of(account), output);
                break;
            case ExportFormats.Claims:
                ExportFile.WriteText(output, text => ClaimCsv.Write(ClaimSummary.Of(account).Select(c => (c, grader.Of(c.Claim))), text));
                break;
            case ExportFormats.Edges:
                ExportFile.WriteText(output, text => EdgeCsv.Write(AccountGraph.Of(account, grader).Edges, text));
                break;
            case ExportFormats.GraphMl:
                GraphMlFormat.Write(AccountGraph.Of(account, grader), output);
                break;
            case ExportFormats.Prov:
                ProvFormat.Write(account, output);
                break;
            default:
                ClaimReviewFormat.Write(account, grader, output);
                break;
        }
    }

    private void WriteCorrections(ILedger ledger, TextWriter text, CancellationToken cancellation)
    {
        foreach (var line in TrainingLine.Of(ledger, Story))
        {
            cancellation.ThrowIfCancellationRequested();
            text.Write(JsonSerializer.Serialize(line, LedgerJson.Options) + "\n");
        }
    }

    private IEnumerable<FoundStatement> Statements(ILedger ledger) => ledger.Statements(new StatementQuery { Story = Story, EveryVersion = true });

    /// <summary>Every entry; null where a story alone is exported, for a part of a ledger would be no chain.</summary>
    private IEnumerable<ExportedEntry>? Entries(ILedger ledger, CancellationToken cancellation)
    {
        var status = new StatusLine(terminal, isShown: Out is not null);
        var total = ledger.Head.Entries;
        return Story is null ? LedgerExport.Of(ledger).Select(Shown) : null;

        ExportedEntry Shown(ExportedEntry entry)
        {
            cancellation.ThrowIfCancellationRequested();
            if (entry.Entry < total)
            {
                status.Show(string.Create(CultureInfo.InvariantCulture, $"{entry.Entry} of {total} entries"));
            }
            else
            {
                status.Clear();
            }

            return entry;
        }
    }

    private IEnumerable<MarkedDocument> Marked(ILedger ledger, CancellationToken cancellation) => MarkedDocument.Of(ledger, Story).Select(document =>
    {
        cancellation.ThrowIfCancellationRequested();
        return document;
    });
}
