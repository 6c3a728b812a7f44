using Hearsay.Evaluation.Stories;

namespace Hearsay.Tests.Evaluation.Stories;

public sealed class IsoDaysTests
{
    [Theory]
    [InlineData("2025-03-04", "2025-03-04", true)]
    [InlineData("2025-03-04", "2025-03-04T09:00", true)]
    [InlineData("2025-03-04", "2025-03-05", false)]
    [InlineData("2025-03-04", "2025-03-03/2025-03-05", true)]
    [InlineData("2025-03-04", "2025-03-03/2025-03-06", false)]
    [InlineData("2025-02", "2025-02-01/2025-02-28", true)]
    [InlineData("2024-02-29", "2024-02-29", true)]
    [InlineData("2025", "2025-01/2025-04", true)]
    [InlineData("2025", "2025-01/2025-03", false)]
    [InlineData("PRESENT_REF", "PRESENT_REF", true)]
    [InlineData("PRESENT_REF", "2025", false)]
    [InlineData("2025-02-30", "2025-02", false)]
    [InlineData("9999-12", "9999-12-01/9999-12-31", false)]
    [InlineData("0000", "0001", false)]
    [InlineData(null, "2025", false)]
    public void AreSame_Values_ShareThreeTenths(string? one, string? other, bool expected)
    {
        Assert.Equal(expected, IsoDays.AreSame(one, other));
        Assert.Equal(expected, IsoDays.AreSame(other, one));
    }
}
