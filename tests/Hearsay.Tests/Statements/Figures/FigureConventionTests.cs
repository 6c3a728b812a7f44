using Hearsay.Statements.Figures;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Tests.Statements.Figures;

public sealed class FigureConventionTests
{
    private const string Whole = "name mine\nsource me\nexact n n n\nabout n-h n n+h\nat-least n n -\nup-to - n n\nmore-than n+s n -\nless-than - n n-s\nnearly n-h n n-s\nrange a - b\nvague dozens 20 30 40";

    [Fact]
    public void Names_EveryOne_LoadsUnderItsName()
        => Assert.All(FigureConvention.Names, name => Assert.Equal(name, FigureConvention.Load(name).Name));

    [Theory]
    [InlineData("dozens", 12)]
    [InlineData("hundreds", 100)]
    [InlineData("tens of thousands", 10_000)]
    public void Acled_VagueNumber_HasItsBest(string words, int best)
        => Assert.Equal(best, Assert.Single(Read($"It killed {words} of people.", FigureConvention.Load("acled"))).Best);

    [Fact]
    public void Parse_UsersRules_AreFollowed()
    {
        var figure = Assert.Single(Read("Dozens of people fled.", FigureConvention.Parse("mine.txt", Whole.Split('\n'))));
        Assert.Equal((20m, 30m, 40m), (figure.Low, figure.Best, figure.High));
    }

    [Fact]
    public void Read_VagueWordThatTheConventionLacks_IsLeftOut()
        => Assert.Empty(Read("Hundreds of people fled.", FigureConvention.Parse("mine.txt", Whole.Split('\n'))));

    [Theory]
    [InlineData("about n-h n n+h", "about n-x n n+h", "mine.txt:4: \"n-x\" is no bound")]
    [InlineData("about n-h n n+h", "abuot n-h n n+h", "mine.txt:4: \"abuot n-h n n+h\" is no rule")]
    [InlineData("about n-h n n+h", "about - - -", "mine.txt:4: one of low, best and high must be given")]
    [InlineData("vague dozens 20 30 40", "vague dozens n 30 40", "mine.txt:11: \"n\" is no number")]
    [InlineData("vague dozens 20 30 40", "exact n n n", "mine.txt:11: this rule stands twice")]
    [InlineData("name mine", "# name", "mine.txt:11: the line \"name NAME\" is missing")]
    [InlineData("range a - b", "# range", "mine.txt:11: the rule \"range\" is missing")]
    public void Parse_Error_NamesFileLineAndReason(string line, string instead, string expected)
    {
        var error = Assert.Throws<InvalidDataException>(() => FigureConvention.Parse("mine.txt", Whole.Replace(line, instead, StringComparison.Ordinal).Split('\n')));
        Assert.StartsWith(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_UnknownNameAndNoFile_Throws()
        => Assert.Throws<FileNotFoundException>(() => FigureConvention.Load("no-such-convention"));

    private static IReadOnlyList<Figure> Read(string text, FigureConvention convention)
        => new FigureReader(convention).Read(TextSyntax.None(TextLayout.Of(text)));
}
