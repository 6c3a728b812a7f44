using System.Globalization;
using Hearsay.Formats;

namespace Hearsay.Tests.Formats;

public sealed class CsvFormatTests
{
    [Fact]
    public void Write_Reading_IsAsApproved() => ApprovedFile.Check("ferry.csv", CsvFormat.Header + Write(FerryReading.Make()));

    [Fact]
    public void Write_ReadingWithoutStatements_IsEmpty() => Assert.Empty(Write(FerryReading.Make() with { Statements = [] }));

    [Theory]
    [InlineData("=cmd()")]
    [InlineData("+1")]
    [InlineData("@sum")]
    [InlineData("-2 boats")]
    public void Write_NameLikeAFormula_GetsAnApostrophe(string name)
    {
        var reading = FerryReading.Make();
        var rows = Write(reading with { Document = reading.Document with { Name = name } });

        Assert.DoesNotContain($"\n{name},", "\n" + rows, StringComparison.Ordinal);
        Assert.Contains("'" + name, rows, StringComparison.Ordinal);
    }

    private static string Write(Reading reading)
    {
        var output = new StringWriter(CultureInfo.InvariantCulture);
        CsvFormat.Write(reading, output);
        return output.ToString();
    }
}
