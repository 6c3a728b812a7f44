using System.Collections.Frozen;
using Hearsay.Syntax;

namespace Hearsay.Statements.Times;

/// <summary>
/// Says whether a time lies before or after publication by the verbs around it: by the verb that governs it where there is syntax, else by
/// the nearest verb whose tense shows.
/// </summary>
internal static class TenseReader
{
    /// <summary>Most words under a verb that are looked at, so that no text costs more than its length.</summary>
    private const int MostChildren = 40;

    /// <summary>Most heads over which the governing verb is looked for.</summary>
    private const int LongestClimb = 12;

    /// <summary>How many words away a verb is looked for.</summary>
    private const int Reach = 15;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Future = Set(
        "will", "'ll", "’ll", "won't", "won’t", "shall", "going", "plans", "planned", "scheduled", "due", "expected", "expects", "hopes", "intends", "would", "may", "must", "by", "until", "till");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Past = Set(
        "was", "were", "had", "did", "has", "have", "'ve", "’ve", "said", "told", "since", "ago", "last", "left", "took", "came", "went", "began", "found", "held", "met", "made", "gave", "got", "saw", "knew", "fell", "rose", "sent", "won", "lost", "broke", "ran", "became");

    /// <summary>Verbs whose time lies ahead although they stand in the past.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Planned = Set(
        "planned", "scheduled", "expected", "set", "slated", "postponed", "delayed", "forecast", "booked", "called");

    /// <summary>Verbs in the past before whose infinitive what it says has happened.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Achieved = Set(
        "helped", "managed", "began", "started", "continued", "failed", "happened", "used", "came", "had", "forced", "tried", "refused", "seemed", "appeared");

    /// <summary>Verbs of saying, which tell in the present what was said before.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Reporting = Set(
        "says", "say", "shows", "show", "reports", "report", "is", "are", "has", "have", "knows", "know", "tells", "writes", "recalls", "remembers");

    /// <summary>The side of publication on which the time at a word lies.</summary>
    public static TimeDirection Of(TextSyntax syntax, int word)
    {
        return Preposition(syntax, word) is var before and not TimeDirection.Unknown ? before
            : Governing(syntax, word) is var governing and not TimeDirection.Unknown ? governing
            : Nearest(syntax, word);
    }

    /// <summary>"Since" leads into the past; "by" and "until" into the future, but for "by Tuesday they had gone".</summary>
    private static TimeDirection Preposition(TextSyntax syntax, int word)
    {
        var before = word - (word > 1 && Word(syntax, word - 1) is "the" ? 2 : 1);
        return before < 0 ? TimeDirection.Unknown : Word(syntax, before) switch
        {
            "since" or "Since" => TimeDirection.Past,
            "as" when before > 1 && Word(syntax, before - 1) is "soon" or "early" => TimeDirection.Future,
            "by" or "By" or "until" or "Until" or "till" or "before" or "Before" => HasHad(syntax, word) ? TimeDirection.Past : TimeDirection.Future,
            _ => TimeDirection.Unknown,
        };
    }

    private static bool HasHad(TextSyntax syntax, int word)
    {
        var words = syntax.Layout.Words;
        for (var i = Math.Max(0, word - Reach); i < Math.Min(words.Count, word + Reach); i++)
        {
            if (words[i].Sentence == words[word].Sentence && Word(syntax, i) is "had")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The tense of the verb that a time hangs on, over participles and infinitives without an auxiliary up to the next verb. A time that owns
    /// a noun ("Wednesday's ruling") says nothing of the verb above.
    /// </summary>
    private static TimeDirection Governing(TextSyntax syntax, int word)
    {
        for (var (at, steps) = (word, 0); steps < LongestClimb; at = syntax[at].Head, steps++)
        {
            var found = syntax[at].Part switch
            {
                "VB" or "VBN" or "VBG" or "VBD" => OfVerb(syntax, at),
                "VBZ" or "VBP" => steps > 1 || Reporting.Contains(Word(syntax, at)) ? TimeDirection.Unknown : TimeDirection.Future,
                "MD" => TimeDirection.Future,
                "JJ" when Word(syntax, at) is "due" => TimeDirection.Future,
                _ => TimeDirection.Unknown,
            };
            if (found != TimeDirection.Unknown || syntax[at].Head == at || syntax.Children(at).Take(MostChildren).Any(child => syntax[child].Part == "POS"))
            {
                return found;
            }
        }

        return TimeDirection.Unknown;
    }

    private static TimeDirection OfVerb(TextSyntax syntax, int verb)
    {
        if (Planned.Contains(Word(syntax, verb)) && (syntax[verb].Part == "VBN" || !Word(syntax, verb).SequenceEqual("set")))
        {
            return TimeDirection.Future;
        }

        var found = syntax[verb].Part == "VBD" ? TimeDirection.Past : TimeDirection.Unknown;
        foreach (var child in syntax.Children(verb).Take(MostChildren).TakeWhile(child => child < verb))
        {
            switch (syntax[child].Part)
            {
                case "MD":
                    return Word(syntax, child) is "could" && IsPassiveOrNegated(syntax, verb) ? TimeDirection.Past : TimeDirection.Future;
                case "TO":
                    return Achieved.Contains(Word(syntax, syntax[verb].Head)) ? TimeDirection.Past : TimeDirection.Future;
                case "VBD" or "VBP" or "VBZ" when syntax[verb].Part is "VBN" or "VBD":
                    return TimeDirection.Past;
                case "VBD":
                    found = TimeDirection.Past;
                    break;
                default:
                    break;
            }
        }

        return syntax[verb].Part == "VBN" ? TimeDirection.Past : found;
    }

    /// <summary>"Could not come" and "could be reached" tell what was; "could come", what may be.</summary>
    private static bool IsPassiveOrNegated(TextSyntax syntax, int verb)
        => syntax.Children(verb).Take(MostChildren).Any(child => syntax[child].Relation is "neg" or "auxpass" or "cc");

    /// <summary>The nearest verb before it in its clause, else the nearest after it.</summary>
    private static TimeDirection Nearest(TextSyntax syntax, int word)
    {
        var words = syntax.Layout.Words;
        for (var i = word - 1; i >= Math.Max(0, word - Reach) && words[i].Sentence == words[word].Sentence; i--)
        {
            if (At(syntax, i) is var found and not TimeDirection.Unknown)
            {
                return found;
            }
        }

        for (var i = word + 1; i < Math.Min(words.Count, word + Reach) && words[i].Sentence == words[word].Sentence; i++)
        {
            if (At(syntax, i) is var found and not TimeDirection.Unknown)
            {
                return found;
            }
        }

        return TimeDirection.Unknown;
    }

    private static TimeDirection At(TextSyntax syntax, int i)
    {
        var text = Word(syntax, i);
        return Future.Contains(text) || (text is "to" && i + 1 < syntax.Count && IsBase(Word(syntax, i + 1))) ? TimeDirection.Future
            : Past.Contains(text) || (text.Length > 4 && text.EndsWith("ed", StringComparison.Ordinal)) ? TimeDirection.Past
            : TimeDirection.Unknown;
    }

    private static bool IsBase(ReadOnlySpan<char> word) => word.Length > 1 && char.IsLower(word[0]) && word is not ("the" or "a" or "an" or "its" or "his" or "her" or "their");

    private static ReadOnlySpan<char> Word(TextSyntax syntax, int i) => syntax.Layout.Text.AsSpan(syntax.Layout.Words[i].Span.Start, syntax.Layout.Words[i].Span.Length);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] words)
        => words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
