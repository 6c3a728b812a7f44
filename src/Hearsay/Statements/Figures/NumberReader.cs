using System.Globalization;

namespace Hearsay.Statements.Figures;

/// <summary>Reads the number that begins at a word: in digits, in words, mixed ("1.2 million"), or vague ("tens of thousands").</summary>
internal static class NumberReader
{
    /// <summary>Reads the longest number that begins at a word.</summary>
    public static Number? Read(FigureText text, int at)
    {
        if (text.IsDigits(at))
        {
            return Digits(text, at);
        }

        if (!text.IsLetters(at))
        {
            return null;
        }

        return text.Is(at, "a") || text.Is(at, "an") ? AfterArticle(text, at)
            : text.Is(at, "half") ? Half(text, at)
            : text.Has(at, FigureWords.Vague) ? Vague(text, at, at)
            : text.Has(at, FigureWords.Number) || text[at].Contains('-') ? SpelledReader.Read(text, at, at, 0) : null;
    }

    private static Number? Digits(FigureText text, int at)
    {
        var word = text[at];
        if (!DigitReader.TryRead(word, out var value, out var length))
        {
            return null;
        }

        var end = at + 1;
        var rest = word[length..];
        if (rest.IsEmpty && Group(text, at, ref value) is var groups and > 0)
        {
            end += groups;
        }

        var scale = 1m;
        if (rest is ['-', ..] && FigureLexicon.TryNumber(rest[1..], out var hyphened) && hyphened.IsScale)
        {
            scale = hyphened.Value;
            rest = default;
        }
        else if (DigitReader.Scale(rest) is var suffix and > 0)
        {
            scale = suffix;
            rest = default;
        }
        else if (rest.IsEmpty)
        {
            (scale, end) = ScaleAfter(text, end);
        }

        return Multiply(value, scale) is { } product
            ? new Number
            {
                First = at,
                End = end,
                Value = product,
                Scale = scale,
                IsDigits = true,
                Suffix = rest.ToString(),
                WithDotAsSeparator = scale == 1 && DigitReader.MaySeparate(word[..length]) ? value * 1000 : null,
            }
            : null;
    }

    /// <summary>Groups of three digits after a space ("1 200"): how many there are.</summary>
    private static int Group(FigureText text, int at, ref decimal value)
    {
        if (text[at] is not { Length: <= 3 } || text[at][0] == '0')
        {
            return 0;
        }

        var groups = 0;
        while (groups < 8 && text.Together(at, at + groups + 1) && text[at + groups + 1] is { Length: 3 } next && !next.ContainsAnyExceptInRange('0', '9')
            && text.Layout.Words[at + groups + 1].Span.Start == text.Layout.Words[at + groups].Span.End + 1)
        {
            value = (value * 1000) + int.Parse(next, CultureInfo.InvariantCulture);
            groups++;
        }

        return groups;
    }

    /// <summary>The product of the scale words after a number.</summary>
    public static (decimal Scale, int End) ScaleAfter(FigureText text, int end)
    {
        var scale = 1m;
        while (text.Together(end - 1, end) && FigureLexicon.TryNumber(text[end], out var word) && word.IsScale && Multiply(scale, word.Value) is { } product)
        {
            (scale, end) = (product, end + 1);
        }

        return (scale, end);
    }

    private static Number? AfterArticle(FigureText text, int at)
    {
        var next = at + 1;
        if (!text.Together(at, next))
        {
            return null;
        }

        // "a good dozen", "a mere handful"
        next += (text.Is(next, "good") || text.Is(next, "mere") || text.Is(next, "full") || text.Is(next, "whole")) && text.Together(at, next + 1) ? 1 : 0;
        return text.Has(next, FigureWords.Vague) ? Vague(text, at, next)
            : FigureLexicon.TryNumber(text[next], out var word) && word.IsScale ? SpelledReader.Read(text, at, next, 1) : null;
    }

    /// <summary>"half a million", "half a dozen"; other halves are fractions.</summary>
    private static Number? Half(FigureText text, int at)
    {
        var next = at + (text.Is(at + 1, "a") ? 2 : 1);
        if (!text.Together(at, next) || !FigureLexicon.TryNumber(text[next], out var word) || !word.IsScale)
        {
            return null;
        }

        var (scale, end) = ScaleAfter(text, next);
        return new Number { First = at, End = end, Value = scale / 2, Scale = scale, Suffix = "" };
    }

    /// <summary>"dozens", "tens of thousands", "several hundred", "a few dozen".</summary>
    private static Number? Vague(FigureText text, int first, int at)
    {
        var word = text[at].ToString().ToLowerInvariant();
        var isMany = word[^1] == 's' && word != "several";
        var (scale, end) = (1m, at + 1);
        if (!isMany)
        {
            var of = text.Is(end, "of") ? 1 : 0;
            (scale, var scaled) = ScaleAfter(text, end + of);
            end = scaled > end + of ? scaled : end;
        }

        while (isMany && text.Is(end, "of") && text.Together(at, end + 1) && PluralScale(text[end + 1]) is var more and > 0 && Multiply(scale, more) is { } product)
        {
            (scale, end) = (product, end + 2);
        }

        var lacksArticle = word is "few" or "handful" or "couple" && first == at;
        return lacksArticle ? null : new Number { First = first, End = end, Value = scale, Scale = scale, Vague = word, Suffix = "" };
    }

    private static decimal PluralScale(ReadOnlySpan<char> word)
        => word is [.. var one, 's' or 'S'] && FigureLexicon.TryNumber(one, out var number) && number.IsScale ? number.Value : 0;

    /// <summary>The product; null beyond the range of decimals.</summary>
    public static decimal? Multiply(decimal one, decimal other) => one == 0 || other <= decimal.MaxValue / Math.Max(one, 1) ? one * other : null;
}
