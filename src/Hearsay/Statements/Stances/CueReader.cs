using Hearsay.Languages;
using Hearsay.Text;

namespace Hearsay.Statements.Stances;

/// <summary>Reads what the words that attribute make of the content, with what is denied or refused before them.</summary>
internal sealed class CueReader(TextLayout layout)
{
    private const int MostBefore = 4;
    private const int WordsAfter = 2;

    private static readonly PhraseList Cues = PhraseList.Load("En.stance-cues");
    private static readonly HashSet<string> Auxiliaries = WordList.Load("En.cue-auxiliaries");
    private static readonly HashSet<string> Willing = new(StringComparer.OrdinalIgnoreCase) { "will", "would", "won't", "won’t", "wouldn't", "wouldn’t", "can", "cannot", "can't", "can’t", "could", "couldn't", "couldn’t" };
    private static readonly HashSet<string> Having = new(StringComparer.OrdinalIgnoreCase) { "has", "have", "had" };
    private static readonly HashSet<string> Adverbs = new(StringComparer.OrdinalIgnoreCase) { "longer", "yet", "immediately", "ever", "also", "still", "so" };
    private static readonly HashSet<string> Speaking = WordList.Load("En.speaking-verbs");

    /// <summary>Reads a cue.</summary>
    /// <param name="cue">Its words.</param>
    /// <param name="clause">The clause that leads the content.</param>
    public CueSense Read(TextSpan cue, Clause clause)
    {
        var range = layout.WordsIn(cue);
        var (first, end) = (range.Start.Value, range.End.Value);
        var start = first;
        while (start > 0 && first - start < MostBefore && layout.Words[start - 1].Sentence == layout.Words[first].Sentence && IsAuxiliary(layout.TextOf(start - 1).ToString()))
        {
            start--;
        }

        var stop = Math.Min(layout.Words.Count, end + WordsAfter);
        List<string> words = [.. Enumerable.Range(start, stop - start).Select(i => layout.TextOf(i).ToString())];
        for (var i = first - start; i < end - start; i++)
        {
            if (IsPutting(words[i], clause))
            {
                return new CueSense(Stance.Estimates, Factuality.Probable, false, layout.Words[start + i].Span);
            }

            if (Cues.At(words, i) is ({ } kind, var length))
            {
                var marker = new TextSpan(layout.Words[start + i].Span.Start, layout.Words[start + i + length - 1].Span.End);
                return Of(kind, IsNegated(words, i), marker, Refuses(words, i, end - start, clause));
            }
        }

        return Unlisted(words, first - start, end - start, cue, clause);
    }

    /// <summary>
    /// Words that are not listed. Who would not speak declines to; who did not, or said nothing, is silent, and there is no statement.
    /// </summary>
    private static CueSense Unlisted(List<string> words, int first, int end, TextSpan cue, Clause clause)
    {
        var spoken = Enumerable.Range(first, end - first).FirstOrDefault(i => Speaking.Contains(words[i]), -1);
        var isNegated = IsNegated(words, spoken >= 0 ? spoken : first);
        var isSilence = clause.Words.Count > 0 && clause.Words[0].Equals("nothing", StringComparison.OrdinalIgnoreCase)
            ? words.Take(first + 1).Any(Having.Contains)
            : spoken >= 0 && isNegated && !words.Take(spoken).Any(Willing.Contains);
        return isSilence ? new CueSense(null, null, isNegated, cue, IsSilence: true)
            : spoken >= 0 && isNegated ? new CueSense(Stance.Declines, Factuality.Open, false, cue)
            : new CueSense(null, null, isNegated, null);
    }

    /// <summary>
    /// Reads what a speaker says of its own words, as in "we expect another 3,000": a verb of the list in the present right behind "we" or "I".
    /// </summary>
    public static CueSense ReadOwn(Clause clause)
    {
        for (var i = 1; i < Math.Min(3, clause.Length) && ClauseReader.IsOwn(clause); i++)
        {
            var isPresent = clause.PartOf(i) is "VBP" or "VB" or "VBG" || (clause.PartOf(i).Length == 0 && !clause.Words[i].EndsWith("ed", StringComparison.OrdinalIgnoreCase));
            if (isPresent && Cues.At(clause.Words, i) is ({ } kind, var length))
            {
                return Of(kind, negated: false, clause.Span(i, length), refuses: true);
            }
        }

        return default;
    }

    private static CueSense Of(string kind, bool negated, TextSpan marker, bool refuses)
    {
        var space = kind.IndexOf(' ', StringComparison.Ordinal);
        var stance = Enum.Parse<Stance>(kind.AsSpan(0, space), ignoreCase: true);
        var factuality = FactualityOf(kind[(space + 1)..]);
        return (stance, negated) switch
        {
            (Stance.Declines, _) when !refuses => new CueSense(null, null, true, null),
            (Stance.Denies, true) => new CueSense(Stance.Agrees, null, false, marker),
            (Stance.Agrees, true) => new CueSense(Stance.Declines, Factuality.Open, false, marker),
            _ => new CueSense(stance, factuality, negated, marker),
        };
    }

    private static Factuality? FactualityOf(string sign) => sign switch
    {
        "PR+" => Factuality.Probable,
        "PS+" => Factuality.Possible,
        "CT-" => Factuality.CertainlyNot,
        "Uu" => Factuality.Open,
        _ => null,
    };

    /// <summary>Whether what is declined or refused is to speak: a verb of speaking follows in the cue or leads the content.</summary>
    private static bool Refuses(List<string> words, int at, int end, Clause clause)
        => words.Skip(at).Take(Math.Max(end - at, 0) + WordsAfter).Concat(clause.Words.Take(2)).Any(Speaking.Contains);

    /// <summary>"Puts the number at 120".</summary>
    private static bool IsPutting(string word, Clause clause)
        => word.ToUpperInvariant() is "PUT" or "PUTS" or "PUTTING" && clause.Words.Contains("at", StringComparer.OrdinalIgnoreCase);

    private static bool IsNegated(List<string> words, int at) => words.Take(at).Any(w => Negators.Holds(w));

    private static bool IsAuxiliary(string word) => Auxiliaries.Contains(word) || Adverbs.Contains(word) || Negators.Holds(word);
}
