using Hearsay.Formats;

namespace Hearsay.Tests.Formats;

public sealed class PlainNumberTests
{
    [Theory]
    [InlineData(12_000.0, 12_000.0, 12_000.0, "12,000")]
    [InlineData(11_500.0, 12_000.0, 12_500.0, "12,000 (11,500 to 12,500)")]
    [InlineData(24.0, null, 99.0, "24 to 99")]
    [InlineData(14.0, 14.0, null, "14 (14 to …)")]
    [InlineData(null, null, 2.5, "… to 2.5")]
    public void Of_Bounds_AreInWords(double? low, double? best, double? high, string expected)
    {
        Assert.Equal(expected, PlainNumber.Of(low, best, high));
        Assert.Equal(expected, PlainNumber.Of((decimal?)low, (decimal?)best, (decimal?)high));
    }
}
