using Hearsay.Attributions;
using Hearsay.Ingestion;
using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay;

/// <summary>What was read in one document. Made by the pipeline from text and publication time alone.</summary>
public sealed record Reading
{
    /// <summary>The document that was read.</summary>
    public required Document Document { get; init; }

    /// <summary>Its words, sentences, paragraphs and quotations.</summary>
    public required TextLayout Layout { get; init; }

    /// <summary>Its attributions in order of their cues; an attribution in whose content others are nested may stand after them.</summary>
    public required IReadOnlyList<Attribution> Attributions { get; init; }

    /// <summary>Parts of speech, dependencies and names of its words.</summary>
    public required TextSyntax Syntax { get; init; }

    /// <summary>Who speaks in it, in the order of their first mentions.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>Its statements, in the order of their first words.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Name and hash of the weights that read it, such as <c>attribution-1 accurate sha256:…</c>.</summary>
    public required string Weights { get; init; }
}
