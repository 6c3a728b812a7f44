namespace Hearsay.Statements.Figures;

/// <summary>
/// Tells numbers that count or measure nothing: dates and years, times of day, durations, ages, ordinals, scores, telephone numbers,
/// addresses, names with numbers, and numbers that another replaces.
/// </summary>
internal static class FigureFilter
{
    /// <summary>Whether a quantity is no figure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="q">The quantity.</param>
    /// <param name="first">The first word with what bounds or approximates it, which is said of years and names only seldom.</param>
    public static bool Excludes(FigureText text, Quantity q, int first)
    {
        var isModified = first < q.First;
        return IsGlued(text, q) || CalendarNumbers.IsDuration(text, q) || AgeNumbers.Is(text, q) || IsReplaced(text, q, first)
            || (q.Unit is null && (CalendarNumbers.IsDate(text, q) || CalendarNumbers.IsYear(text, q, isModified) || CalendarNumbers.IsClock(text, q, isModified)
                || NameNumbers.Is(text, q, isModified) || IsScore(text, q) || IsPronoun(text, q)));
    }

    /// <summary>Whether a noun phrase can go on after a number: the next word is a word, and none that ends a phrase.</summary>
    public static bool IsFollowedByNoun(FigureText text, Quantity q)
    {
        var next = q.NumberEnd;
        if (!text.Together(q.First, next) || !text.IsLetters(next) || text.Has(next, FigureWords.Stop))
        {
            return false;
        }

        return text.Part(next) is "" or ['J' or 'N', ..] or "VBN" or "VBG" or "CD" or "PRP$" or "POS" || text.Has(next, FigureWords.Plural);
    }

    /// <summary>Marks right before or after a number make it part of something else: "10^400", "#5", "v/2".</summary>
    private static bool IsGlued(FigureText text, Quantity q)
        => (q.Number.IsDigits && text.Touches(q.NumberEnd) && text.IsAny(q.NumberEnd, "^", "*", "/", "=", "_", "\\", "@", "#"))
            || (q.First == q.Number.First && text.Touches(q.First) && text.IsAny(q.First - 1, "^", "*", "/", "=", "_", "\\", "@", "#", "&"));

    private static bool IsScore(FigureText text, Quantity q)
    {
        if (q.Most is not { } most)
        {
            return q.Number.IsDigits && text.Has(q.NumberEnd, FigureWords.Score) && text.Is(q.First - 1, "to");
        }

        var isTelephone = most is >= 1000 and < 10_000 && q.Number.Value is > 100 and < 1000 && q.Number.Scale == 1;
        return text.Has(q.NumberEnd, FigureWords.Score)
            || (q.IsHyphened && (isTelephone || most <= q.Number.Value || (!IsFollowedByNoun(text, q) && q.Number.Scale == 1)));
    }

    /// <summary>"11, not 14", "instead of 14", "from 14 to 11": the number that is turned down or left behind is no figure of the sentence.</summary>
    private static bool IsReplaced(FigureText text, Quantity q, int first)
    {
        var before = first - 1;
        if (text.Is(before, "from") && q.Most is null && text.Together(before, first) && QuantityReader.IsChange(text, first))
        {
            return text.Is(q.End, "to") || text.IsAny(before - 1, ",", "up", "down");
        }

        var turnsDown = (text.Is(before, "not") && text.IsAny(before - 1, ",", "and"))
            || (text.Is(before, "of") && text.Is(before - 1, "instead")) || (text.Is(before, "than") && text.Is(before - 1, "rather"));
        return turnsDown && text.Together(before - 1, first) && HasNumberBefore(text, before - 1);
    }

    private static bool HasNumberBefore(FigureText text, int at)
    {
        for (var i = at; i > at - 20 && text.Together(i, at); i--)
        {
            if (text.IsDigits(i) || text.Has(i, FigureWords.Number))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"One" that stands for somebody, "not one", and "the two sides".</summary>
    private static bool IsPronoun(FigureText text, Quantity q)
    {
        if (text.Is(q.Number.First, "one") && q.Number.End == q.Number.First + 1)
        {
            var isNamed = text.Has(q.First - 1, FigureWords.Determiner) || text.Is(q.First - 1, "not") || text.Has(q.End, FigureWords.VagueNoun) || text.IsAny(q.End, "'s", "’s");
            var goesOn = text.Has(q.End, FigureWords.Outcome) || text.IsAny(q.End, "of", "was", "is", "had", "has", "among", "in", "more");
            return isNamed || (!IsFollowedByNoun(text, q) && (text.Part(q.First - 1) is ['J', ..] || !goesOn));
        }

        return q.Number.Value == 2 && text.IsAny(q.First - 1, "the", "these", "those")
            && (text.Has(q.End, FigureWords.Pair) || !text.Together(q.First, q.End) || !text.IsLetters(q.End));
    }
}
