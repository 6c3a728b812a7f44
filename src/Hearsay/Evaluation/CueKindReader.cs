using Hearsay.Languages;

namespace Hearsay.Evaluation;

/// <summary>
/// Tells the kind of a cue from its own words alone. In order: no words, or only punctuation; a phrase of <c>En/cue-prepositions</c> at the
/// beginning; after conjunctions and adverbs in -ly, a noun phrase that a determiner, possessive or preposition begins, whose head is
/// the last word before the next such word; else the first word. A head on <c>En/cue-nouns</c>, or with a suffix that makes nouns, is a
/// noun. A head on <c>En/cue-nouns-or-verbs</c> is a noun in such a phrase, and before "of", "by" or "from"; else a verb. An auxiliary ends a phrase, and at the beginning makes a verb.
/// </summary>
public static class CueKindReader
{
    private const int ShortestWithSuffix = 6;

    private static readonly string[][] Prepositional = [.. WordList.Lines("En.cue-prepositions").Select(l => l.Split(' '))];
    private static readonly HashSet<string> Nouns = WordList.Load("En.cue-nouns");
    private static readonly HashSet<string> NounsOrVerbs = WordList.Load("En.cue-nouns-or-verbs");
    private static readonly HashSet<string> Openers = WordList.Load("En.cue-phrase-openers");
    private static readonly HashSet<string> Connectors = WordList.Load("En.cue-connectors");
    private static readonly HashSet<string> Auxiliaries = WordList.Load("En.cue-auxiliaries");

    private static readonly string[] NounSuffixes =
        ["tion", "sion", "ment", "ance", "ence", "ity", "ness", "ism", "acy", "ship", "usal", "osal", "enial"];

    /// <summary>The kind of a cue.</summary>
    /// <param name="cue">Its words; pieces of one that is interrupted are joined by blanks.</param>
    public static CueKind Read(string cue)
    {
        ArgumentNullException.ThrowIfNull(cue);
        if (string.IsNullOrWhiteSpace(cue))
        {
            return CueKind.None;
        }

        var words = ScoringWords.Cut(cue).Select(w => w.In(cue).ToLowerInvariant().Replace('’', '\'')).ToArray();
        var start = Array.FindIndex(words, w => !Connectors.Contains(w) && !IsAdverb(w));
        return words.Length == 0 ? CueKind.Punctuation : start < 0 ? CueKind.Verb : OfWords(words.AsSpan(start));
    }

    private static CueKind OfWords(ReadOnlySpan<string> words)
    {
        if (IsPrepositional(words[0] == "s" && words.Length > 1 ? words[1..] : words))
        {
            return CueKind.AccordingTo;
        }

        var inPhrase = IsOpener(words[0]);
        var head = inPhrase ? HeadOfPhrase(words) : 0;
        var after = head + 1 < words.Length ? words[head + 1] : "";
        return IsNoun(words[head]) || (NounsOrVerbs.Contains(words[head]) && (inPhrase || after is "of" or "by" or "from"))
            ? CueKind.Noun
            : CueKind.Verb;
    }

    /// <summary>One bare preposition is a cue by itself only: "for criticizing" is not "for".</summary>
    private static bool IsPrepositional(ReadOnlySpan<string> words)
    {
        foreach (var phrase in Prepositional)
        {
            if (phrase.Length == 1 ? words.Length == 1 && words[0] == phrase[0] : words.StartsWith(phrase))
            {
                return true;
            }
        }

        return false;
    }

    private static int HeadOfPhrase(ReadOnlySpan<string> words)
    {
        var first = 0;
        while (first + 1 < words.Length && IsOpener(words[first]))
        {
            first++;
        }

        var end = first + 1;
        while (end < words.Length && !IsOpener(words[end]) && !Connectors.Contains(words[end]) && !Auxiliaries.Contains(words[end]))
        {
            end++;
        }

        // A verb may follow the noun inside the cue ("the claim made"), so that any noun of the phrase is preferred to its last word.
        for (var i = end - 1; i >= first; i--)
        {
            if (IsNoun(words[i]) || NounsOrVerbs.Contains(words[i]))
            {
                return i;
            }
        }

        return end - 1;
    }

    private static bool IsOpener(string word) => Openers.Contains(word) || word.EndsWith("'s", StringComparison.Ordinal);

    private static bool IsAdverb(string word) => word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && !NounsOrVerbs.Contains(word);

    private static bool IsNoun(string word)
    {
        if (Nouns.Contains(word) || NounsOrVerbs.Contains(word))
        {
            return Nouns.Contains(word);
        }

        var singular = word.EndsWith("ies", StringComparison.Ordinal) ? $"{word[..^3]}y" : word.TrimEnd('s');
        return word.Length >= ShortestWithSuffix
            && NounSuffixes.Any(s => word.EndsWith(s, StringComparison.Ordinal) || singular.EndsWith(s, StringComparison.Ordinal));
    }
}
