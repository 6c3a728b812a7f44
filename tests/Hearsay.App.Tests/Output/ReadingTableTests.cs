using Hearsay.App.Output;

namespace Hearsay.App.Tests.Output;

public sealed class ReadingTableTests
{
    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void Write_AnyWidth_IsAsApproved(int width)
    {
        var table = Table(HandReading.Make(), width, colour: false);

        Assert.All(table.Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, width));
        Assert.DoesNotContain(" \n", table, StringComparison.Ordinal);
        ApprovedFile.Check($"table-{width}.txt", table);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public void Write_WithColour_IsTheSameWithoutTheSequences(int width)
    {
        var coloured = Table(HandReading.Make(), width, colour: true);

        Assert.Contains("\e[36m", coloured, StringComparison.Ordinal);
        Assert.Equal(Table(HandReading.Make(), width, colour: false), System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9]+m", ""));
    }

    [Fact]
    public void Write_ControlCharactersInTheText_NeverReachTheTerminal()
    {
        var table = Table(HandReading.Make(), 100, colour: false);

        Assert.DoesNotContain(table, c => c is '\e' or '\u202E' or '\t');
    }

    [Fact]
    public void Write_NoAttributions_IsOneLine()
        => Assert.Equal("articles/ferry.txt: no attributions, published 2031-11-04\n", Table(HandReading.Of(), 80, colour: false));

    private static string Table(Reading reading, int width, bool colour)
    {
        var output = new StringWriter { NewLine = "\n" };
        ReadingTable.Write(reading, output, new Terminal { Output = output, Error = output, Input = () => Stream.Null, OutputBytes = () => Stream.Null, HasColour = colour, Width = width });
        return output.ToString();
    }
}
