using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Hearsay.Models;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>
/// Finds every attribution of a text: one encoder pass over each window, cue tags on its words, then source and content for each
/// cue. Nested, discontinuous and sourceless attributions, and several in a sentence, come out of it without a linking step.
/// Safe to share between threads. Work grows linearly with the length of the text.
/// </summary>
internal sealed unsafe class AttributionReader
{
    private const int PiecesAtATime = 2048;
    private const int SearchedWordsAtATime = 2048;

    private readonly AttributionWeights _weights;
    private readonly WindowCutter _cutter;
    private readonly ArgumentReader _arguments;
    private readonly SyntaxReader _syntax;
    private readonly ConcurrentBag<Workspace> _workspaces = [];

    /// <summary>Makes a reader.</summary>
    /// <exception cref="ArgumentException">The cutter makes windows that cannot hold a word.</exception>
    public AttributionReader(AttributionWeights weights, WindowCutter? cutter = null)
    {
        _weights = weights;
        _cutter = cutter ?? new WindowCutter();
        if (_cutter.CorePieces < PieceCutter.MostPerWord || _cutter.ContextPieces < 0)
        {
            throw new ArgumentException($"Cores hold at least {PieceCutter.MostPerWord} pieces.", nameof(cutter));
        }

        _arguments = new ArgumentReader(weights);
        _syntax = new SyntaxReader(weights.Syntax);
    }

    /// <summary>Every candidate with a content, in order of the cues, whatever its confidence; and the syntax of the words.</summary>
    /// <param name="layout">The text.</param>
    /// <param name="cancellation">Stops between batches.</param>
    public (IReadOnlyList<Candidate> Candidates, TextSyntax Syntax) Read(TextLayout layout, CancellationToken cancellation = default)
    {
        var pieces = PieceCutter.Cut(layout, _weights.Vocabulary);
        var windows = _cutter.Cut(layout, pieces);
        var candidates = new List<Candidate>();
        var syntax = new WordSyntax[layout.Words.Count];
        var workspace = _workspaces.TryTake(out var used) ? used : new Workspace();
        var start = 0;
        while (start < windows.Count)
        {
            cancellation.ThrowIfCancellationRequested();
            var (end, size) = (start, 0);
            while (end < windows.Count && (end == start || size + pieces.Count(windows[end].Start, windows[end].End) <= PiecesAtATime))
            {
                size += pieces.Count(windows[end].Start, windows[end].End) + 2;
                end++;
            }

            ReadBatch(layout, pieces, windows, start, end, workspace, candidates, syntax);
            start = end;
        }

        _workspaces.Add(workspace);
        return (candidates, new TextSyntax(layout, syntax));
    }

    private void ReadBatch(TextLayout layout, PieceCutter pieces, IReadOnlyList<Window> windows, int start, int end, Workspace workspace, List<Candidate> candidates, WordSyntax[] syntax)
    {
        var features = new List<PieceFeatures>();
        var firstPieces = new List<int>();
        var lengths = new int[end - start];
        for (var w = start; w < end; w++)
        {
            var before = features.Count;
            AddFeatures(layout, pieces, windows[w], features, firstPieces);
            lengths[w - start] = features.Count - before;
        }

        var hidden = _weights.Encoder.Run(CollectionsMarshal.AsSpan(features), lengths, workspace, out var middle);
        var states = WordStates(hidden, firstPieces, "words", workspace);
        var middles = WordStates(middle, firstPieces, "middles", workspace);
        for (int w = start, row = 0; w < end; row += windows[w].End - windows[w].Start, w++)
        {
            var at = (row + windows[w].CoreStart - windows[w].Start) * _weights.Encoder.Width;
            _syntax.Read(layout, windows[w].CoreStart, windows[w].CoreEnd - windows[w].CoreStart, states + at, middles + at, workspace, syntax);
        }

        var searches = FindCues(windows, start, end, states, firstPieces.Count, workspace);
        var projected = _arguments.Project(states, firstPieces.Count, workspace);
        var (first, last) = (0, 0);
        while (first < searches.Count)
        {
            var words = 0;
            while (last < searches.Count && (last == first || words + searches[last].Length <= SearchedWordsAtATime))
            {
                words += searches[last++].Length;
            }

            _arguments.Read(CollectionsMarshal.AsSpan(searches)[first..last], layout, states, projected, workspace, (search, tags, keep, posterior, scores) =>
            {
                if (Candidate.Of(search, tags) is { } candidate)
                {
                    candidates.Add(candidate with { Confidence = _weights.Calibration.Confidence(candidate, keep, posterior, layout), Scores = scores });
                }
            });
            first = last;
        }
    }

    private void AddFeatures(TextLayout layout, PieceCutter pieces, Window window, List<PieceFeatures> features, List<int> firstPieces)
    {
        features.Add(new PieceFeatures(_weights.Vocabulary.Begin, 0, 0, 0, 0));
        for (var i = window.Start; i < window.End; i++)
        {
            firstPieces.Add(features.Count);
            var word = layout.Words[i];
            var edge = (byte)word.Edge;
            var place = pieces.Place(i);
            foreach (var id in pieces.Of(i))
            {
                features.Add(new PieceFeatures(id, place++, (byte)word.Shape, (byte)word.Quotation, edge));
                edge = 0;
            }
        }

        features.Add(new PieceFeatures(_weights.Vocabulary.End, 0, 0, 0, 0));
    }

    /// <summary>The hidden state of the first piece of each word.</summary>
    private float* WordStates(float* hidden, List<int> firstPieces, string name, Workspace workspace)
    {
        var width = _weights.Encoder.Width;

        // eight rows more than there are: products may begin at any row, and read eight at once
        var states = workspace.Floats(name, Workspace.PaddedRows(firstPieces.Count + FloatTiles.Rows) * width).Pointer;
        for (var i = 0; i < firstPieces.Count; i++)
        {
            new ReadOnlySpan<float>(hidden + (firstPieces[i] * width), width).CopyTo(new Span<float>(states + (i * width), width));
        }

        return states;
    }

    private List<ArgumentSearch> FindCues(IReadOnlyList<Window> windows, int start, int end, float* states, int words, Workspace workspace)
    {
        var cue = _weights.Cue;
        var scores = workspace.Floats("cues", Workspace.PaddedRows(words) * cue.PaddedOutputs).Pointer;
        MatrixProduct.Multiply(_weights.Encoder.Path, states, cue.Inputs, words, cue, scores, cue.PaddedOutputs, null);
        for (var i = 0; i < words; i++)
        {
            VectorMath.Add(scores + (i * cue.PaddedOutputs), cue.Bias.Pointer, cue.PaddedOutputs);
        }

        var searches = new List<ArgumentSearch>();
        var found = new List<CueCandidate>();
        var row = 0;
        for (var w = start; w < end; w++)
        {
            var window = windows[w];
            var count = window.End - window.Start;
            found.Clear();
            CueFinder.Find(new ReadOnlySpan<float>(scores + (row * cue.PaddedOutputs), count * cue.PaddedOutputs), cue.PaddedOutputs, window.Start, count, _weights.CueBias, found);
            foreach (var c in found)
            {
                if (c.First >= window.CoreStart && c.First < window.CoreEnd)
                {
                    var (from, to) = (Math.Max(window.Start, c.First - _weights.Before), Math.Min(window.End, c.Last + 1 + _weights.After));
                    searches.Add(new ArgumentSearch(c, from, to, row - window.Start));
                }
            }

            row += count;
        }

        return searches;
    }
}
