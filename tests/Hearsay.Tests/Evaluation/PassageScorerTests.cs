using Hearsay.Attributions;
using Hearsay.Evaluation;
using Hearsay.Text;

namespace Hearsay.Tests.Evaluation;

public sealed class PassageScorerTests
{
    [Fact]
    public void SpansOf_OddLabels_EndAtOutsideBeginningOrOtherRole()
        => Assert.Equal(
            [("cue", 0, 1), ("cue", 1, 3), ("source", 3, 4), ("content", 5, 7)],
            PassageScorer.SpansOf(["I-cue", "B-cue", "I-cue", "I-source", "O", "B-content", "I-content"]).OrderBy(s => s.Start));

    [Fact]
    public void Score_Passages_CountsExactSpansByRole()
    {
        string[] gold = ["B-source", "B-cue", "B-content", "I-content", "O"];
        string[] predicted = ["B-source", "O", "B-content", "I-content", "I-content"];

        var scores = PassageScorer.Score([(gold, predicted), (gold, gold)]);

        Assert.Equal(new Score(2, 2, 2), scores["source"]);
        Assert.Equal(new Score(1, 1, 2), scores["cue"]);
        Assert.Equal(new Score(1, 2, 2), scores["content"]);
    }

    [Fact]
    public void Labels_CueInsideContent_KeepsItsWord()
    {
        var words = PennText.Join(["it", "said", "no"]).Tokens;

        Assert.Equal(["B-content", "B-cue", "I-content"], PassageScorer.Labels(words, [new MarkedAttribution { Cue = [words[1]], Content = [new TextSpan(0, 10)] }]));
    }

    [Fact]
    public void Labels_Overlap_KeepsTheLargerAttributionWhole()
    {
        var words = PennText.Join(["He", "said", "she", "knows", "it", "."]).Tokens;
        TextSpan Words(int start, int end) => new(words[start].Start, words[end - 1].End);
        MarkedAttribution small = new() { Source = [Words(2, 3)], Cue = [Words(3, 4)], Content = [Words(4, 5)] };
        MarkedAttribution large = new() { Source = [Words(0, 1)], Cue = [Words(1, 2)], Content = [Words(2, 4), Words(4, 5)] };

        Assert.Equal(["B-source", "B-cue", "B-content", "I-content", "B-content", "O"], PassageScorer.Labels(words, [small, large]));
        Assert.Equal(["O", "O", "B-source", "B-cue", "B-content", "O"], PassageScorer.Labels(words, [small]));
    }

    [Fact]
    public void Labels_OverlapInPart_KeepsTheSpansThatAreFree()
    {
        var words = PennText.Join(["a", "b", "c", "d", "e"]).Tokens;
        TextSpan Words(int start, int end) => new(words[start].Start, words[end - 1].End);
        MarkedAttribution large = new() { Cue = [Words(0, 1)], Content = [Words(1, 3)] };
        MarkedAttribution small = new() { Cue = [Words(3, 4)], Content = [Words(2, 3)] };

        Assert.Equal(["B-cue", "B-content", "I-content", "B-cue", "O"], PassageScorer.Labels(words, [small, large]));
    }

    [Fact]
    public void Parse_Line_TakesWordsAndLabels()
    {
        var passage = Passage.Parse("""{"tokens": ["a", "b"], "pos": ["X"], "labels": ["O", "B-cue"], "id": "1"}""")!;

        Assert.Equal(["a", "b"], passage.Tokens);
        Assert.Equal(["O", "B-cue"], passage.Labels);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"tokens": ["a"]}""")]
    [InlineData("""{"tokens": ["a"], "labels": []}""")]
    [InlineData("""{"tokens": [1], "labels": ["O"]}""")]
    public void Parse_OtherLine_IsNull(string line) => Assert.Null(Passage.Parse(line));
}
