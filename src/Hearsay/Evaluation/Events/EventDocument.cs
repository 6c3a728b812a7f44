using Hearsay.Claims.Grouping;

namespace Hearsay.Evaluation.Events;

/// <summary>A document made ready to be compared with others by its words.</summary>
internal sealed class EventDocument
{
    private readonly Dictionary<string, double> _weights;

    /// <summary>Makes a document ready.</summary>
    public EventDocument(EcbDocument document, WordVectors vectors)
    {
        Mentions = [.. document.Mentions.Select(m => new EventMention(m, this, vectors))];
        var words = Content.WordsOf(string.Join(' ', document.Words), vectors).GroupBy(w => w.Stem, StringComparer.Ordinal).ToDictionary(g => g.Key, g => (1 + Math.Log(g.Count())) * g.First().Meaning.Weight, StringComparer.Ordinal);
        var length = Math.Sqrt(words.Values.Sum(w => w * w));
        _weights = words.ToDictionary(w => w.Key, w => w.Value / length, StringComparer.Ordinal);
    }

    /// <summary>Its mentions of events.</summary>
    public IReadOnlyList<EventMention> Mentions { get; }

    /// <summary>How alike two documents are, from 0 to 1: the cosine of their weighted words.</summary>
    public double Cosine(EventDocument other) => _weights.Sum(w => w.Value * other._weights.GetValueOrDefault(w.Key));
}
