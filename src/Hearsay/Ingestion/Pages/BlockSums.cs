namespace Hearsay.Ingestion.Pages;

/// <summary>Sums of a number over runs of blocks, each in constant time.</summary>
internal sealed class BlockSums
{
    private readonly double[] _sums;

    /// <summary>Adds up once.</summary>
    /// <param name="count">How many blocks there are.</param>
    /// <param name="value">The number of a block.</param>
    public BlockSums(int count, Func<int, double> value)
    {
        _sums = new double[count + 1];
        for (var i = 0; i < count; i++)
        {
            _sums[i + 1] = _sums[i] + value(i);
        }
    }

    /// <summary>The sum over all blocks.</summary>
    public double Total => _sums[^1];

    /// <summary>The sum over the blocks in an element.</summary>
    public double Of(PageElement element) => _sums[element.EndBlock] - _sums[element.FirstBlock];
}
