using Hearsay.Attributions;
using Hearsay.Statements.Figures;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>Finds what the outlet says in its own voice and counts: sentences with a figure of which nothing is attributed to anybody.</summary>
internal static class NarratorReader
{
    /// <summary>The spans of such sentences, in order.</summary>
    /// <param name="layout">The text.</param>
    /// <param name="trimmer">Leaves away what does not belong to a content.</param>
    /// <param name="attributions">The attributions of the text.</param>
    /// <param name="figures">Its figures, in order.</param>
    public static IEnumerable<TextSpan> Read(TextLayout layout, ContentTrimmer trimmer, IReadOnlyList<Attribution> attributions, IReadOnlyList<Figure> figures)
    {
        var attributed = new bool[layout.SentenceCount];
        foreach (var words in attributions.SelectMany(a => a.Content.Append(a.Cue)).Select(layout.WordsIn).Where(r => r.Start.Value < r.End.Value))
        {
            Array.Fill(attributed, true, layout.Words[words.Start.Value].Sentence, layout.Words[words.End.Value - 1].Sentence - layout.Words[words.Start.Value].Sentence + 1);
        }

        var last = -1;
        foreach (var figure in figures.Where(f => f.Kind == FigureKind.Count))
        {
            var word = layout.WordsIn(figure.Span).Start.Value;
            if (word < layout.Words.Count && layout.Words[word].Sentence is var sentence && sentence != last && !attributed[sentence] && trimmer.Trim(SentenceAround(layout, word), joined: true, joins: false) is { } span)
            {
                last = sentence;
                yield return span;
            }
        }
    }

    private static Range SentenceAround(TextLayout layout, int word)
    {
        var (first, end) = (word, word + 1);
        while (first > 0 && layout.Words[first - 1].Sentence == layout.Words[word].Sentence)
        {
            first--;
        }

        while (end < layout.Words.Count && layout.Words[end].Sentence == layout.Words[word].Sentence)
        {
            end++;
        }

        return first..end;
    }
}
