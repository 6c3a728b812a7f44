using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>The heads of a weights file that read syntax, names and the certainty of events off hidden states.</summary>
internal sealed class SyntaxWeights
{
    /// <summary>Takes the heads from a file.</summary>
    /// <param name="tensors">The file.</param>
    /// <param name="path">How products are made.</param>
    /// <param name="parts">Names of the parts of speech, in the order of their scores.</param>
    /// <param name="relations">Names of the relations, in the order of their scores.</param>
    /// <exception cref="KeyNotFoundException">A tensor is missing.</exception>
    /// <exception cref="FormatException">The names are not as many as the scores.</exception>
    public SyntaxWeights(SafeTensors tensors, VectorPath path, string[] parts, string[] relations)
    {
        Path = path;
        (Parts, Relations) = (parts, relations);
        Labels = WeightMatrix.Load(tensors, "syntax", Precision.Full);
        Arcs = WeightMatrix.Load(tensors, "arcs", Precision.Full);
        Certainty = WeightMatrix.Load(tensors, "certainty.0", Precision.Full);
        CertaintyScore = WeightMatrix.Load(tensors, "certainty.2", Precision.Full);
        if (Labels.Outputs != parts.Length + relations.Length + Entities)
        {
            throw new FormatException($"has {Labels.Outputs} scores of syntax for {parts.Length} parts of speech, {relations.Length} relations and {Entities} tags of names");
        }
    }

    /// <summary>Tags of names: outside, and beginning and inside of each <see cref="EntityKind"/>.</summary>
    public const int Entities = 9;

    /// <summary>The vectors that products are made with.</summary>
    public VectorPath Path { get; }

    /// <summary>Parts of speech.</summary>
    public string[] Parts { get; }

    /// <summary>Relations to a head.</summary>
    public string[] Relations { get; }

    /// <summary>Scores of parts of speech, relations and tags of names.</summary>
    public WeightMatrix Labels { get; }

    /// <summary>A word as a child, then as a head; the product of the two is the score of the arc.</summary>
    public WeightMatrix Arcs { get; }

    /// <summary>The first layer of the certainty of an event, over the last and the middle hidden state.</summary>
    public WeightMatrix Certainty { get; }

    /// <summary>The last layer of the certainty of an event.</summary>
    public WeightMatrix CertaintyScore { get; }
}
