namespace Hearsay.Statements.Figures;

/// <summary>Reads a number with its unit, or a range: "$60 million to $80 million", "between 5 and 7", "5-7", "15 to 20 per cent".</summary>
internal static class QuantityReader
{
    private const int MostWordsToVerb = 15;

    /// <summary>Reads the quantity whose number begins at a word; null where none does.</summary>
    public static Quantity? Read(FigureText text, int at)
    {
        if (Hyphened(text, at) is { } hyphened)
        {
            return hyphened;
        }

        if (NumberReader.Read(text, at) is not { } number || Single(text, number) is not { } single)
        {
            return null;
        }

        var connector = Connector(text, single);
        if (connector == 0)
        {
            return single;
        }

        var next = single.End + connector;
        next += text.IsDigits(next) || text.IsLetters(next) ? 0 : 1;
        return text.Together(at, next) && NumberReader.Read(text, next) is { Vague: null } other && Single(text, other) is { } most
            ? Join(text, single, most) ?? single
            : single;
    }

    /// <summary>A number with the currency mark before it or the unit after it; null where letters stand right after its digits that are no unit.</summary>
    private static Quantity? Single(FigureText text, Number number)
    {
        var before = FigureUnits.Before(text, number.First, out var unit);
        if (before > 0)
        {
            // "$5m" is money, and the words after it are what it pays for; "5 US$ dollars" is not written.
            return number.Suffix.Length > 0 ? null : Quantity(number, unit, before, FigureUnits.After(text, number.End, out var doubled) is var after and > 0 && doubled.Kind == FigureKind.Money ? after : 0);
        }

        if (number.Suffix.Length > 0)
        {
            return FigureUnits.TryWord(number.Suffix.TrimStart('-'), out unit) ? Quantity(number, unit, 0, 0) : null;
        }

        if (text.Is(number.End, "%") || text.Is(number.End, "°"))
        {
            FigureUnits.TryWord(text[number.End], out unit);
            return Quantity(number, unit, 0, 1);
        }

        return FigureUnits.After(text, number.End, out unit) is var words and > 0 ? Quantity(number, unit, 0, words) : Quantity(number, null, 0, 0);
    }

    private static Quantity Quantity(Number number, FigureUnit? unit, int before, int after) => new()
    {
        First = number.First - before,
        End = number.End + after,
        Number = number,
        NumberEnd = number.End,
        Unit = unit,
    };

    /// <summary>How many words join a number to a greater one after it; 0 where none do.</summary>
    private static int Connector(FigureText text, Quantity q)
    {
        if (q.Number.Vague is not null || !text.Together(q.First, q.End))
        {
            return 0;
        }

        if (text.Is(q.First - 1, "from") && IsChange(text, q.First))
        {
            return 0;
        }

        var isBetween = text.Is(q.First - 1, "between") || text.Is(q.First - 2, "between");
        return text.Is(q.End, "and") ? (isBetween ? 1 : 0)
            : text.Is(q.End, "to") || text.Is(q.End, "or") ? 1
            : text.IsAny(q.End, "-", "–", "—", "‑") && text.Touches(q.End) == text.Touches(q.End + 1) ? 1 : 0;
    }

    /// <summary>Whether a verb of change stands before a place in its sentence, so that "from 4 to 9" says 9.</summary>
    public static bool IsChange(FigureText text, int at)
    {
        for (var i = at - 1; i > at - MostWordsToVerb && text.Together(i, at); i--)
        {
            if (text.Has(i, FigureWords.Change))
            {
                return true;
            }
        }

        return false;
    }

    private static Quantity? Join(FigureText text, Quantity least, Quantity most)
    {
        var (low, high) = (least.Number.Value, most.Number.Value);
        var scale = most.Number.Scale;
        if (scale > 1 && least.Number.Scale == 1 && low < high / scale && low <= decimal.MaxValue / scale)
        {
            low *= scale;
        }

        // "one or two", "two or three"; "one or 40" is no range.
        var isRange = low < high && (!text.Is(least.End, "or") || high <= low * 2 || high - low == 1);
        var agree = least.Unit is null || most.Unit is null || least.Unit == most.Unit;
        return isRange && agree
            ? least with { Number = least.Number with { Value = low, End = most.NumberEnd }, Most = high, End = most.End, NumberEnd = most.NumberEnd, Unit = most.Unit ?? least.Unit }
            : null;
    }

    /// <summary>A range in one word: "5-7", "5,000-6,500".</summary>
    private static Quantity? Hyphened(FigureText text, int at)
    {
        var word = text[at];
        var hyphen = word.IndexOfAny('-', '‐', '‑');
        if (hyphen < 1 || !DigitReader.TryRead(word[..hyphen], out var low, out var used) || used != hyphen
            || !DigitReader.TryRead(word[(hyphen + 1)..], out var high, out var length) || length != word.Length - hyphen - 1)
        {
            return null;
        }

        var scale = 1m;
        var end = at + 1;
        while (text.Together(at, end) && FigureLexicon.TryNumber(text[end], out var scaleWord) && scaleWord.IsScale && scale < 1_000_000_000_000)
        {
            (scale, end) = (scale * scaleWord.Value, end + 1);
        }

        if (Math.Max(low, high) > decimal.MaxValue / scale)
        {
            return null;
        }

        var number = new Number { First = at, End = end, Value = low * scale, Scale = scale, IsDigits = true, Suffix = "" };
        return Single(text, number) is { } single ? single with { Most = high * scale, IsHyphened = true } : null;
    }
}
