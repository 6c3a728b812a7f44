using Hearsay.Languages;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>
/// Finds where somebody answers for a number without a word of saying ("sticks to 20", "lowered its toll to 29"), which the reader's weights
/// seldom take for a cue. What they found goes before it.
/// </summary>
internal static class FigureCueReader
{
    /// <summary>How sure it is; the rule knows no odds, and lies above the threshold of what is kept.</summary>
    private const double Confidence = 0.5;

    private const int MostBeforeNumber = 4, LongestChange = 14;

    private static readonly HashSet<string> Ends = [";", ":", ".", "–", "—", "after", "but", "because", "while", "although", "which", "who", "when", "where"];
    private static readonly HashSet<string> Numbers = [.. WordList.Lines("En.number-words").Select(line => line.Split(' ')[0])];
    private static readonly Dictionary<string, string> Holding = [];
    private static readonly HashSet<string> Changing = [];
    private static readonly HashSet<string> Counts = [];

    static FigureCueReader()
    {
        foreach (var line in WordList.Lines("En.figure-cues").Select(l => l.Split(": ", 2)))
        {
            var words = line[1].Split(' ');
            foreach (var verb in words[0].Split('|'))
            {
                _ = line[0] switch { "holds" => Holding.TryAdd(verb, words[1]), "changes" => Changing.Add(verb), _ => true };
            }

            Counts.UnionWith(line[0] == "counts" ? words : []);
        }
    }

    /// <summary>The attributions that were found before, and these, in order of their cues.</summary>
    /// <param name="syntax">The text.</param>
    /// <param name="known">The attributions that were found before.</param>
    public static IReadOnlyList<Attribution> Add(TextSyntax syntax, IReadOnlyList<Attribution> known)
    {
        List<Attribution>? found = null;
        for (var i = 0; i < syntax.Count; i++)
        {
            if (syntax[i].Part is ['V', ..] && At(syntax, i) is { } attribution && !known.Any(k => Touches(k, attribution)))
            {
                (found ??= []).Add(attribution);
            }
        }

        return found is null ? known : AttributionPlacer.Place(known.Concat(found), syntax.Layout);
    }

    private static Attribution? At(TextSyntax syntax, int verb)
    {
        var layout = syntax.Layout;
        var word = Lower(layout, verb);
        var holds = Holding.TryGetValue(word, out var particle) && Is(layout, verb + 1, particle);
        if (layout.Words[verb].Quotation != QuotationState.Outside || !(holds || Changing.Contains(word)))
        {
            return null;
        }

        var first = verb + (holds ? 2 : 1);
        var end = EndOf(layout, first);
        return (holds ? HasNumber(layout, first, end) : HasChange(layout, first, end)) && SubjectOf(syntax, verb) is { } source
            ? new Attribution
            {
                Source = SpanOf(layout, source),
                Cue = SpanOf(layout, verb..first),
                Content = [SpanOf(layout, first..end)],
                Directness = Directness.Indirect,
                Confidence = Confidence,
            }
            : null;
    }

    /// <summary>One past the last word of the clause.</summary>
    private static int EndOf(TextLayout layout, int first)
    {
        var end = first;
        while (end < layout.Words.Count && layout.Words[end].Sentence == layout.Words[first].Sentence && layout.Words[end].Quotation == QuotationState.Outside
            && !Ends.Contains(Lower(layout, end)) && !(Is(layout, end, ",") && !(end + 1 < layout.Words.Count && Is(layout, end + 1, "from"))) && !Is(layout, end, "and"))
        {
            end++;
        }

        return end;
    }

    private static bool HasNumber(TextLayout layout, int first, int end)
        => Enumerable.Range(first, Math.Max(0, Math.Min(end - first, MostBeforeNumber))).Any(i => IsNumber(layout, i));

    /// <summary>"Its toll … to 29".</summary>
    private static bool HasChange(TextLayout layout, int first, int end)
    {
        var counts = false;
        for (var i = first; i < Math.Min(end, first + LongestChange); i++)
        {
            counts |= Counts.Contains(Lower(layout, i));
            if (counts && (Is(layout, i, "to") || Is(layout, i, "at")) && HasNumber(layout, i + 1, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of who does it: the subject of the verb, or of the verb that it is joined to; for "which", what it is told of.</summary>
    private static Range? SubjectOf(TextSyntax syntax, int verb)
    {
        int? subject = null;
        for (var at = verb; subject is null; at = syntax[at].Head)
        {
            subject = syntax.Children(at).Where(c => syntax[c].Relation == "nsubj").Select(c => (int?)c).FirstOrDefault();
            if (subject is null && (syntax[at].Relation is not ("conj" or "xcomp") || syntax[at].Head == at))
            {
                return null;
            }
        }

        var head = syntax[subject.Value].Part is "WDT" or "WP" ? syntax[verb].Head : subject.Value;
        return head == verb || syntax[head].Part is "WDT" or "WP" ? null : PhraseOf(syntax, head);
    }

    private static Range PhraseOf(TextSyntax syntax, int head)
    {
        var (first, end) = (head, head + 1);
        while (first > 0 && IsUnder(syntax, first - 1, head))
        {
            first--;
        }

        while (end < syntax.Count && IsUnder(syntax, end, head) && !Ends.Contains(Lower(syntax.Layout, end)) && !Is(syntax.Layout, end, ","))
        {
            end++;
        }

        return first..end;
    }

    private static bool IsUnder(TextSyntax syntax, int word, int head)
    {
        for (var steps = 0; steps < LongestChange; steps++)
        {
            if (syntax[word].Head == head)
            {
                return true;
            }

            if (syntax[word].Head == word)
            {
                return false;
            }

            word = syntax[word].Head;
        }

        return false;
    }

    private static bool Touches(Attribution one, Attribution other)
        => one.Content.Append(one.Cue).Any(span => span.Start < other.Content[0].End && other.Cue.Start < span.End);

    private static bool IsNumber(TextLayout layout, int word)
        => Lower(layout, word) is var text && (char.IsAsciiDigit(text[0]) || Numbers.Contains(text));

    private static bool Is(TextLayout layout, int word, string? other) => word < layout.Words.Count && Lower(layout, word) == other;

    private static string Lower(TextLayout layout, int word) => layout.Words[word].Span.In(layout.Text).ToLowerInvariant();

    private static TextSpan SpanOf(TextLayout layout, Range words) => new(layout.Words[words.Start.Value].Span.Start, layout.Words[words.End.Value - 1].Span.End);
}
