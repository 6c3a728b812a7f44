using Hearsay.Models;
using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>
/// For each cue, reads the words around it once more with the cue marked, and tags its source and content. Immutable, and safe to
/// share between threads that each have their own <see cref="Workspace"/>.
/// </summary>
internal sealed unsafe class ArgumentReader(AttributionWeights weights)
{
    private readonly int _width = weights.Encoder.Width;
    private readonly CueEmbedding _embedding = new(weights);

    /// <summary>What the layer needs of every word whatever the cue, made once for all searches: [words, 3 width].</summary>
    /// <param name="states">Hidden states of the words [words, width].</param>
    /// <param name="words">Number of words.</param>
    /// <param name="workspace">Buffers.</param>
    public float* Project(float* states, int words, Workspace workspace)
    {
        var projected = workspace.Floats("projected", weights.Again.ProjectionLength(words)).Pointer;
        weights.Again.Project(weights.Encoder.Path, states, words, projected, workspace);
        return projected;
    }

    /// <summary>Tags the words of every search and scores it.</summary>
    /// <param name="searches">The searches.</param>
    /// <param name="layout">The words.</param>
    /// <param name="states">Hidden states of the words of all windows [words, width].</param>
    /// <param name="projected">What <see cref="Project"/> made of them.</param>
    /// <param name="workspace">Buffers.</param>
    /// <param name="found">Is called with what is found for each search.</param>
    public void Read(ReadOnlySpan<ArgumentSearch> searches, TextLayout layout, float* states, float* projected, Workspace workspace, ArgumentsFound found)
    {
        var lengths = new int[searches.Length];
        var rows = 0;
        for (var s = 0; s < searches.Length; s++)
        {
            lengths[s] = searches[s].Length;
            rows += lengths[s];
        }

        var x = workspace.Floats("arguments", Workspace.PaddedRows(rows) * _width).Pointer;
        var qkv = workspace.Floats("qkv", weights.Again.ProjectionLength(rows)).Pointer;
        for (int s = 0, row = 0; s < searches.Length; row += lengths[s++])
        {
            _embedding.Add(searches[s], layout.Words, states, projected, x + (row * _width), qkv + (row * 3 * _width));
        }

        weights.Again.RunProjected(weights.Encoder.Path, x, qkv, lengths, rows, workspace);
        var hidden = Multiply(x, rows, weights.TagOfWord, "tag", workspace);
        var centres = Centres(searches, lengths, x, workspace);
        var ofCue = Multiply(centres, searches.Length, weights.TagOfCue, "tagOfCue", workspace);
        for (int s = 0, row = 0; s < searches.Length; s++)
        {
            VectorMath.Add(ofCue + (s * weights.TagOfCue.PaddedOutputs), weights.TagOfCue.Bias.Pointer, weights.TagOfCue.PaddedOutputs);
            for (var i = 0; i < lengths[s]; i++, row++)
            {
                VectorMath.AddGelu(hidden + (row * weights.TagOfWord.PaddedOutputs), ofCue + (s * weights.TagOfCue.PaddedOutputs), weights.TagOfCue.PaddedOutputs);
            }
        }

        var tags = Multiply(hidden, rows, weights.Tag, "tags", workspace, weights.TagOfWord.PaddedOutputs);
        var keeps = KeepScores(centres, searches.Length, workspace);
        var said = Multiply(centres, searches.Length, weights.Said, "said", workspace);
        Decode(searches, lengths, tags, keeps, said, found);
    }

    private void Decode(ReadOnlySpan<ArgumentSearch> searches, int[] lengths, float* tags, float* keeps, float* said, ArgumentsFound found)
    {
        var stride = weights.Tag.PaddedOutputs;
        var best = new ArgumentTag[weights.Before + weights.After + CueFinder.MostWords];
        for (int s = 0, row = 0; s < searches.Length; row += lengths[s++])
        {
            var scores = tags + (row * stride);
            for (var i = 0; i < lengths[s]; i++)
            {
                VectorMath.Add(scores + (i * stride), weights.Tag.Bias.Pointer, stride);
            }

            var path = best.AsSpan(0, lengths[s]);
            var posterior = weights.Chain.Best(new ReadOnlySpan<float>(scores, lengths[s] * stride), stride, path);
            var keep = keeps[s * weights.KeepScore.PaddedOutputs] + weights.KeepScore.Bias.Pointer[0];
            found(searches[s], path, keep, posterior, ScoresOf(searches[s], path, scores, said + (s * weights.Said.PaddedOutputs)));
        }
    }

    private ContentScores ScoresOf(ArgumentSearch search, ReadOnlySpan<ArgumentTag> path, float* scores, float* said)
    {
        VectorMath.Add(said, weights.Said.Bias.Pointer, weights.Said.PaddedOutputs);
        var all = new ReadOnlySpan<float>(said, weights.Said.Outputs);
        var splits = new List<(int, float)>();
        for (var i = 0; i < path.Length; i++)
        {
            var score = scores[(i * weights.Tag.PaddedOutputs) + TagChain.Tags];
            if (score >= ContentScores.LeastSplit && path[i] >= ArgumentTag.ContentBegins)
            {
                splits.Add((search.First + i, score));
            }
        }

        return new ContentScores([.. all[..ContentScores.Stances]], [.. all[ContentScores.Stances..]], splits);
    }

    /// <summary>The mean of the cue's words, for each search.</summary>
    private float* Centres(ReadOnlySpan<ArgumentSearch> searches, int[] lengths, float* x, Workspace workspace)
    {
        var centres = workspace.Floats("centres", Workspace.PaddedRows(searches.Length) * _width).Pointer;
        for (int s = 0, row = 0; s < searches.Length; row += lengths[s++])
        {
            var centre = centres + (s * _width);
            new Span<float>(centre, _width).Clear();
            var (first, last) = (searches[s].Cue.First - searches[s].First, searches[s].Cue.Last - searches[s].First);
            for (var i = first; i <= last; i++)
            {
                VectorMath.Add(centre, x + ((row + i) * _width), _width);
            }

            for (var k = 0; k < _width; k++)
            {
                centre[k] /= last - first + 1;
            }
        }

        return centres;
    }

    private float* KeepScores(float* centres, int count, Workspace workspace)
    {
        var hidden = Multiply(centres, count, weights.Keep, "keep", workspace);
        for (var s = 0; s < count; s++)
        {
            VectorMath.AddGelu(hidden + (s * weights.Keep.PaddedOutputs), weights.Keep.Bias.Pointer, weights.Keep.PaddedOutputs);
        }

        return Multiply(hidden, count, weights.KeepScore, "keepScore", workspace, weights.Keep.PaddedOutputs);
    }

    private float* Multiply(float* a, int rows, WeightMatrix w, string name, Workspace workspace, int lda = 0)
    {
        var c = workspace.Floats(name, Workspace.PaddedRows(rows) * w.PaddedOutputs).Pointer;
        workspace.EnsureQuantised(MatrixProduct.RowsAtATime * w.Inputs);
        MatrixProduct.Multiply(weights.Encoder.Path, a, lda == 0 ? w.Inputs : lda, rows, w, c, w.PaddedOutputs, workspace.Quantised.Pointer);
        return c;
    }
}
