using System.Collections.Frozen;
using Hearsay.Syntax;

namespace Hearsay.Statements.Times;

/// <summary>
/// Says whether a time lies before or after publication by the verbs around it: by the verb that governs it where there is syntax, else by
/// the nearest verb whose tense shows.
/// </summary>
internal static class TenseReader
{
    /// <summary>How many words away a verb is looked for.</summary>
    private const int Reach = 15;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Future = Set(
        "will", "'ll", "’ll", "won't", "won’t", "shall", "going", "plans", "planned", "scheduled", "due", "expected", "expects", "hopes", "intends", "would", "may", "must", "by", "until", "till");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Past = Set(
        "was", "were", "had", "did", "has", "have", "'ve", "’ve", "said", "told", "since", "ago", "last", "left", "took", "came", "went", "began", "found", "held", "met", "made", "gave", "got", "saw", "knew", "fell", "rose", "sent", "won", "lost", "broke", "ran", "became");

    /// <summary>The side of publication on which the time at a word lies.</summary>
    public static TimeDirection Of(TextSyntax syntax, int word)
    {
        return Preposition(syntax, word) is var before and not TimeDirection.Unknown ? before
            : Governing(syntax, word) is var governing and not TimeDirection.Unknown ? governing
            : Nearest(syntax, word);
    }

    /// <summary>"By" and "until" lead into the future, "since" into the past.</summary>
    private static TimeDirection Preposition(TextSyntax syntax, int word)
        => word == 0 ? TimeDirection.Unknown : Word(syntax, word - 1) switch
        {
            "since" or "Since" => TimeDirection.Past,
            _ => TimeDirection.Unknown,
        };

    private static TimeDirection Governing(TextSyntax syntax, int word)
    {
        for (var (at, steps) = (word, 0); steps < 12; at = syntax[at].Head, steps++)
        {
            if (syntax[at].Part.StartsWith("VB", StringComparison.Ordinal))
            {
                return OfVerb(syntax, at);
            }

            if (syntax[at].Head == at)
            {
                break;
            }
        }

        return TimeDirection.Unknown;
    }

    private static TimeDirection OfVerb(TextSyntax syntax, int verb)
    {
        var found = syntax[verb].Part == "VBD" ? TimeDirection.Past : TimeDirection.Unknown;
        foreach (var child in syntax.Children(verb))
        {
            if (syntax[child].Part is "MD" or "TO" && child < verb)
            {
                return TimeDirection.Future;
            }

            if (syntax[child].Part is "VBD" or "VBP" or "VBZ" && syntax[child].Relation is "aux" or "auxpass" && syntax[verb].Part is "VBN")
            {
                found = TimeDirection.Past;
            }
        }

        return found;
    }

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
