namespace Hearsay.Statements.Figures;

/// <summary>Reads fractions of a whole: "half of", "a third of", "two thirds", "one in five".</summary>
internal static class FractionReader
{
    /// <summary>The fraction that begins at a word, and one past its last word; null where none does.</summary>
    public static (Figure Figure, int End)? Read(FigureText text, int at)
    {
        if (!text.IsLetters(at))
        {
            return null;
        }

        if (text.Is(at, "half"))
        {
            return IsOfSomething(text, at + 1) ? Make(text, at, at + 1, 0.5m) : null;
        }

        var word = text[at];
        if (word.IndexOf('-') is var hyphen and > 0 && Denominator(word[(hyphen + 1)..]) is var joined and > 0 && FigureLexicon.TryNumber(word[..hyphen], out var many) && many.Value < joined)
        {
            return Make(text, at, at + 1, many.Value / joined);
        }

        var numerator = text.Is(at, "a") ? 1 : FigureLexicon.TryNumber(word, out var number) && number.Value < 10 ? number.Value : 0;
        return numerator > 0 && text.Together(at, at + 1) && Denominator(text[at + 1]) is var below and > 0 && numerator < below && IsOfSomething(text, at + 2)
            ? Make(text, at, at + 2, numerator / below) : null;
    }

    private static bool IsOfSomething(FigureText text, int at)
        => text.Together(at - 1, at) && text.IsAny(at, "of", "the", "its", "their", "his", "her", "our", "those", "these");

    private static decimal Denominator(ReadOnlySpan<char> word) => word switch
    {
        "half" or "halves" => 2,
        "third" or "thirds" => 3,
        "quarter" or "quarters" or "fourth" or "fourths" => 4,
        "fifth" or "fifths" => 5,
        "sixth" or "sixths" => 6,
        "seventh" or "sevenths" => 7,
        "eighth" or "eighths" => 8,
        "ninth" or "ninths" => 9,
        "tenth" or "tenths" => 10,
        _ => 0,
    };

    private static (Figure Figure, int End) Make(FigureText text, int first, int end, decimal value)
    {
        var counted = NounPhrases.After(text, end + (text.Is(end, "of") ? 0 : 1));
        var figure = new Figure
        {
            Span = text.Span(first, end),
            Low = value,
            Best = value,
            High = value,
            Kind = FigureKind.Fraction,
            Counted = counted?.In(text.Layout.Text),
            CountedSpan = counted,
        };
        return (figure, end);
    }
}
