using Hearsay.Syntax;

namespace Hearsay.Statements.Figures;

/// <summary>
/// Reads the figures of a text: how many or how much, of what, and what happened to it. Dates, times of day, durations, ages, ordinals,
/// scores, addresses and names with numbers are none. Works without syntax too, only with poorer noun phrases. Never throws on any text;
/// a number beyond the range of <see cref="decimal"/> is left out. Time grows linearly with the length of the text.
/// </summary>
/// <param name="convention">What low, best and high are where there is no exact number; that of the stories where null.</param>
public sealed class FigureReader(FigureConvention? convention = null)
{
    private readonly FigureConvention _convention = convention ?? FigureConvention.Stories;

    /// <summary>Reads the figures of a text.</summary>
    /// <param name="syntax">The text with its parts of speech, or <see cref="TextSyntax.None"/>.</param>
    /// <returns>The figures in order, without overlap.</returns>
    public IReadOnlyList<Figure> Read(TextSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        var text = new FigureText(syntax);
        var counted = new CountedReader(text);
        var figures = new List<Figure>();
        for (var i = 0; i < text.Count; i++)
        {
            if (FractionReader.Read(text, i) is { } fraction)
            {
                Add(fraction.Figure);
                i = fraction.End - 1;
            }
            else if (QuantityReader.Read(text, i) is { } quantity)
            {
                Add(Read(text, quantity, counted));
                i = quantity.End - 1;
            }
            else
            {
                Add(NoneReader.Read(text, i));
            }
        }

        return figures;

        // words such as "at least" between two numbers may be taken for both: then they are the first one's
        void Add(Figure? figure)
        {
            if (figure is not null && (figures.Count == 0 || figure.Span.Start >= figures[^1].Span.End))
            {
                figures.Add(figure);
            }
        }
    }

    private Figure? Read(FigureText text, Quantity q, CountedReader counted)
    {
        var (first, end) = (q.First, q.NumberEnd);
        first -= q.Most is not null && text.Is(first - 1, "between") && text.Together(first - 1, first) ? 1 : 0;
        var modifier = ModifierReader.Read(text, ref first, ref end);
        if (end == q.NumberEnd)
        {
            end = q.End;
            var unchanged = first;
            modifier = q.End == q.NumberEnd ? modifier : Later(ModifierReader.Read(text, ref unchanged, ref end), modifier);
        }

        if (FigureFilter.Excludes(text, q, first) || Bounds(q, modifier) is not { } bounds)
        {
            return null;
        }

        var outcome = OutcomeReader.Read(text, q, first);
        var named = outcome < 0 ? null : FigureLexicon.Outcome(text[outcome]);
        var (what, where, unit) = counted.Read(q, first, named);
        return new Figure
        {
            Span = text.Span(first, Math.Max(end, q.End)),
            Low = Plain(bounds.Low),
            Best = Plain(bounds.Best),
            High = Plain(bounds.High),
            Kind = unit?.Kind ?? FigureKind.Count,
            Unit = unit?.Name,
            Per = Period(text, q.End),
            Counted = what,
            CountedSpan = where,
            Outcome = named,
            OutcomeSpan = outcome < 0 ? null : text.Layout.Words[outcome].Span,
        };
    }

    /// <summary>The same number without zeros at its end, so that 1.2 million is written 1200000 and not 1200000.0.</summary>
    private static decimal? Plain(decimal? number) => number / 1.0000000000000000000000000000m;

    private static FigureModifier Later(FigureModifier after, FigureModifier before) => after == FigureModifier.Exact ? before : after;

    private FigureBounds? Bounds(Quantity q, FigureModifier modifier)
    {
        var number = q.Number;
        if (number.Vague is { } word)
        {
            return _convention.Vague(word, number.Value, modifier);
        }

        if (q.Most is { } most)
        {
            var range = _convention.Of(number.Value, most, FigureModifier.Range);
            return modifier switch
            {
                FigureModifier.AtLeast or FigureModifier.MoreThan => range with { High = null },
                FigureModifier.UpTo or FigureModifier.LessThan => range with { Low = null },
                _ => range,
            };
        }

        // "1.200 soldiers": whole things are counted, so the dot separates thousands.
        var value = q.Unit is null && number.WithDotAsSeparator is { } separated ? separated : number.Value;
        return _convention.Of(value, modifier);
    }

    /// <summary>The period of a rate after a quantity or the noun that it counts: "300 a day", "40 shells an hour", "daily".</summary>
    private static string? Period(FigureText text, int end)
    {
        for (var i = end; i < end + 4 && text.Together(end - 1, i); i++)
        {
            // "6,000 soldiers an hour's drive away" is no rate
            if (text.Has(i, FigureWords.Time) && text.IsAny(i - 1, "a", "an", "per", "each", "every") && !text.IsAny(i + 1, "'s", "’s"))
            {
                return text[i].ToString().ToLowerInvariant();
            }

            if (i > end && text.Is(i, "daily"))
            {
                return "day";
            }
        }

        return null;
    }
}
