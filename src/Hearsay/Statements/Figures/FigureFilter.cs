namespace Hearsay.Statements.Figures;

/// <summary>
/// Tells numbers that count or measure nothing: dates and years, times of day, durations, ages, ordinals, scores, telephone numbers,
/// addresses, and names with numbers.
/// </summary>
internal static class FigureFilter
{
    /// <summary>Whether a quantity is no figure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="q">The quantity.</param>
    /// <param name="isModified">Whether words bound or approximate it, which they do for years and names only seldom.</param>
    public static bool Excludes(FigureText text, Quantity q, bool isModified)
        => IsGlued(text, q) || IsDate(text, q) || IsDuration(text, q) || IsAge(text, q)
            || (q.Unit is null && (IsScore(text, q) || IsYear(text, q, isModified) || IsName(text, q, isModified) || IsAddress(text, q) || IsClock(text, q, isModified) || IsTelephone(text, q) || IsPronoun(text, q)));

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

    /// <summary>Marks right before or after a number make it part of something else: "10^400", "#5", "v.2".</summary>
    private static bool IsGlued(FigureText text, Quantity q)
        => (q.Number.IsDigits && text.Touches(q.NumberEnd) && text[q.NumberEnd] is "^" or "*" or "/" or "=" or "_" or "\\" or "@" or "#")
            || (q.First == q.Number.First && text.Touches(q.First) && text[q.First - 1] is "^" or "*" or "/" or "=" or "_" or "\\" or "@" or "#" or "&");

    private static bool IsDate(FigureText text, Quantity q)
    {
        if (q.Unit is not null || q.Number.Vague is not null || q.Number.Value is > 3000)
        {
            return false;
        }

        var next = q.NumberEnd + (text.Is(q.NumberEnd, "of") ? 1 : 0);
        if (text.Together(q.First, next) && IsMonth(text, next))
        {
            return true;
        }

        // "March 2", "March 2 and 4", "2 and 3 March"
        if (text.Together(q.First, q.First - 1) && IsMonth(text, q.First - 1) && q.Number.Value <= 31 && !IsPluralNoun(text, q.NumberEnd))
        {
            return true;
        }

        return q.Number.Value <= 31 && text[q.NumberEnd] is "and" or "," or "to" or "–" or "or"
            && (text.IsDigits(q.NumberEnd + 1) || text.Has(q.NumberEnd + 1, FigureWords.Number)) && text.Together(q.First, q.NumberEnd + 2) && IsMonth(text, q.NumberEnd + 2);
    }

    /// <summary>"may" and "march" in small letters are verbs.</summary>
    private static bool IsMonth(FigureText text, int word) => text.Has(word, FigureWords.Month) && char.IsUpper(text[word][0]);

    private static bool IsDuration(FigureText text, Quantity q)
    {
        if (q.Number.Suffix.StartsWith('-') || q.Unit is not null)
        {
            return false;
        }

        var next = q.NumberEnd;
        for (var skipped = 0; skipped < 2 && text.Has(next, FigureWords.Between) && !text.Has(next, FigureWords.Time); skipped++)
        {
            next++;
        }

        next += text.Is(next, "of") && q.Number.Vague is not null ? 1 : 0;
        return text.Together(q.First, next) && text.Has(next, FigureWords.Time)
            && !(text.Is(next, "second") || (text.Is(next, "quarters") && q.Number.Value == 3));
    }

    /// <summary>"aged 12", "ages 5 to 7", "the 20-to-30 age group"; and ", 34," after a name.</summary>
    private static bool IsAge(FigureText text, Quantity q)
    {
        var before = q.First - 1;
        before -= text.Is(before, "between") || text.Is(before, "from") ? 1 : 0;
        before -= text.Is(before, "of") || text.Is(before, "about") ? 1 : 0;
        if (text.Is(before, "aged") || text.Is(before, "age") || text.Is(before, "ages") || (text.Is(before, "turned") && q.Number.Value < 110))
        {
            return true;
        }

        if (q.Unit is not null || q.Number.Value is < 1 or > 115 || q.Most is not null || !text.Together(q.First - 2, q.First))
        {
            return false;
        }

        var isApart = text[q.First - 1] is "," or "(";
        var closes = !text.Together(q.First, q.NumberEnd) || text[q.NumberEnd] is "," or ")" or "." or ";" or "who" or "of" or "from" or "and" or "was" or "is";
        return isApart && closes && !text.Has(q.First - 2, FigureWords.Stop | FigureWords.Month | FigureWords.Number | FigureWords.Outcome)
            && (text.IsTitle(q.First - 2) || text.Syntax[q.First - 2].Entity == Hearsay.Syntax.EntityKind.Person || text[q.First - 2] is "man" or "woman" or "boy" or "girl" or "Jr." or "son" or "daughter")
            && !(text.Syntax[q.First - 2].Entity is Hearsay.Syntax.EntityKind.Location)
            && !(q.First - 3 >= 0 && text.Is(q.First - 3, ",") && text.IsDigits(q.First - 4) && text[q.NumberEnd] is not ("," or "of"));
    }

    private static bool IsScore(FigureText text, Quantity q)
    {
        if (q.Most is not { } most)
        {
            return q.Number.Suffix.Length == 0 && q.Number.IsDigits && text.Has(q.NumberEnd, FigureWords.Score) && text.Is(q.First - 1, "to");
        }

        return (q.IsHyphened && (most <= q.Number.Value || (!IsFollowedByNoun(text, q) && q.Number.Scale == 1)))
            || text.Has(q.NumberEnd, FigureWords.Score) || (q.IsHyphened && most >= 1000 && q.Number.Value is > 100 and < 1000 && q.Number.Scale == 1);
    }

    /// <summary>A number of four digits from 1500 to 2199 without a separator is a year, unless a plural noun follows that no article of its own precedes.</summary>
    private static bool IsYear(FigureText text, Quantity q, bool isModified)
    {
        var word = text[q.Number.First];
        if (!q.Number.IsDigits || q.Number.Scale != 1 || word.Length < 4 || word[..4].ContainsAnyExceptInRange('0', '9') || (word.Length > 4 && !q.IsHyphened)
            || q.Number.Value is < 1500 or > 2199)
        {
            return false;
        }

        return !(IsFollowedByNoun(text, q) && IsPluralWithin(text, q.NumberEnd) && !text.Is(q.First - 1, "the") && !text.Is(q.First - 1, "in")) && !(isModified && !text.Has(q.First - 1, FigureWords.Clock))
            && !(q.Most is not null && IsPluralWithin(text, q.NumberEnd));
    }

    private static bool IsName(FigureText text, Quantity q, bool isModified)
    {
        var before = q.First - 1;
        before -= text[before] is "#" or "-" or "–" ? 1 : 0;
        if (isModified || q.Number.Vague is not null || !text.Together(before, q.First))
        {
            return false;
        }

        // "cells 3 and 5": the second number is a name as well.
        if ((text.Is(before, "and") || text.Is(before, "or") || text.Is(before, ",")) && (text.IsDigits(before - 1) || text.Has(before - 1, FigureWords.Number)) && text.Has(before - 2, FigureWords.Label) && text.Together(before - 2, q.First))
        {
            return !IsPluralNoun(text, q.NumberEnd);
        }

        var hasNoun = IsPluralWithin(text, q.NumberEnd);
        if (text.Has(before, FigureWords.Label))
        {
            return !hasNoun && !text.Has(before, FigureWords.Measured);
        }

        // "Heron 4 broke up": a name inside a sentence with a number after it, and nothing that it counts.
        return !hasNoun && text.IsTitle(before) && before != text.SentenceStart(before) && !text.Has(q.NumberEnd, FigureWords.Outcome)
            && (text.IsDigits(q.First) || text.IsTitle(q.First)) && !text.Has(before, FigureWords.Stop | FigureWords.Number | FigureWords.Outcome | FigureWords.Month | FigureWords.Measured)
            && !IsFollowedByNoun(text, q) && q.Most is null && text[q.NumberEnd] is not ("," or "and" or "of");
    }

    /// <summary>"123 Main Street", "the 1200 block of".</summary>
    private static bool IsAddress(FigureText text, Quantity q)
    {
        if (!q.Number.IsDigits || q.Number.Scale != 1)
        {
            return false;
        }

        for (var i = q.NumberEnd; i < q.NumberEnd + 5 && text.Together(q.First, i); i++)
        {
            if (text.Is(i, "block") || text.Is(i, "blk"))
            {
                return true;
            }

            if (i > q.NumberEnd && text.Has(i, FigureWords.Street) && char.IsUpper(text[i][0]))
            {
                return true;
            }

            if (!char.IsUpper(text[i][0]) && !char.IsDigit(text[i][0]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"at ten", "not before 3.25", "ten past one", "8 a.m.".</summary>
    private static bool IsClock(FigureText text, Quantity q, bool isModified)
    {
        var next = text[q.NumberEnd];
        if (next is "a.m." or "p.m." or "am" or "pm" or "a.m" or "p.m" or "AM" or "PM" or "A.M." or "P.M." or "GMT" or "UTC" or "EST" or "noon" or "past")
        {
            return true;
        }

        if (q.Number.Value is > 24 || q.Number.Vague is not null || IsFollowedByNoun(text, q))
        {
            return false;
        }

        var before = q.First - 1;
        return (text.Has(before, FigureWords.Clock) || text.Is(before, "past")) && !isModified && !text.Is(q.NumberEnd, "of")
            && !(text.Together(q.First, q.NumberEnd) && text.IsLetters(q.NumberEnd) && text.Has(q.NumberEnd, FigureWords.Outcome)) && !IsMeasured(text, q.First);
    }

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

    /// <summary>Groups of digits one after another, or digits with a plus sign.</summary>
    private static bool IsTelephone(FigureText text, Quantity q)
        => q.Number.IsDigits && ((text.IsDigits(q.First - 1) && text.Together(q.First - 1, q.First) && text[q.First - 1].Length > 1) || (text.IsDigits(q.NumberEnd) && text.Together(q.First, q.NumberEnd) && text[q.NumberEnd].Length > 1)
            || (text.Is(q.First - 1, "+") && text.Touches(q.First)) || (text.Is(q.NumberEnd, ")") && text.IsDigits(q.NumberEnd + 1) && text.Is(q.First - 1, "(")));

    /// <summary>"One" that stands for somebody, and "the two sides".</summary>
    private static bool IsPronoun(FigureText text, Quantity q)
    {
        if (text.Is(q.Number.First, "one") && q.Number.Value == 1 && q.Number.End == q.Number.First + 1)
        {
            return text.Has(q.First - 1, FigureWords.Determiner) || text.Has(q.End, FigureWords.VagueNoun) || text[q.End] is "'s" or "’s"
                || (text.Together(q.First, q.End) && text.IsLetters(q.End) && text.Has(q.End, FigureWords.Stop) && !text.Has(q.End, FigureWords.Outcome) && text[q.End] is not ("of" or "was" or "is" or "had" or "has" or "among" or "in" or "more"));
        }

        return q.Number.Value == 2 && (text.Is(q.First - 1, "the") || text.Is(q.First - 1, "these") || text.Is(q.First - 1, "those"))
            && (text.Has(q.End, FigureWords.Pair) || !text.Together(q.First, q.End) || !text.IsLetters(q.End));
    }

    private static bool IsPluralNoun(FigureText text, int word)
        => text.Part(word) is "NNS" or "NNPS" || text.Has(word, FigureWords.Plural)
            || (text.Part(word).Length == 0 && text.IsLetters(word) && text[word] is [_, _, .., 's' or 'S'] && text[word][^2] is not ('s' or 'S' or 'u' or 'U' or '\'' or '’') && !text.Has(word, FigureWords.NoPlural | FigureWords.Stop));

    private static bool IsPluralWithin(FigureText text, int at)
    {
        for (var i = at; i < at + 5 && text.Together(at - 1, i) && text.IsLetters(i) && !text.Has(i, FigureWords.Stop); i++)
        {
            if (IsPluralNoun(text, i))
            {
                return true;
            }
        }

        return false;
    }
}
