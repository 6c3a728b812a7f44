using Hearsay.Claims.Balances;

namespace Hearsay.Tests.Claims.Balances;

public sealed class EquationTests
{
    [Theory]
    [InlineData("present = sent - killed", "present 1, sent -1, killed 1")]
    [InlineData("left  their homes - came home = in shelters + by e-mail", "left their homes 1, came home -1, in shelters -1, by e-mail -1")]
    [InlineData("-lost+found=all − gone", "lost -1, found 1, all -1, gone 1")]
    [InlineData("a = b + b + c - c", "a 1, b -2")]
    public void Parse_Sums_BringsAllToTheLeft(string text, string expected)
        => Assert.Equal(expected, string.Join(", ", Equation.Parse(text).Terms.Select(t => $"{t.Name} {t.Factor}")));

    [Theory]
    [InlineData("sent killed", "column 12 of the equation: there is no '='")]
    [InlineData("a = b = c", "column 7 of the equation: a second '='")]
    [InlineData("a = b + ", "column 9 of the equation: a name is missing")]
    [InlineData("= b", "column 1 of the equation: a name is missing")]
    [InlineData("a =", "column 4 of the equation: a name is missing")]
    [InlineData("a = b + - c", "column 9 of the equation: a name is missing")]
    [InlineData("", "column 1 of the equation: a name is missing")]
    public void Parse_NoEquation_SaysWhere(string text, string expected)
        => Assert.Equal(expected, Assert.Throws<FormatException>(() => Equation.Parse(text)).Message);
}
