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
/// read from there on, unless its last reading has the very same. What fits nowhere is told of, and the rest goes on.
/// </summary>
internal sealed class MarkedImport(Terminal terminal)
{
    private readonly Lazy<HearsayPipeline> _pipeline = new(() => HearsayPipeline.Load());
    private int _done;
    private int _same;
    private int _kept;
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
        using var ledger = Ledgers.Open(Ledger, terminal);
        foreach (var input in new InputFinder(terminal.Input).Find([Input]))
        {
            cancellation.ThrowIfCancellationRequested();
            var refusal = input.Load(new DocumentReader().MaxBytes, out var bytes);
            var marks = Path.ChangeExtension(input.Name, ".ann");
            if (refusal is not null)
            {
                Refuse(refusal);
            }
            else if (Exported(ledger, input.Name, bytes) is { } exported)
            {
                AddMarks(ledger, exported, isNew: false, marks, cancellation);
            }
            else
            {
                Add(ledger, new DocumentReader { AnyLanguage = true }.Read(input.Name, bytes), bytes, marks, cancellation);
            }
        }

        return End();
    }

    /// <summary>Takes a page of Web Annotations over, for documents that the ledger has.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be written.</exception>
    /// <param name="page">The page.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="InvalidDataException">The page is no JSON.</exception>
    public int Annotations(byte[] page, CancellationToken cancellation)
    {
        var parser = new AnnotationParser(Input);
        var spans = parser.Parse(page);
        foreach (var warning in parser.Warnings)
        {
            Refuse(warning);
        }

        using var ledger = Ledgers.Open(Ledger, terminal);
        var wanted = spans.ToLookup(s => s.Document, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var earlier = MarkedDocument.EarlierIn(ledger);
        var documents = ledger.Documents().Select(d => (Document: d, IsEarlier: earlier.Contains(d.Id), Source: AnnotationPage.SourceOf(d, earlier.Contains(d.Id)))).ToList();
        var sources = documents.Select(d => d.Source).ToHashSet(StringComparer.Ordinal);
        foreach (var (document, isEarlier, source) in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            var name = wanted.Contains(source) || sources.Contains(document.Name) ? source : document.Name;
            if (wanted.Contains(name))
            {
                found.Add(name);
                var marked = MarkedDocument.Of(ledger, document, isEarlier);
                AddReading(ledger, marked, Attributions(wanted[name], marked.Text, name), "annotation", cancellation);
            }
        }

        foreach (var missing in wanted.Where(w => !found.Contains(w.Key)))
        {
            Refuse(new Refusal(Input, missing.Key, "is no document of the ledger: annotations hold no texts, so collect it first"));
        }

        return End();
    }

    /// <summary>The document of a text that an export of this ledger named by it; null where the ledger has none, or with another text.</summary>
    private static MarkedDocument? Exported(ILedger ledger, string path, byte[] bytes)
        => ledger.Document(Path.GetFileNameWithoutExtension(path)) is { } document && Sha256.Of(bytes) == document.TextSha256 ? MarkedDocument.Of(ledger, document, isEarlier: false) : null;

    private void Add(ILedger ledger, DocumentResult result, byte[] original, string marks, CancellationToken cancellation)
    {
        if (result.Document is not { } document)
        {
            Refuse(result.Refusal!);
            return;
        }

        var added = NewDocument.Of(document, original, Story);
        ledger.Add([added]);
        _kept++;
        AddMarks(ledger, MarkedDocument.Of(ledger, ledger.Document(added.Record.Id)!, isEarlier: false), isNew: true, marks, cancellation);
    }

    private void AddMarks(ILedger ledger, MarkedDocument document, bool isNew, string marks, CancellationToken cancellation)
    {
        if (FileSystemErrors.Try(() => File.ReadAllText(marks), out var reason) is not { } annotations)
        {
            Refuse(new Refusal(marks, "", $"{reason}; its text was kept and not read"));
            return;
        }

        if (!isNew && annotations == BratFolder.AnnotationsOf(document))
        {
            _same++;
            return;
        }

        var file = BratFormat.Read(document.Text, annotations, marks);
        foreach (var warning in file.Warnings)
        {
            Refuse(warning);
        }

        AddReading(ledger, document, file.Attributions, "brat", cancellation);
    }

    private void AddReading(ILedger ledger, MarkedDocument document, IReadOnlyList<MarkedAttribution> marked, string origin, CancellationToken cancellation)
    {
        if (document.Attributions.Count > 0 && document.Has(marked))
        {
            _same++;
            return;
        }

        ledger.AddReading(document.Document.Id, _pipeline.Value.Read(document.Document.With(document.Text), marked, origin, cancellation));
        _done++;
        foreach (var _ in marked.Where(m => m.Cue.Count == 0 || m.Content.Count == 0))
        {
            Refuse(new Refusal(Input, document.Document.Name, "an attribution without a cue, or without content, was left out"));
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
        var same = _same > 0 ? string.Create(CultureInfo.InvariantCulture, $", {_same} as they were") : "";
        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hearsay: attributions of {_done} document{(_done == 1 ? "" : "s")} imported{same}"));
        return _done + _same + _kept == 0 ? ExitCode.NothingRead : _refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }
}
