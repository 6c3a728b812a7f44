using System.Globalization;
using Hearsay.App.Output;
using Hearsay.Attributions;
using Hearsay.Formats;
using Hearsay.Formats.Annotations;
using Hearsay.Ingestion;
using Hearsay.Ledger;
using Hearsay.Text;

namespace Hearsay.App.Moving;

/// <summary>
/// Takes attributions over that were marked elsewhere: each document gets a reading of them, in which who speaks and what is said is
/// read from there on. What fits nowhere is told of, and the rest goes on.
/// </summary>
internal sealed class MarkedImport(Terminal terminal)
{
    private readonly Lazy<HearsayPipeline> _pipeline = new(() => HearsayPipeline.Load());
    private int _done;
    private int _refused;

    /// <summary>The export.</summary>
    public required string Input { get; init; }

    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>The story that new documents go into; null for none.</summary>
    public string? Story { get; init; }

    /// <summary>Takes a folder of brat stand-off over: every text with a file of annotations beside it.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be written.</exception>
    public int Brat(CancellationToken cancellation)
    {
        using var ledger = Ledgers.Open(Ledger);
        foreach (var input in new InputFinder(terminal.Input).Find([Input]))
        {
            cancellation.ThrowIfCancellationRequested();
            var refusal = input.Load(new DocumentReader().MaxBytes, out var bytes);
            var result = refusal is null ? new DocumentReader { AnyLanguage = true }.Read(input.Name, bytes) : DocumentResult.Of(refusal);
            var marks = Path.ChangeExtension(input.Name, ".ann");
            if (result.Document is { } document && FileSystemErrors.Try(() => File.ReadAllText(marks), out var reason) is var annotations)
            {
                Add(ledger, document, bytes, marks, annotations, reason, cancellation);
            }
            else
            {
                Refuse(result.Refusal!);
            }
        }

        return End();
    }

    /// <summary>Takes a page of Web Annotations over, for documents that the ledger has.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be written.</exception>
    /// <exception cref="InvalidDataException">The file is no JSON.</exception>
    public int Annotations(CancellationToken cancellation)
    {
        var parser = new AnnotationParser(Input);
        var spans = parser.Parse(Bytes());
        foreach (var warning in parser.Warnings)
        {
            Refuse(warning);
        }

        using var ledger = Ledgers.Open(Ledger);
        var wanted = spans.ToLookup(s => s.Document, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in ledger.Documents().Where(d => wanted.Contains(d.Url ?? d.Name) || wanted.Contains(d.Name)).ToList())
        {
            cancellation.ThrowIfCancellationRequested();
            var name = wanted.Contains(document.Url ?? document.Name) ? document.Url ?? document.Name : document.Name;
            found.Add(name);
            var text = ledger.Text(document.Id);
            AddReading(ledger, document, text, Attributions(wanted[name], text, name), "annotation", cancellation);
        }

        foreach (var missing in wanted.Where(w => !found.Contains(w.Key)))
        {
            Refuse(new Refusal(Input, missing.Key, "is no document of the ledger: annotations hold no texts, so collect it first"));
        }

        return End();
    }

    private byte[] Bytes()
    {
        if (Input != InputFinder.StandardInputName)
        {
            return File.ReadAllBytes(Input);
        }

        using var copy = new MemoryStream();
        using var input = terminal.Input();
        input.CopyTo(copy);
        return copy.ToArray();
    }

    private void Add(ILedger ledger, Document document, byte[] original, string marks, string? annotations, string? reason, CancellationToken cancellation)
    {
        var added = NewDocument.Of(document, original, Story);
        ledger.Add([added]);
        if (annotations is null)
        {
            Refuse(new Refusal(marks, "", $"{reason}; its text was kept and not read"));
            return;
        }

        var file = BratFormat.Read(document.Text, annotations, marks);
        foreach (var warning in file.Warnings)
        {
            Refuse(warning);
        }

        AddReading(ledger, ledger.Document(added.Record.Id)!, document.Text, file.Attributions, "brat", cancellation);
    }

    private void AddReading(ILedger ledger, LedgerDocument record, string text, IReadOnlyList<MarkedAttribution> marked, string origin, CancellationToken cancellation)
    {
        ledger.AddReading(record.Id, _pipeline.Value.Read(record.With(text), marked, origin, cancellation));
        _done++;
        foreach (var _ in marked.Where(m => m.Cue.Count == 0 || m.Content.Count == 0))
        {
            Refuse(new Refusal(Input, record.Name, "an attribution without a cue, or without content, was left out"));
        }
    }

    private List<MarkedAttribution> Attributions(IEnumerable<AnnotatedSpan> spans, string text, string name)
    {
        var map = CodePointMap.Of(text);
        var placed = new List<(AnnotatedSpan Span, TextSpan Place)>();
        foreach (var span in spans)
        {
            if (span.In(text, map) is { } place)
            {
                placed.Add((span, place));
            }
            else
            {
                Refuse(new Refusal(Input, name, $"does not hold “{PlainWords.Of(span.Exact ?? "")}” in one place"));
            }
        }

        return [.. placed.GroupBy(p => p.Span.Attribution, StringComparer.Ordinal).Select(g => new MarkedAttribution { Source = Of(g, "source"), Cue = Of(g, "cue"), Content = Of(g, "content") })];
    }

    private static List<TextSpan> Of(IEnumerable<(AnnotatedSpan Span, TextSpan Place)> group, string role)
        => [.. group.Where(p => p.Span.Role == role).Select(p => p.Place).Distinct().OrderBy(p => p.Start)];

    private void Refuse(Refusal refusal)
    {
        _refused++;
        terminal.Error.WriteLine($"hearsay: {refusal}");
    }

    private int End()
    {
        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hearsay: attributions of {_done} document{(_done == 1 ? "" : "s")} imported"));
        return _done == 0 ? ExitCode.NothingRead : _refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }
}
