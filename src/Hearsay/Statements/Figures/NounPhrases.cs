using Hearsay.Text;

namespace Hearsay.Statements.Figures;

/// <summary>Finds the noun phrase that a number counts: its head with restricting modifiers.</summary>
internal static class NounPhrases
{
    private const int MostWords = 6;

    /// <summary>Whether a word is a plural noun: by its tag, else by its form.</summary>
    public static bool IsPlural(FigureText text, int word)
        => text.Part(word) is "NNS" or "NNPS" || text.Has(word, FigureWords.Plural) || EndsInMen(text[word]) || (text.Part(word).Length == 0 && LooksPlural(text, word));

    /// <summary>Whether a plural noun stands among the words of the phrase that begins at a word.</summary>
    public static bool HasPlural(FigureText text, int at)
    {
        for (var i = at; i < at + MostWords && text.Together(at - 1, i) && text.IsLetters(i) && !text.Has(i, FigureWords.Stop | FigureWords.Number); i++)
        {
            if (IsPlural(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One past the last word of the noun phrase that begins at a word; the word itself where none does.</summary>
    public static int End(FigureText text, int at)
    {
        var end = at;
        for (var i = at; i < at + MostWords && text.Together(at - 1, i) && Continues(text, i, at); i++)
        {
            end = IsNoun(text, i) ? i + 1 : end;
            if (end == i + 1 && IsPlural(text, i) && !IsNounAfterPlural(text, i + 1))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>The noun phrase of a number whose words end at a place, and its span; null where no noun follows.</summary>
    public static TextSpan? After(FigureText text, int at)
    {
        var start = at;
        while (text.IsAny(start, "more", "other", "others", "further", "additional", "extra") && text.Together(at - 1, start))
        {
            start++;
        }

        if (text.Is(start, "of") && text.Together(at - 1, start + 1))
        {
            start++;
            while (text.IsAny(start, "the", "these", "those", "his", "her", "its", "their", "our", "your", "my", "all") && text.Together(at - 1, start + 1))
            {
                start++;
            }

            start = AfterNumber(text, start);
        }

        var end = End(text, start);
        return end > start ? text.Span(start, end) : null;
    }

    /// <summary>"Of the city's 26 ferries": what is counted stands after the second number.</summary>
    private static int AfterNumber(FigureText text, int start)
    {
        for (var i = start; i < start + 4 && text.Together(start, i); i++)
        {
            if (text.IsDigits(i) || text.Has(i, FigureWords.Number))
            {
                return NumberReader.Read(text, i) is { } number && End(text, number.End) > number.End ? number.End : start;
            }
        }

        return start;
    }

    private static bool Continues(FigureText text, int i, int at)
    {
        if (!text.IsLetters(i) && !(i > at && text.IsAny(i, "'s", "’s", "'", "’")))
        {
            return false;
        }

        if (text.Has(i, FigureWords.Stop) && text.Part(i) is not ['N', ..])
        {
            return false;
        }

        var part = text.Part(i);
        return part.Length == 0 ? !IsVerbOfOutcome(text, i)
            : part is ['N', ..] or ['J', ..] or "VBN" or "VBG" or "POS" or "HYPH" or "FW" || (part is "RB" or "VBD" && IsNoun(text, i + 1) && text.Part(i + 1) is "NNS" or "JJ");
    }

    /// <summary>Without tags a word of outcome ends the phrase, unless a plural noun follows it: "12 wounded soldiers".</summary>
    private static bool IsVerbOfOutcome(FigureText text, int i)
        => text.Has(i, FigureWords.Outcome) && !LooksPlural(text, i) && !(text.Together(i, i + 1) && IsPlural(text, i + 1) && !text.Has(i + 1, FigureWords.Outcome));

    private static bool IsNoun(FigureText text, int i)
        => text.Part(i) is ['N', ..] || text.Has(i, FigureWords.Plural) || (text.Part(i).Length == 0 && text.IsLetters(i) && !text.Has(i, FigureWords.Stop));

    private static bool IsNounAfterPlural(FigureText text, int i)
        => text.Together(i - 1, i) && (text.Part(i) is "NNS" or "NN" or "POS" || text.IsAny(i, "'", "’"));

    private static bool LooksPlural(FigureText text, int word)
        => text.IsLetters(word) && !text.Has(word, FigureWords.NoPlural | FigureWords.Stop)
            && text[word] is [_, _, .., not ('s' or 'S' or 'u' or 'U' or '\'' or '’'), 's' or 'S'];

    /// <summary>"Watchmen": taken for singular by the tags now and then.</summary>
    private static bool EndsInMen(ReadOnlySpan<char> word) => word.Length > 5 && word.EndsWith("men", StringComparison.OrdinalIgnoreCase);
}
