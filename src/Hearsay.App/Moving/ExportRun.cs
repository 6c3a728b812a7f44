using System.Globalization;
using System.Text;
using Hearsay.App.Accounting;
using Hearsay.App.Asking;
using Hearsay.App.Output;
using Hearsay.Attributions;
using Hearsay.Claims;
using Hearsay.Claims.Grades;
using Hearsay.Formats.Graphs;
using Hearsay.Formats.LinkedData;
using Hearsay.Formats.Stories;
using Hearsay.Ledger;
using Hearsay.Text;

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

    /// <summary>The file or folder to write; null for standard output.</summary>
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
        if (Format == ExportFormats.Brat)
        {
            BratFolder.Write(Marked(ledger, cancellation), Out!);
            return ExitCode.Done;
        }

        if (Out is null)
        {
            using var output = terminal.OutputBytes();
            OutputException.Guard(Terminal.OutputName, () => Write(ledger, output, isShown: false, cancellation));
        }
        else
        {
            using var file = new OutputFile(Out);
            using (var output = new BufferedStream(new OutputStream(file), 1 << 16))
            {
                Write(ledger, output, isShown: true, cancellation);
            }

            file.Complete();
        }

        return ExitCode.Done;
    }

    private void Write(ILedger ledger, Stream output, bool isShown, CancellationToken cancellation)
    {
        switch (Format)
        {
            case ExportFormats.Lines:
                WriteLines(ledger, output, isShown, cancellation);
                break;
            case ExportFormats.Annotation:
                AnnotationPage.Write(Marked(ledger, cancellation), output);
                break;
            case ExportFormats.Csv:
                WriteText(output, text => StatementCsv.Write(ledger.Statements(new StatementQuery { Story = Story, EveryVersion = true }), text));
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
                WriteText(output, text => ClaimCsv.Write(ClaimSummary.Of(account).Select(c => (c, grader.Of(c.Claim))), text));
                break;
            case ExportFormats.Edges:
                WriteText(output, text => EdgeCsv.Write(AccountGraph.Of(account, grader).Edges, text));
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

    private static void WriteText(Stream output, Action<TextWriter> write)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        write(text);
    }

    private void WriteLines(ILedger ledger, Stream output, bool isShown, CancellationToken cancellation)
    {
        var status = new StatusLine(terminal, isShown);
        var total = ledger.Head.Entries;
        foreach (var entry in LedgerExport.Of(ledger))
        {
            cancellation.ThrowIfCancellationRequested();
            output.Write([.. entry.ToLine(), (byte)'\n']);
            status.Show(string.Create(CultureInfo.InvariantCulture, $"{entry.Entry} of {total} entries"));
        }

        status.Clear();
    }

    /// <summary>Documents with the attributions of their last readings.</summary>
    private IEnumerable<MarkedDocument> Marked(ILedger ledger, CancellationToken cancellation)
    {
        foreach (var document in ledger.Documents(Story))
        {
            cancellation.ThrowIfCancellationRequested();
            IReadOnlyList<ReadingShape.AttributionShape> attributions = ledger.Readings(document.Id) is [.., var last] ? ReadingShape.Of(last.Json).Attributions : [];
            yield return new MarkedDocument(document, ledger.Text(document.Id), [.. attributions.Select(a => (a.Id, Of(a)))]);
        }
    }

    private static MarkedAttribution Of(ReadingShape.AttributionShape shape) => new()
    {
        Source = shape.Source is { } source ? [SpanOf(source)] : [],
        Cue = [SpanOf(shape.Cue)],
        Content = [.. shape.Content.Select(SpanOf)],
        Confidence = shape.Confidence,
    };

    private static TextSpan SpanOf(ReadingShape.SpanShape shape) => new(shape.Start, shape.End);
}
