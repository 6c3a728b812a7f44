using Hearsay.Attributions;
using Hearsay.Ingestion;
using Hearsay.Models;
using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Statements.Figures;
using Hearsay.Statements.Places;
using Hearsay.Statements.Times;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay;

/// <summary>
/// The main path: a document in, a reading out. Loading takes the weights into memory once; after that a pipeline is immutable and
/// safe to share between threads. Reading is a pure function of the text: no clock, no network, no store, and the same text gives
/// the same reading on every machine.
/// </summary>
public sealed class HearsayPipeline
{
    private readonly AttributionReader _reader;
    private readonly ActorReader _actors;
    private readonly FigureReader _figures;
    private readonly double _leastConfidence;

    private HearsayPipeline(AttributionReader reader, HearsayOptions options, string weights, double leastConfidence)
    {
        _reader = reader;
        _actors = new ActorReader(options.Parties);
        _figures = new FigureReader(options.Figures);
        Weights = weights;
        _leastConfidence = leastConfidence;
    }

    /// <summary>Name and hash of the weights that read, such as <c>attribution-1 accurate sha256:…</c>.</summary>
    public string Weights { get; }

    /// <summary>Loads the weights.</summary>
    /// <param name="options">How to read; the defaults where null.</param>
    /// <exception cref="WeightsException">The weights file is missing, truncated, damaged or of another version.</exception>
    public static HearsayPipeline Load(HearsayOptions? options = null) => Load(options ?? new HearsayOptions(), VectorPaths.Best, new WindowCutter());

    /// <summary>Loads the weights for vectors of a given width and a given way to cut windows, as tests do.</summary>
    internal static HearsayPipeline Load(HearsayOptions options, VectorPath path, WindowCutter cutter)
    {
        // Word lists, gazetteer and parties take a sixth of a second the first time: another thread has them ready before the weights are read.
        var first = Document.Of("On Monday 12 people died in Paris.");
        _ = Task.Run(() => State(first, TextSyntax.None(TextLayout.Of(first.Text)), [], new ActorReader(options.Parties), new FigureReader(options.Figures)));
        var precision = options.Model == ReaderModel.Fast ? Precision.Low : Precision.Full;
        var weights = AttributionWeights.Load(options.WeightsPath, precision, path);
        return new HearsayPipeline(new AttributionReader(weights, cutter), options, weights.Name, options.LeastConfidence ?? weights.Threshold);
    }

    /// <summary>Reads a text that stands alone.</summary>
    /// <param name="text">The text; any string.</param>
    /// <param name="cancellation">Stops the reading between batches.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Reading Read(string text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(Document.Of(text), cancellation);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellation">Stops the reading between batches.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Reading Read(Document document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);

        // 1 to 4. Words, syntax, attributions.
        var (syntax, attributions) = Attribute(document.Text, cancellation);

        // 5 to 7. Who speaks, and what is said.
        var (speakers, statements) = State(document, syntax, attributions, _actors, _figures);

        return new Reading { Document = document, Layout = syntax.Layout, Syntax = syntax, Attributions = attributions, Actors = speakers, Statements = statements, Weights = Weights };
    }

    /// <summary>Reads a document whose attributions are known: marked by a person, or by another program. What is said, and by whom, is read from there on.</summary>
    /// <param name="document">The document.</param>
    /// <param name="marked">Attributions of its text; those without a cue or content are left out.</param>
    /// <param name="origin">Where they are from, such as <c>brat</c>.</param>
    /// <param name="cancellation">Stops the reading between batches.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Reading Read(Document document, IReadOnlyList<MarkedAttribution> marked, string origin, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(marked);
        var (syntax, _) = Attribute(document.Text, cancellation);
        var attributions = AttributionPlacer.Place(syntax.Layout, marked);
        var (speakers, statements) = State(document, syntax, attributions, _actors, _figures);
        return new Reading { Document = document, Layout = syntax.Layout, Syntax = syntax, Attributions = attributions, Actors = speakers, Statements = statements, Weights = $"imported {origin}, {Weights}" };
    }

    /// <summary>The first half of the path: which words are whose.</summary>
    internal (TextSyntax Syntax, IReadOnlyList<Attribution> Attributions) Attribute(string text, CancellationToken cancellation)
    {
        // 1. Words, sentences, paragraphs, quotations.
        var layout = TextLayout.Of(text);

        // 2. Candidates: cues, and the source and content of each; and the syntax of the words.
        var (candidates, syntax) = _reader.Read(layout, cancellation);

        // 3. Those that a trained person would probably mark, placed in the text, with what is nested in what.
        var attributions = AttributionPlacer.Place(layout, candidates.Where(c => c.Confidence >= _leastConfidence));

        // 4. And where somebody answers for a number without a word of saying.
        return (syntax, FigureCueReader.Add(syntax, attributions));
    }

    /// <summary>The second half: who speaks, and what is said, one statement at a time.</summary>
    private static (IReadOnlyList<Actor> Actors, IReadOnlyList<Statement> Statements) State(
        Document document, TextSyntax syntax, IReadOnlyList<Attribution> attributions, ActorReader actors, FigureReader figures)
    {
        // 5. Who is responsible for each, for which side, and through whom the word came.
        var speakers = actors.Read(syntax, attributions, document.Publisher);

        // 6. Figures, times and places of the text, which contents may hold.
        var parts = new StatementParts
        {
            Published = document.Published,
            Actors = [.. speakers.Sources.Select(s => s.Actor)],
            Via = [.. speakers.Sources.Select(s => s.Via)],
            Figures = figures.Read(syntax),
            Times = TimeReader.Read(syntax, document.Published),
            Places = PlaceReader.Read(syntax),
        };

        // 7. Statements: what is said, taken apart, with stance and factuality.
        return (speakers.Actors, StatementReader.Read(syntax, attributions, parts));
    }
}
