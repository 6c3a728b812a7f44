namespace Hearsay.Claims.Balances;

/// <summary>All numbers from a least to a most, in exact decimals.</summary>
/// <param name="Low">The least; null where that is open.</param>
/// <param name="High">The most; null where that is open.</param>
public readonly record struct Bounds(decimal? Low, decimal? High)
{
    /// <summary>What is counted, of which nothing is known but that there is no less than none.</summary>
    public static Bounds AnyCount => new(0, null);

    /// <summary>How far from nothing the nearest of the numbers is, 0 or more.</summary>
    public decimal Distance => Low > 0 ? Low.Value : High < 0 ? -High.Value : 0;

    /// <summary>The numbers of a figure. An open low end stops at none, for there is no less of anything counted, unless the figure itself is below.</summary>
    public static Bounds Of(AccountFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure switch
        {
            { Low: null, High: null, Best: { } best } => new Bounds(best, best),
            { Low: null, High: null or >= 0 } => new Bounds(0, figure.High),
            _ => new Bounds(figure.Low, figure.High),
        };
    }

    /// <summary>Whether a number is one of them.</summary>
    public bool Contains(decimal number) => !(number < Low) && !(number > High);

    /// <summary>The sums of a number of each; an end that no decimal can hold is open.</summary>
    public Bounds Plus(Bounds other) => new(Calculate(Low, other.Low, decimal.Add), Calculate(High, other.High, decimal.Add));

    /// <summary>The numbers times a factor.</summary>
    public Bounds Times(int factor)
    {
        var (one, other) = (Calculate(Low, factor, decimal.Multiply), Calculate(High, factor, decimal.Multiply));
        return factor >= 0 ? new Bounds(one, other) : new Bounds(other, one);
    }

    private static decimal? Calculate(decimal? one, decimal? other, Func<decimal, decimal, decimal> operation)
    {
        try
        {
            return one is { } a && other is { } b ? operation(a, b) : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
