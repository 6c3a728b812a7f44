namespace Hearsay.Ingestion.Pages;

/// <summary>Sums of a number over runs of blocks or elements, each in constant time.</summary>
internal sealed class RangeSums
{
    private readonly double[] _sums;

    /// <summary>Adds up once.</summary>
    /// <param name="count">How many blocks or elements there are.</param>
    /// <param name="value">The number of each.</param>
    public RangeSums(int count, Func<int, double> value)
    {
        _sums = new double[count + 1];
        for (var i = 0; i < count; i++)
        {
            _sums[i + 1] = _sums[i] + value(i);
        }
    }

    /// <summary>The sum over all.</summary>
    public double Total => _sums[^1];

    /// <summary>The sum over the blocks in an element.</summary>
    public double Of(PageElement element) => Between(element.FirstBlock, element.EndBlock);

    /// <summary>The sum over a half-open range.</summary>
    public double Between(int first, int end) => _sums[end] - _sums[first];
}
