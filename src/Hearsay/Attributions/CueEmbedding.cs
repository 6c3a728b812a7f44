using Hearsay.Models;
using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>
/// What each word is to a cue: one of its words or not, how many words away, how many sentences away. It is added to the hidden
/// states; and because projections are linear, its projections are made once on loading and added to those of the states.
/// </summary>
internal sealed unsafe class CueEmbedding
{
    private const int NoDistance = 40;
    private const int FarthestSentence = 4;

    private readonly int _width;
    private readonly int _distances;
    private readonly int _sentences;
    private readonly AlignedArray<float> _rows;
    private readonly AlignedArray<float> _projected;
    private readonly int[] _distanceRow;

    /// <summary>Takes the embeddings from the weights and projects them.</summary>
    public CueEmbedding(AttributionWeights weights)
    {
        _width = weights.Encoder.Width;
        float[] rows = [.. weights.Mark, .. weights.Distance, .. weights.Sentence];
        var count = rows.Length / _width;
        _distances = weights.Mark.Length / _width;
        _sentences = _distances + (weights.Distance.Length / _width);
        _rows = new AlignedArray<float>(Workspace.PaddedRows(count) * _width);
        rows.CopyTo(_rows.Span);
        _projected = new AlignedArray<float>(weights.Again.ProjectionLength(count));
        weights.Again.ProjectWithoutBias(weights.Encoder.Path, _rows.Pointer, count, _projected.Pointer, new Workspace());
        _distanceRow = DistanceRows(Math.Max(weights.Before, weights.After) + CueFinder.MostWords);
    }

    /// <summary>Writes the searched words' hidden states and projections, with what each word is to the cue added.</summary>
    /// <param name="search">The search.</param>
    /// <param name="words">The words of the document.</param>
    /// <param name="states">Hidden states of the words of all windows.</param>
    /// <param name="projected">Projections of the same.</param>
    /// <param name="x">Where the states go.</param>
    /// <param name="qkv">Where the projections go.</param>
    public void Add(ArgumentSearch search, IReadOnlyList<Word> words, float* states, float* projected, float* x, float* qkv)
    {
        var sentence = words[search.Cue.First].Sentence;
        for (var i = search.First; i < search.End; i++, x += _width, qkv += 3 * _width)
        {
            var mark = i >= search.Cue.First && i <= search.Cue.Last ? 1 : 0;
            var far = i < search.Cue.First ? i - search.Cue.First : i > search.Cue.Last ? i - search.Cue.Last : 0;
            var distance = _distances + NoDistance + (Math.Sign(far) * _distanceRow[Math.Abs(far)]);
            var away = _sentences + Math.Clamp(words[i].Sentence - sentence, -FarthestSentence, FarthestSentence) + FarthestSentence;
            VectorMath.Sum(states + ((search.Offset + i) * _width), _rows.Pointer, mark, distance, away, _width, x);
            VectorMath.Sum(projected + ((search.Offset + i) * 3 * _width), _projected.Pointer, mark, distance, away, 3 * _width, qkv);
        }
    }

    /// <summary>Row of the distance embedding for each number of words: each its own up to 20, then five for each doubling, at most 40.</summary>
    private static int[] DistanceRows(int most)
        => [.. Enumerable.Range(0, most + 1).Select(n => n <= 20 ? n : Math.Min(NoDistance, (int)(20 + (5 * Math.Log2(n / 20.0)))))];
}
