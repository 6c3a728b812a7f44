using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Statements.Figures;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Tests.Statements.Figures;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("Nine people died.", "9/9/9")]
    [InlineData("Twenty-two miners were found.", "22/22/22")]
    [InlineData("It holds three hundred and five names.", "305/305/305")]
    [InlineData("Twenty-four hundred men left.", "2400/2400/2400")]
    [InlineData("A hundred and thirty-four whales came.", "134/134/134")]
    [InlineData("One point two million people were affected.", "1200000/1200000/1200000")]
    [InlineData("Two and a half million tickets were sold.", "2500000/2500000/2500000")]
    [InlineData("Half a million birds were culled.", "500000/500000/500000")]
    [InlineData("She saw a dozen boats and two dozen lorries.", "12/12/12 24/24/24")]
    [InlineData("They sold 1.2 million tickets and 11k posters.", "1200000/1200000/1200000 11000/11000/11000")]
    [InlineData("There were 1,200 boxes, 1 300 bags and 1.400 crates.", "1200/1200/1200 1300/1300/1300 1400/1400/1400")]
    [InlineData("The bill of 12,34,567 rupees was paid.", "1234567/1234567/1234567")]
    public void Read_Number_HasItsValue(string text, string expected) => Assert.Equal(expected, Bounds(text));

    [Theory]
    [InlineData("About 40 farms flooded.", "35/40/45")]
    [InlineData("About 11,000 soldiers were sent.", "10500/11000/11500")]
    [InlineData("Some 1.1 million litres leaked.", "1050000/1100000/1150000")]
    [InlineData("6,000 or so stayed.", "5500/6000/6500")]
    [InlineData("At least 12 homes burnt.", "12/12/")]
    [InlineData("No fewer than 30 are held.", "30/30/")]
    [InlineData("41 or more were buried.", "41/41/")]
    [InlineData("11,000 hectares at the least burnt.", "11000/11000/")]
    [InlineData("Up to 30 jobs would go.", "/30/30")]
    [InlineData("No more than five remain.", "/5/5")]
    [InlineData("A craft passed within two kilometres of it.", "/2/2")]
    [InlineData("More than 200 shops closed.", "201/200/")]
    [InlineData("Fewer than 10 trains ran.", "/10/9")]
    [InlineData("Nearly 500 pupils stayed at home.", "450/500/499")]
    [InlineData("More than 4.5 per cent was offered.", "4.6/4.5/")]
    [InlineData("Between 5 and 7 ferries sank.", "5//7")]
    [InlineData("Five to seven ferries sank.", "5//7")]
    [InlineData("Some 5-7 ferries sank.", "5//7")]
    [InlineData("The bill is 48 to 52 million crowns.", "48000000//52000000")]
    [InlineData("It will cost $60 million to $80 million.", "60000000//80000000")]
    [InlineData("Two or three men fled.", "2//3")]
    public void Read_BoundedOrApproximate_FollowsTheConvention(string text, string expected) => Assert.Equal(expected, Bounds(text));

    [Theory]
    [InlineData("Dozens of people fled.", "24//99")]
    [InlineData("Scores were injured.", "40//99")]
    [InlineData("Hundreds marched.", "200//999")]
    [InlineData("Tens of thousands marched.", "20000//99999")]
    [InlineData("Hundreds of thousands of birds died.", "200000//999999")]
    [InlineData("Several villages burnt.", "3//9")]
    [InlineData("Several hundred villagers left.", "300//999")]
    [InlineData("A few dozen lorries came.", "36//119")]
    [InlineData("A couple of lorries came.", "2/2/2")]
    public void Read_Vague_HasOpenBest(string text, string expected) => Assert.Equal(expected, Bounds(text));

    [Theory]
    [InlineData("It was the third flood, and the 7th storm.")]
    [InlineData("She came at ten and left by 3:25 p.m.")]
    [InlineData("The siren stopped at 11.")]
    [InlineData("A 34-year-old man and a girl aged 12 spoke.")]
    [InlineData("Ana Ferro, 34, of Lumo, spoke.")]
    [InlineData("It opened on 2 March 2021 and shut on Sept. 11.")]
    [InlineData("It shut between 26 and 28 February.")]
    [InlineData("Since 1999 he has lived there; in 2024 he moved.")]
    [InlineData("The strike of 2019 lasted ten days and two full nights.")]
    [InlineData("Lumo won 3-2 after a 1-1 draw.")]
    [InlineData("Call 555-0199 or 0161 496 0000.")]
    [InlineData("He lives at 12 Harbour Street.")]
    [InlineData("Flight 370 left Gate 3, and cells 3 and 5 failed on Route 66.")]
    [InlineData("Under Article 5 the G7 met on Channel 4.")]
    [InlineData("No soldier was seen and not one shell fell.")]
    [InlineData("No one spoke; this one did not, and one must wait.")]
    [InlineData("The two sides met.")]
    public void Read_NumberThatCountsNothing_IsNoFigure(string text) => Assert.Equal("", Bounds(text));

    [Theory]
    [InlineData("Thirteen people and not 14 died.", "13/13/13")]
    [InlineData("There were eleven farms instead of seven.", "11/11/11")]
    [InlineData("The toll rose from 27 to 34.", "34/34/34")]
    [InlineData("The toll rose to 34, from 27.", "34/34/34")]
    public void Read_NumberThatAnotherReplaces_IsNoFigure(string text, string expected) => Assert.Equal(expected, Bounds(text));

    [Theory]
    [InlineData("There were no casualties.", "0/0/0")]
    [InlineData("Nobody was hurt.", "0/0/0")]
    [InlineData("No one was injured.", "0/0/0")]
    public void Read_NoHarm_IsZero(string text, string expected) => Assert.Equal(expected, Bounds(text));

    [Theory]
    [InlineData("They paid $5m for it.", FigureKind.Money, "USD", null)]
    [InlineData("It cost 300 euros.", FigureKind.Money, "EUR", null)]
    [InlineData("It burnt 1,200 hectares.", FigureKind.Measure, "ha", null)]
    [InlineData("It lost 400,000 cubic metres of mud.", FigureKind.Measure, "m3", null)]
    [InlineData("It went 20 kilometres an hour.", FigureKind.Measure, "km", "hour")]
    [InlineData("Prices rose 12%.", FigureKind.Percentage, "%", null)]
    [InlineData("Prices rose 12 per cent.", FigureKind.Percentage, "%", null)]
    [InlineData("A third of the houses burnt.", FigureKind.Fraction, null, null)]
    [InlineData("Two thirds of the houses burnt.", FigureKind.Fraction, null, null)]
    [InlineData("They fire 300 shells a day.", FigureKind.Count, null, "day")]
    public void Read_Amount_HasKindUnitAndPeriod(string text, FigureKind kind, string? unit, string? per)
    {
        var figure = Assert.Single(Read(text));
        Assert.Equal((kind, unit, per), (figure.Kind, figure.Unit, figure.Per));
    }

    [Theory]
    [InlineData("At least 12 Lumian soldiers were killed in the valley.", "Lumian soldiers", "killed")]
    [InlineData("The flood displaced 3,000 farmers.", "farmers", "displaced")]
    [InlineData("Police arrested nine men at the port.", "men", "arrested")]
    [InlineData("12 were killed.", "people", "killed")]
    [InlineData("They sent 40 lorries; 12 were destroyed.", "lorries", "destroyed")]
    [InlineData("It will scrap eleven of the city's 26 ferries.", "ferries", null)]
    [InlineData("It put the number of injured at about 10.", "people", "wounded")]
    [InlineData("The number of farms fell to 9.", "farms", null)]
    [InlineData("It lost 650 tonnes of wheat.", "wheat", null)]
    public void Read_Figure_SaysWhatIsCountedAndWhatHappened(string text, string counted, string? outcome)
    {
        var figure = Read(text)[^1];
        Assert.Equal((counted, outcome), (figure.Counted, figure.Outcome));
    }

    [Fact]
    public void Read_Span_CoversModifierNumberAndUnit()
    {
        const string Text = "It took in at least 650 tonnes of wheat.";
        Assert.Equal("at least 650 tonnes", Assert.Single(Read(Text)).Span.In(Text));
    }

    [Theory]
    [InlineData("10^400 soldiers came.")]
    [InlineData("1e999 soldiers came.")]
    [InlineData("79228162514264337593543950336 soldiers came.")]
    [InlineData("99999999999999999999 trillion trillion soldiers came.")]
    public void Read_AbsurdNumber_IsLeftOut(string text) => Assert.Equal("", Bounds(text));

    [Fact]
    public void Read_NumberOfAThousandDigits_IsLeftOut() => Assert.Equal("", Bounds($"{new string('9', 1000)} soldiers came."));

    [Fact]
    public void Read_LargestDecimal_LeavesOpenWhatLiesBeyond()
        => Assert.Equal("/79228162514264337593543950335/", Bounds("More than 79228162514264337593543950335 came."));

    [Fact]
    public void Read_ArbitraryWords_NeverThrowsAndStaysInOrder()
    {
        string[] words = ["a", "an", "one", "two", "twenty-two", "hundred", "million", "dozen", "dozens", "of", "several", "few", "half", "and", "to", "-", "–", "between", "from", "about", "at", "least", "5", "12.5", "1,200", "1.200", "3-2", "$", "%", "km", "May", "people", "killed", "no", "casualties", "point", ",", ".", "(", ")", "over", "99999999999999999999", "trillion", "\n"];
        Prop.ForAll(Gen.Elements(words).ArrayOf().ToArbitrary(), picked =>
        {
            var figures = Read(string.Join(' ', picked));
            return figures.Zip(figures.Skip(1)).All(p => p.First.Span.End <= p.Second.Span.Start);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("There were 6,000 soldiers an hour's drive from the town.", null)]
    [InlineData("They fired 40 shells an hour.", "hour")]
    public void Read_PeriodBehindANumber_IsARateUnlessItOwnsSomething(string text, string? period) => Assert.Equal(period, Assert.Single(Read(text)).Per);

    [Fact]
    public void Read_WordsBetweenTwoNumbers_BelongToOneOfThem()
    {
        var figures = Read("about hundred casualties ) several and half 12.5 at least 1.200 people 5 several about million ( 99999999999999999999 % May half 12.5 . no 99999999999999999999 May between million ( . no least");

        Assert.NotEmpty(figures);
        Assert.All(figures.Zip(figures.Skip(1)), p => Assert.True(p.First.Span.End <= p.Second.Span.Start));
    }

    [Fact]
    public void Read_ArbitraryText_NeverThrows()
        => Prop.ForAll<string?>(text => Read(text ?? "").Count >= 0).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("It/PRP put/VBD the/DT crowd/NN at/IN about/IN 9,000/CD ./.", "crowd", null, null)]
    [InlineData("Sixteen/CD of/IN the/DT detained/VBN were/VBD released/VBN ./.", "people", "released", null)]
    [InlineData("We/PRP were/VBD 45,000/CD ./.", "people", null, null)]
    [InlineData("It/PRP lost/VBD 31/CD million/CD cubic/JJ metres/NNS ;/: we/PRP say/VBP 48/CD million/CD ./.", null, null, "m3")]
    [InlineData("The/DT General/NNP Staff/NNPS moved/VBD ;/: nine/CD of/IN them/PRP fell/VBD ./.", null, null, null)]
    public void Read_WordsAround_SayWhatABareNumberCounts(string tagged, string? counted, string? outcome, string? unit)
    {
        var words = tagged.Split(' ').Select(w => w.Split('/')).ToList();
        var syntax = new TextSyntax(TextLayout.Of(string.Join(' ', words.Select(w => w[0]))), [.. words.Select((w, i) => new WordSyntax(w[1], "dep", i))]);

        var figure = new FigureReader().Read(syntax)[^1];

        Assert.Equal((counted, outcome, unit), (figure.Counted, figure.Outcome, figure.Unit));
    }

    private static IReadOnlyList<Figure> Read(string text) => new FigureReader().Read(TextSyntax.None(TextLayout.Of(text)));

    private static string Bounds(string text)
        => string.Join(' ', Read(text).Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Low}/{f.Best}/{f.High}")));
}
