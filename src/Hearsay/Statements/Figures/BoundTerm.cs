using System.Globalization;

namespace Hearsay.Statements.Figures;

/// <summary>
/// A bound in a convention: the number said (<c>n</c>), an end of a range (<c>a</c>, <c>b</c>), or a fixed number; with half the unit of the
/// last significant digit (<c>h</c>) or a step to the next number (<c>s</c>) added or taken away.
/// </summary>
internal readonly record struct BoundTerm(char Base, decimal Fixed, int Halves, int Steps)
{
    /// <summary>Reads a term such as <c>n</c>, <c>n-h</c>, <c>n+s</c>, <c>24</c>; null where it is none.</summary>
    public static BoundTerm? Parse(string text)
    {
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return new BoundTerm('0', value, 0, 0);
        }

        var sign = text.Length == 3 ? text[1] switch { '+' => 1, '-' => -1, _ => 0 } : 0;
        return text is ['n' or 'a' or 'b'] ? new BoundTerm(text[0], 0, 0, 0)
            : sign == 0 || text[0] is not ('n' or 'a' or 'b') ? null
            : text[2] == 'h' ? new BoundTerm(text[0], 0, sign, 0)
            : text[2] == 's' ? new BoundTerm(text[0], 0, 0, sign) : null;
    }

    /// <summary>The bound for a number, or for a range from <paramref name="a"/> to <paramref name="b"/>; null beyond the range of decimals.</summary>
    public decimal? Of(decimal a, decimal b)
    {
        var n = Base switch { '0' => Fixed, 'b' => b, _ => a };
        var unit = Unit(n);
        var whole = n == decimal.Truncate(n);
        var half = whole ? Math.Max(1, unit / 2) : unit / 2;
        var offset = (Halves * half) + (Steps * (whole ? 1 : unit));
        return offset > 0 && n > decimal.MaxValue - offset ? null : n + offset;
    }

    /// <summary>The unit of the last significant digit: 100 for 1,200; 0.1 for 2.5; 1 for 0.</summary>
    private static decimal Unit(decimal n)
    {
        var unit = 1m;
        if (n == 0)
        {
            return unit;
        }

        while (n != decimal.Truncate(n))
        {
            (n, unit) = (n * 10, unit / 10);
        }

        while (n % 10 == 0)
        {
            (n, unit) = (n / 10, unit * 10);
        }

        return unit;
    }
}
