using Hearsay.Claims.Balances;
using NodaTime;

namespace Hearsay.Tests.Claims.Balances;

public sealed class BalanceFileTests
{
    private const string Terms = "[terms.a]\ncounted = \"cranes\"\n[terms.b]\n[terms.\"in the yard\"]\nquery = 'cranes yard' # words\nsince = 2031-01-05\n";

    [Fact]
    public void Parse_Whole_ReadsBalancesAndTerms()
    {
        var file = BalanceFile.Parse($"# cranes\n[[balance]]\nequation = \"a = b + in the yard\"\nas_of = 2031-01-09 # a day\n{Terms}", "x.toml");

        var entry = Assert.Single(file.Entries);
        Assert.Equal(new LocalDate(2031, 1, 9), entry.AsOf);
        Assert.Equal(["a", "b", "in the yard"], entry.Equation.Terms.Select(t => t.Name));
        Assert.Equal(["cranes", "yard"], file.Terms["in the yard"].Words);
        Assert.Equal(Instant.FromUtc(2031, 1, 5, 0, 0), file.Terms["in the yard"].Since);
        Assert.Equal(["cranes"], file.Terms["a"].Counted);
    }

    [Fact]
    public void Parse_TermThatAnEquationDefines_IsPutInItsPlace()
    {
        var file = BalanceFile.Parse($"[[balance]]\nequation = \"left = all - b\"\n[[balance]]\nequation = \"all = a + b\"\n[terms.left]\n{Terms}", "x.toml");

        Assert.Equal(["left 1", "a -1"], Assert.Single(file.Entries).Equation.Terms.Select(t => $"{t.Name} {t.Factor}"));
    }

    [Theory]
    [InlineData("", "x.toml: line 1: there is no [[balance]]")]
    [InlineData("[[balance]]\n", "x.toml: line 1: the balance has no equation")]
    [InlineData("[balance]\n", "x.toml: line 1: expected [[balance]] or [terms.NAME], found [balance]")]
    [InlineData("equation = 'a = b'\n", "x.toml: line 1: equation stands before the first [[balance]]")]
    [InlineData("[[balance]]\nequation = 'a'\n", "x.toml: line 2: column 2 of the equation: there is no '='")]
    [InlineData("[[balance]]\nequation = a\n", "x.toml: line 2: expected a string in quotation marks")]
    [InlineData("[[balance]]\nname = 'a'\n", "x.toml: line 2: unknown key name; known are equation, as_of")]
    [InlineData("[[balance]]\nequation = 'a = b'\nas_of = 2031-02-30\n", "x.toml: line 3: as_of takes a date such as 2025-01-21, not '2031-02-30'")]
    [InlineData("[[balance]]\nequation = 'a = b + sunk'\n" + Terms, "x.toml: line 2: unknown term 'sunk': there is no [terms.sunk], and no other equation says what it is")]
    [InlineData("[[balance]]\nequation = 'a = by sea'\n" + Terms, "x.toml: line 2: unknown term 'by sea': there is no [terms.\"by sea\"], and no other equation says what it is")]
    [InlineData("[[balance]]\nequation = 'x = y + a'\n[[balance]]\nequation = 'y = x - b'\n" + Terms, "x.toml: line 4: 'x' is defined by itself: 'x' by 'y' by 'x'")]
    [InlineData("[[balance]]\nequation = 'a = b'\n[terms.a]\n" + Terms, "x.toml: line 4: the term 'a' stands twice")]
    public void Parse_BadFile_NamesPlaceAndReason(string text, string expected)
        => Assert.Equal(expected, Assert.Throws<InvalidDataException>(() => BalanceFile.Parse(text, "x.toml")).Message);
}
