namespace Hearsay.Statements.Figures;

/// <summary>Reads a number in words: "three hundred and five", "two and a half million", "one point two million".</summary>
internal static class SpelledReader
{
    /// <summary>A number of more parts is no number that a text means.</summary>
    private const int MostWords = 16;

    /// <summary>A number in words. <paramref name="current"/> is 1 after an article, else 0.</summary>
    public static Number? Read(FigureText text, int first, int at, decimal current)
    {
        var sum = new SpelledNumber(current);
        var end = at;
        while (end - at < MostWords && text.Together(at, end))
        {
            if (sum.TryAdd(text[end]))
            {
                end++;
            }
            else if (text.Is(end, "and") && end > at && text.Together(at, end + 1) && sum.MayJoin && Follows(text, end + 1) && sum.TryAdd(text[end + 1]))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        if (end == at || sum.Value is not { } value)
        {
            return null;
        }

        if (text.Is(end, "and") && text.Is(end + 1, "a") && text.Is(end + 2, "half") && text.Together(at, end + 2))
        {
            var (scale, after) = NumberReader.ScaleAfter(text, end + 3);
            return NumberReader.Multiply(value + 0.5m, scale) is { } product ? new Number { First = first, End = after, Value = product, Scale = scale, Suffix = "" } : null;
        }

        return text.Is(end, "point") ? Point(text, first, end, value) : new Number { First = first, End = end, Value = value, Scale = sum.LastScale, Suffix = "" };
    }

    /// <summary>"one point two million".</summary>
    private static Number? Point(FigureText text, int first, int end, decimal whole)
    {
        var (value, place, next) = (whole, 0.1m, end + 1);
        while (place > 0.000001m && text.Together(first, next) && FigureLexicon.TryNumber(text[next], out var digit) && digit is { IsScale: false, Value: < 10 })
        {
            (value, place, next) = (value + (digit.Value * place), place / 10, next + 1);
        }

        if (next == end + 1)
        {
            return new Number { First = first, End = end, Value = whole, Scale = 1, Suffix = "" };
        }

        var (scale, after) = NumberReader.ScaleAfter(text, next);
        return NumberReader.Multiply(value, scale) is { } product ? new Number { First = first, End = after, Value = product, Scale = scale, Suffix = "" } : null;
    }

    /// <summary>Whether a word can follow the "and" inside a number.</summary>
    private static bool Follows(FigureText text, int at)
        => text.Has(at, FigureWords.Number) ? !text.Is(at, "dozen") : text[at].Contains('-');
}
