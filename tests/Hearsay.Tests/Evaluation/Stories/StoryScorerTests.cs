using Hearsay.Attributions;
using Hearsay.Evaluation.Stories;
using Hearsay.Formats.Stories;
using Hearsay.Ingestion;
using Hearsay.Text;

namespace Hearsay.Tests.Evaluation.Stories;

public sealed class StoryScorerTests
{
    /// <summary>Two outlets on a flood: a mayor counts twice, a company denies, a narrator repeats.</summary>
    private static readonly StoryExport Account = new()
    {
        Documents = [new StoryDocument("d1", "one"), new StoryDocument("d2", "two")],
        Parties = [new StoryParty("p1", "the town of Sarnholt") { Names = ["Sarnholt"] }, new StoryParty("p2", "Weirworks")],
        Actors = [new StoryActor("a1", "Mayor Ilse Brandt") { Party = "p1" }, new StoryActor("a2", "Weirworks") { Party = "p2" }, new StoryActor("a3", "a baker")],
        Statements =
        [
            new StoryStatement("s1", "d1") { Content = [new TextSpan(0, 10)], Voice = "attributed", Actor = "a1", Stance = "asserts", Factuality = "CT+", Claim = "c1", Figures = [new StoryFigure(12, 12, null)], Times = [new StoryTime("2025-05-03")] },
            new StoryStatement("s2", "d1") { Content = [new TextSpan(20, 25), new TextSpan(30, 35)], Voice = "attributed", Actor = "a2", Stance = "denies", Factuality = "CT-", Claim = "c3", Denies = true },
            new StoryStatement("s3", "d2") { Content = [new TextSpan(40, 50)], Voice = "narrator", Stance = "asserts", Factuality = "CT+", Claim = "c3" },
            new StoryStatement("s4", "d2") { Content = [new TextSpan(60, 80)], Voice = "attributed", Actor = "a1", Stance = "estimates", Factuality = "PR+", Claim = "c2", Figures = [new StoryFigure(35, 40, 45)] },
            new StoryStatement("s5", "d2") { Content = [new TextSpan(90, 99)], Voice = "attributed", Actor = "a3", Stance = "asserts", Factuality = "CT+", Claim = "c3" },
        ],
        Claims = [new StoryClaim("c1") { Origins = [["s1"]] }, new StoryClaim("c2") { Origins = [["s4"]] }, new StoryClaim("c3") { Origins = [["s3"], ["s5"]] }],
        Contradicts = [["c1", "c2"]],
        Updates = [["s1", "s4"]],
        Lineage = [new StoryLineage("d2", "d1", "cites")],
        Silences = [new StorySilence("p2", "c1", "declined")],
        Series = [new StorySeries { Actor = "a1", Points = [new StoryPoint("s1", 12, 12, null), new StoryPoint("s4", 35, 40, 45)] }],
    };

    private static readonly GoldStory Story = new("s", new Dictionary<string, Document>(), Account, new Dictionary<string, Attribution>());

    [Fact]
    public void Score_TheAccountItself_IsRightThroughout()
    {
        var score = StoryScorer.Score(Story, Account);

        Assert.Equal((4, 0, 0), (score.Found, score.Extra, score.Missed));
        Assert.Equal(16, score.Measures.Count);
        Assert.All(score.Measures, measure => Assert.Equal(1.0, measure.Value));
    }

    [Fact]
    public void Score_Nothing_IsWrongThroughout()
        => Assert.All(StoryScorer.Score(Story, new StoryExport()).Measures.Where(m => m.Key is not ("actors" or "claims" or "origins")), measure => Assert.Equal(0.0, measure.Value));

    [Theory]
    [InlineData("stance", 0.75)]
    [InlineData("factuality", 0.75)]
    [InlineData("actors", 0.75)]
    [InlineData("parties", 0.75)]
    [InlineData("figures", 0.5)]
    [InlineData("times", 0.0)]
    public void Score_OneStatementReadWrongly_CostsItsShare(string measure, double expected)
    {
        var wrong = Account.Statements[0] with { Stance = "denies", Factuality = "CT-", Actor = "a3", Figures = [new StoryFigure(12, 12, 12)], Times = [new StoryTime("2025-05")] };

        Assert.Equal(expected, StoryScorer.Score(Story, Account with { Statements = [wrong, .. Account.Statements.Skip(1)] }).Measures[measure]!.Value, 12);
    }

    [Theory]
    [InlineData("claims", 2 * 0.44 / 1.44)]
    [InlineData("denials", 0.0)]
    [InlineData("origins", 2 * 0.25 / 1.25)]
    [InlineData("corroborated", 0.0)]
    [InlineData("contradicts", 0.0)]
    [InlineData("updates", 0.0)]
    [InlineData("lineage", 0.0)]
    [InlineData("silences", 0.0)]
    [InlineData("series", 0.0)]
    public void Score_AllOneClaim_LosesWhatHangsOnClaims(string measure, double expected)
    {
        var merged = Account with
        {
            Statements = [.. Account.Statements.Select(s => s with { Claim = "c", Denies = false })],
            Claims = [new StoryClaim("c") { Origins = [["s1", "s3", "s4", "s5"]] }],
            Contradicts = [],
            Updates = [["s4", "s1"]],
            Lineage = [new StoryLineage("d1", "d2")],
            Silences = [new StorySilence("p1", "c")],
            Series = [],
        };

        Assert.Equal(expected, StoryScorer.Score(Story, merged).Measures[measure]!.Value, 12);
    }

    [Theory]
    [InlineData("d1", 5, 10, 1, 0)]
    [InlineData("d1", 6, 10, 0, 1)]
    [InlineData("d2", 0, 10, 0, 1)]
    [InlineData("d3", 0, 10, 0, 1)]
    [InlineData("d2", 40, 49, 0, 0)]
    public void Score_Overlap_MakesPartners(string document, int start, int end, int found, int extra)
    {
        var score = StoryScorer.Score(Story, Account with { Statements = [new StoryStatement("x", document) { Content = [new TextSpan(start, end)] }] });

        Assert.Equal((found, extra, 4 - found), (score.Found, score.Extra, score.Missed));
    }

    [Fact]
    public void Score_TwoForOne_TakesTheBetter()
    {
        static StoryStatement Of(int length) => new($"x{length}", "d1") { Content = [new TextSpan(0, length)], Stance = length == 9 ? "asserts" : null };

        var score = StoryScorer.Score(Story, Account with { Statements = [Of(8), Of(9)] });

        Assert.Equal((1, 1, 3), (score.Found, score.Extra, score.Missed));
        Assert.Equal(0.25, score.Measures["stance"]);
    }

    [Fact]
    public void Mean_MeasureThatAStoryLacks_IsLeftOut()
    {
        StoryScore Of(double? value) => new("s", 0, 0, 0, new Dictionary<string, double?> { ["series"] = value });

        Assert.Equal(0.75, StoryScore.Mean([Of(null), Of(1), Of(0.5)])["series"]);
        Assert.Null(StoryScore.Mean([Of(null)])["series"]);
    }
}
