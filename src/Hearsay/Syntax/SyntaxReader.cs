using Hearsay.Models;
using Hearsay.Text;

namespace Hearsay.Syntax;

/// <summary>Reads parts of speech, heads, names and the certainty of events off the hidden states of words. Safe to share between threads.</summary>
internal sealed unsafe class SyntaxReader(SyntaxWeights weights)
{
    /// <summary>A sentence of thousands of words is no sentence: heads are sought nearby, so that work grows linearly.</summary>
    private const int FarthestHead = 128;

    private readonly int _width = weights.Labels.Inputs;

    /// <summary>Reads some words that stand one after another.</summary>
    /// <param name="layout">The text.</param>
    /// <param name="first">Number of the first word.</param>
    /// <param name="count">Number of words; they begin and end with sentences, or heads outside are not found.</param>
    /// <param name="states">Hidden states of the last layer [words, width].</param>
    /// <param name="middle">Hidden states of the middle layer [words, width].</param>
    /// <param name="workspace">Buffers.</param>
    /// <param name="target">Where the entries go, from place <paramref name="first"/> on.</param>
    public void Read(TextLayout layout, int first, int count, float* states, float* middle, Workspace workspace, WordSyntax[] target)
    {
        var labels = Multiply(middle, count, weights.Labels, "labels", workspace);
        var arcs = Multiply(middle, count, weights.Arcs, "arcs", workspace);
        var certainty = Certainty(states, middle, count, workspace);
        var stride = weights.Labels.PaddedOutputs;
        var (parts, relations) = (weights.Parts.Length, weights.Relations.Length);
        for (int start = 0, end; start < count; start = end)
        {
            end = start + 1;
            while (end < count && layout.Words[first + end].Sentence == layout.Words[first + start].Sentence)
            {
                end++;
            }

            for (var i = start; i < end; i++)
            {
                var scores = new ReadOnlySpan<float>(labels + (i * stride), stride);
                var tag = Best(scores.Slice(parts + relations, SyntaxWeights.Entities));
                target[first + i] = new WordSyntax(
                    weights.Parts[Best(scores[..parts])],
                    weights.Relations[Best(scores.Slice(parts, relations))],
                    first + Head(arcs, start, end, i),
                    (EntityKind)((tag + 1) / 2),
                    tag % 2 == 1,
                    certainty[i * weights.CertaintyScore.PaddedOutputs] + weights.CertaintyScore.Bias.Pointer[0]);
            }
        }
    }

    /// <summary>The word of the sentence whose arc to the child has the greatest score; the child itself where it is the root.</summary>
    private int Head(float* arcs, int start, int end, int child)
    {
        var (stride, size) = (weights.Arcs.PaddedOutputs, weights.Arcs.Outputs / 2);
        var (best, most) = (child, float.NegativeInfinity);
        for (var head = Math.Max(start, child - FarthestHead); head < Math.Min(end, child + FarthestHead + 1); head++)
        {
            var score = VectorMath.Dot(arcs + (child * stride), arcs + (head * stride) + size, size);
            (best, most) = score > most ? (head, score) : (best, most);
        }

        return best;
    }

    private float* Certainty(float* states, float* middle, int count, Workspace workspace)
    {
        var both = workspace.Floats("both", Workspace.PaddedRows(count) * 2 * _width).Pointer;
        for (var i = 0; i < count; i++)
        {
            new ReadOnlySpan<float>(states + (i * _width), _width).CopyTo(new Span<float>(both + (i * 2 * _width), _width));
            new ReadOnlySpan<float>(middle + (i * _width), _width).CopyTo(new Span<float>(both + (((i * 2) + 1) * _width), _width));
        }

        var hidden = Multiply(both, count, weights.Certainty, "certaintyHidden", workspace, addBias: false);
        for (var i = 0; i < count; i++)
        {
            VectorMath.AddGelu(hidden + (i * weights.Certainty.PaddedOutputs), weights.Certainty.Bias.Pointer, weights.Certainty.PaddedOutputs);
        }

        return Multiply(hidden, count, weights.CertaintyScore, "certainty", workspace, weights.Certainty.PaddedOutputs, addBias: false);
    }

    private float* Multiply(float* a, int rows, WeightMatrix w, string name, Workspace workspace, int lda = 0, bool addBias = true)
    {
        var c = workspace.Floats(name, Workspace.PaddedRows(rows) * w.PaddedOutputs).Pointer;
        MatrixProduct.Multiply(weights.Path, a, lda == 0 ? w.Inputs : lda, rows, w, c, w.PaddedOutputs, null);
        for (var i = 0; i < rows && addBias; i++)
        {
            VectorMath.Add(c + (i * w.PaddedOutputs), w.Bias.Pointer, w.PaddedOutputs);
        }

        return c;
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
