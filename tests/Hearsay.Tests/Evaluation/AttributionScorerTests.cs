using Hearsay.Attributions;
using Hearsay.Evaluation;
using Hearsay.Text;

namespace Hearsay.Tests.Evaluation;

/// <summary>The cases of the self-test of the reference scorer, and those of the kinds, which it does not have.</summary>
public sealed class AttributionScorerTests
{
    private const string Text =
        "Pat Caddell, a pollster, said “It is bad,” on Monday. “Really bad.”\nThe mayor of Rome: no. Critics’ claim that it fell was denied.\n";

    private static readonly MarkedAttribution Pollster = new()
    {
        Source = [Span("Pat Caddell, a pollster")],
        Cue = [Span("said")],
        Content = [Span("“It is bad,”"), Span("“Really bad.”")],
    };

    private static readonly MarkedAttribution Mayor = new() { Source = [Span("The mayor of Rome")], Cue = [Span(":")], Content = [Span("no")] };
    private static readonly MarkedAttribution Denial = new() { Cue = [Span("denied")], Content = [Span("that it fell")] };
    private static readonly MarkedAttribution[] Gold = [Pollster, Mayor, Denial];

    public static TheoryData<string> Metrics => [.. Metric.All];

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Score_SameOrNothing_IsAllOrNothing(string metric)
    {
        Assert.Equal(1, F1(metric, Gold));
        Assert.Equal(1, F1(metric, [.. Gold.Reverse()]));
        Assert.Equal(0, F1(metric, []));
        Assert.Equal(1, F1(metric, [], []));
        Assert.Equal(0, F1(metric, Gold, []));
    }

    [Theory]
    [InlineData("lenient", 1)]
    [InlineData("strict", 1)]
    [InlineData("strict_raw", 2 / 3.0)]
    [InlineData("span Content", 1)]
    [InlineData("span_raw Content", 2 / 3.0)]
    [InlineData("token Content", 1)]
    public void Score_PunctuationDropped_MattersToRawOnly(string metric, double expected)
        => Assert.Equal(expected, F1(metric, [Pollster with { Content = [Span("It is bad"), Span("Really bad")] }, Mayor, Denial]), 9);

    [Theory]
    [InlineData("Caddell", "lenient", 1)]
    [InlineData("Caddell", "strict", 2 / 3.0)]
    [InlineData("Caddell", "cue+source", 1)]
    [InlineData("pollster", "lenient", 2 / 3.0)]
    [InlineData("pollster", "cue+content", 1)]
    public void Score_PartOfSource_MustCoverTheHead(string source, string metric, double expected)
        => Assert.Equal(expected, F1(metric, [Pollster with { Source = [Span(source)] }, Mayor, Denial]), 9);

    [Theory]
    [InlineData("Rome", 2 / 3.0)]
    [InlineData("mayor", 1)]
    public void Score_SourceWithOfPhrase_HasItsHeadBeforeIt(string source, double expected)
        => Assert.Equal(expected, F1("lenient", [Pollster, Mayor with { Source = [Span(source)] }, Denial]), 9);

    [Fact]
    public void Score_SourceOnOneSideOnly_IsNoMatch()
    {
        Assert.Equal(2 / 3.0, F1("lenient", [Pollster, Mayor, Denial with { Source = [Span("Critics’")] }]), 9);
        Assert.Equal(2 / 3.0, F1("lenient", [Pollster with { Source = [] }, Mayor, Denial]), 9);
    }

    [Fact]
    public void Score_PartOfContent_NeedsHalfOfTheWords()
    {
        Assert.Equal(1, F1("lenient", [Pollster with { Content = [Span("“It is bad,”")] }, Mayor, Denial]), 9);
        Assert.Equal(2 / 3.0, F1("lenient", [Pollster with { Content = [Span("“Really bad.”")] }, Mayor, Denial]), 9);
        Assert.Equal(1, F1("lenient", [Pollster, Mayor, Denial with { Content = [Span("that it fell was denied")] }]), 9);
    }

    [Fact]
    public void Score_Duplicate_IsAFalsePositiveButOneSpan()
    {
        Assert.Equal(6 / 7.0, F1("lenient", [Pollster, Pollster, Mayor, Denial]), 9);
        Assert.Equal(1, F1("span Cue", [Pollster, Pollster, Mayor, Denial]), 9);
    }

    [Fact]
    public void Score_WrongLinks_MatterToAttributionsOnly()
    {
        MarkedAttribution[] swapped = [Pollster with { Content = Mayor.Content }, Mayor with { Content = Pollster.Content }, Denial];

        Assert.Equal(1 / 3.0, F1("lenient", swapped), 9);
        Assert.Equal(1, F1("token Content", swapped), 9);
    }

    [Fact]
    public void Score_Shifted_IsPoor() => Assert.True(F1("lenient", [.. Gold.Select(a => Shift(a, 7))]) < 0.5);

    [Theory]
    [InlineData("the 2016 Trump campaign’s chairman, John of X", "chairman")]
    [InlineData("the", "the")]
    [InlineData("a spokesman for X", "spokesman")]
    [InlineData("longtime pollster Pat Caddell", "Caddell")]
    [InlineData("man -- thing", "man")]
    public void HeadOf_Source_IsTheLastWordBeforeAStop(string source, string expected)
    {
        var scored = new ScoredText(source);
        var cover = scored.Cover(new MarkedAttribution { Source = [new TextSpan(0, source.Length)] })!.Source!;

        Assert.Equal(expected, ScoringWords.Cut(source)[scored.HeadOf(cover)].In(source));
    }

    [Theory]
    [InlineData("don't players’ x_1 rock'n'roll", "don't|players|x_1|rock'n'roll")]
    [InlineData("e\u0301a ½²Ⅷ 😀 𝒳y _", "e|a|½²Ⅷ|𝒳y|_")]
    [InlineData("a‿b 中文 '' ’x", "a|b|中文|x")]
    public void Cut_Text_HasPythonsWords(string text, string expected)
        => Assert.Equal(expected.Split('|'), ScoringWords.Cut(text).Select(w => w.In(text)));

    [Fact]
    public void Score_Emoji_IsOneCharacter()
    {
        var score = new AttributionScorer().Score("a", "😀 said", [new MarkedAttribution { Content = [new TextSpan(0, 2)] }], []);

        Assert.Equal(new Score(0, 0, 1), score.Metrics["char Content"]);
    }

    [Fact]
    public void Score_Kinds_CountEachSideByItsOwnSpans()
    {
        var inner = new MarkedAttribution { Cue = [Span("is")], Content = [Span("bad")] };
        var score = new AttributionScorer().Score("a", Text, [.. Gold, inner], [Pollster with { Source = [] }, Mayor, Denial]);

        Assert.Equal(new KindCount(1, 1, 1, 1), score.LenientKinds["cue punctuation"]);
        Assert.Equal(new KindCount(1, 3, 1, 2), score.LenientKinds["cue verb"]);
        Assert.Equal(new KindCount(0, 2, 0, 1), score.LenientKinds["direct"]);
        Assert.Equal(new KindCount(2, 2, 2, 2), score.LenientKinds["indirect"]);
        Assert.Equal(new KindCount(0, 1, 0, 1), score.LenientKinds["discontinuous"]);
        Assert.Equal(new KindCount(1, 2, 1, 2), score.StrictKinds["sourceless"]);
        Assert.Equal(new KindCount(0, 1, 0, 0), score.LenientKinds["nested"]);
        Assert.Equal(AttributionKind.All, score.LenientKinds.Keys);
    }

    [Fact]
    public void Score_Confidences_AreJudgedByTheLenientMatching()
    {
        var score = new AttributionScorer().Score("a", Text, Gold, [Pollster with { Confidence = 0.9 }, Mayor, Shift(Denial, -30) with { Confidence = 0.2 }]);

        Assert.Equal([new Judged(0.9, true), new Judged(0.2, false)], score.Judged);
    }

    private static double F1(string metric, MarkedAttribution[] predicted, MarkedAttribution[]? gold = null)
        => new AttributionScorer().Score("a", Text, gold ?? Gold, predicted).Metrics[metric].F1;

    private static MarkedAttribution Shift(MarkedAttribution a, int by) => new() { Source = Shift(a.Source, by), Cue = Shift(a.Cue, by), Content = Shift(a.Content, by) };

    private static List<TextSpan> Shift(IReadOnlyList<TextSpan> spans, int by)
        => [.. spans.Select(s => new TextSpan(s.Start + by, Math.Min(s.End + by, Text.Length)))];

    private static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
