using Hearsay.Attributions;
using Hearsay.Statements.Figures;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>
/// Finds what the outlet says in its own voice: sentences with a figure of which nothing is attributed to anybody, and what a source is
/// said to have done in passing ("the ministry, which has closed two camps, said …").
/// </summary>
internal static class NarratorReader
{
    private const int FewestWords = 4;

    /// <summary>The pieces of each: a sentence, or a source and the clause behind it.</summary>
    /// <param name="syntax">The text.</param>
    /// <param name="trimmer">Leaves away what does not belong to a content.</param>
    /// <param name="attributions">The attributions of the text.</param>
    /// <param name="figures">Its figures, in order.</param>
    public static IEnumerable<IReadOnlyList<TextSpan>> Read(TextSyntax syntax, ContentTrimmer trimmer, IReadOnlyList<Attribution> attributions, IReadOnlyList<Figure> figures)
        => InPassing(syntax, attributions).Concat(Counted(syntax.Layout, trimmer, attributions, figures).Select(sentence => (IReadOnlyList<TextSpan>)[sentence]));

    /// <summary>Clauses of sources that tell a past act: "which", "who" and a verb in the past or the perfect behind it.</summary>
    private static IEnumerable<IReadOnlyList<TextSpan>> InPassing(TextSyntax syntax, IReadOnlyList<Attribution> attributions)
    {
        var layout = syntax.Layout;
        foreach (var source in attributions.Where(a => a.Source is not null).Select(a => layout.WordsIn(a.Source!.Value)).Distinct())
        {
            for (var i = source.Start.Value + 1; i < source.End.Value; i++)
            {
                var end = i + 1;
                while (end < source.End.Value && layout.TextOf(end) is not ("," or ";" or "–" or "—"))
                {
                    end++;
                }

                if (layout.TextOf(i) is "which" or "who" && end - i > FewestWords && IsPast(syntax, i + 1))
                {
                    var last = layout.TextOf(i - 1) is "," && i - 2 >= source.Start.Value ? i - 2 : i - 1;
                    yield return [new(layout.Words[source.Start.Value].Span.Start, layout.Words[last].Span.End), new(layout.Words[i + 1].Span.Start, layout.Words[end - 1].Span.End)];
                }
            }
        }
    }

    private static bool IsPast(TextSyntax syntax, int verb)
        => syntax[verb].Part == "VBD" || (syntax.Layout.TextOf(verb) is "has" or "have" or "had" && Enumerable.Range(verb + 1, Math.Min(3, syntax.Count - verb - 1)).Any(i => syntax[i].Part == "VBN"));

    private static IEnumerable<TextSpan> Counted(TextLayout layout, ContentTrimmer trimmer, IReadOnlyList<Attribution> attributions, IReadOnlyList<Figure> figures)
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
