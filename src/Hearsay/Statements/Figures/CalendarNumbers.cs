namespace Hearsay.Statements.Figures;

/// <summary>Tells numbers of the calendar and the clock: dates, years, durations, times of day.</summary>
internal static class CalendarNumbers
{
    /// <summary>"2 March", "March 2 and 4", "the third of March", "2 and 3 March".</summary>
    public static bool IsDate(FigureText text, Quantity q)
    {
        if (q.Number.Vague is not null || q.Number.Value is > 3000)
        {
            return false;
        }

        var next = q.NumberEnd + (text.Is(q.NumberEnd, "of") ? 1 : 0);
        if (text.Together(q.First, next) && IsMonth(text, next))
        {
            return true;
        }

        return q.Number.Value <= 31
            && ((text.Together(q.First, q.First - 1) && IsMonth(text, q.First - 1) && !NounPhrases.IsPlural(text, q.NumberEnd))
                || (text.IsAny(q.NumberEnd, "and", ",", "to", "–", "or") && IsNumber(text, q.NumberEnd + 1) && text.Together(q.First, q.NumberEnd + 2) && IsMonth(text, q.NumberEnd + 2)));
    }

    /// <summary>A number of a unit of time, unless the unit is a modifier of another noun: "two night watchmen".</summary>
    public static bool IsDuration(FigureText text, Quantity q)
    {
        if (q.Unit is not null)
        {
            return false;
        }

        var next = q.NumberEnd;
        for (var skipped = 0; skipped < 2 && text.Has(next, FigureWords.Between) && !text.Has(next, FigureWords.Time); skipped++)
        {
            next++;
        }

        next += text.Is(next, "of") && q.Number.Vague is not null ? 1 : 0;
        var isModifier = q.Number.Value > 1 && text[next] is [.., not ('s' or 'S' or '.')] && NounPhrases.HasPlural(text, next + 1);
        return text.Together(q.First, next) && text.Has(next, FigureWords.Time) && !isModifier && !text.Is(next, "second");
    }

    /// <summary>
    /// A number of four digits from 1500 to 2199 without a separator is a year, unless words bound it or a plural noun follows that no
    /// "the" or "in" introduces.
    /// </summary>
    public static bool IsYear(FigureText text, Quantity q, bool isModified)
    {
        var word = text[q.Number.First];
        if (!q.Number.IsDigits || q.Number.Scale != 1 || word.Length < 4 || word[..4].ContainsAnyExceptInRange('0', '9')
            || (word.Length > 4 && !q.IsHyphened) || q.Number.Value is < 1500 or > 2199)
        {
            return false;
        }

        var counts = FigureFilter.IsFollowedByNoun(text, q) && NounPhrases.HasPlural(text, q.NumberEnd) && !text.IsAny(q.First - 1, "the", "in");
        return !counts && !(isModified && !text.Has(q.First - 1, FigureWords.Clock));
    }

    /// <summary>"at ten", "not before 3.25", "ten past one", "8 a.m.".</summary>
    public static bool IsClock(FigureText text, Quantity q, bool isModified)
    {
        var next = text[q.NumberEnd];
        if (next is "a.m." or "p.m." or "am" or "pm" or "a.m" or "p.m" or "AM" or "PM" or "A.M." or "P.M." or "GMT" or "UTC" or "EST" or "noon" or "past")
        {
            return true;
        }

        var isBare = q.Number.Value is >= 0 and <= 24 && q.Number.Vague is null && !isModified && !FigureFilter.IsFollowedByNoun(text, q) && next is not "of";
        return isBare && (text.Has(q.First - 1, FigureWords.Clock) || text.Is(q.First - 1, "past"))
            && !(text.Together(q.First, q.NumberEnd) && text.Has(q.NumberEnd, FigureWords.Outcome)) && !IsMeasured(text, q.First);
    }

    /// <summary>"may" and "march" in small letters are verbs.</summary>
    private static bool IsMonth(FigureText text, int word) => text.Has(word, FigureWords.Month) && char.IsUpper(text[word][0]);

    private static bool IsNumber(FigureText text, int word) => text.IsDigits(word) || text.Has(word, FigureWords.Number);

    /// <summary>Whether something shortly before says that a bare number after "at" or "by" is no time of day: "put the dead at nine".</summary>
    private static bool IsMeasured(FigureText text, int at)
    {
        for (var i = at - 1; i > at - 9 && text.Together(i, at); i--)
        {
            if (text.Has(i, FigureWords.Measured))
            {
                return true;
            }
        }

        return false;
    }
}
