using FsCheck;
using FsCheck.Fluent;
using Hearsay.Attributions;
using Hearsay.Statements.Stances;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Tests.Statements.Stances;

public sealed class StanceReaderTests
{
    /// <summary>The cue stands in square brackets, the content in braces; neither belongs to the text.</summary>
    [Theory]
    [InlineData("The port [said] {it had counted 40 boats}.", Stance.Asserts, Factuality.Certain)]
    [InlineData("The port [denied] {that any boat was lost}.", Stance.Denies, Factuality.CertainlyNot)]
    [InlineData("The port did not [deny] {that a boat was lost}.", Stance.Agrees, Factuality.Certain)]
    [InlineData("The port [said] {no boat was lost}.", Stance.Denies, Factuality.CertainlyNot)]
    [InlineData("\"{That is a lie},\" the port [said].", Stance.Denies, Factuality.CertainlyNot)]
    [InlineData("The port [denied] it. \"{Every boat is here},\" it said.", Stance.Denies, Factuality.Certain)]
    [InlineData("The port [estimates] {that 40 boats sank}.", Stance.Estimates, Factuality.Probable)]
    [InlineData("The port [put] {the number of boats at 40}.", Stance.Estimates, Factuality.Probable)]
    [InlineData("The port [expects] {the storm to end}.", Stance.Predicts, Factuality.Probable)]
    [InlineData("The port does not [expect] {the storm to end}.", Stance.Predicts, Factuality.ProbablyNot)]
    [InlineData("The port [hopes] {to reopen on Monday}.", Stance.Predicts, Factuality.Possible)]
    [InlineData("The port [said] {the harbour would reopen on Monday}.", Stance.Predicts, Factuality.Certain)]
    [InlineData("The port [said] {the dockers may strike in May}.", Stance.Predicts, Factuality.Possible)]
    [InlineData("The port [said] {there may be barrels under the ice}.", Stance.Asserts, Factuality.Possible)]
    [InlineData("The port [said] {a boat sank in the first week of May}.", Stance.Asserts, Factuality.Certain)]
    [InlineData("The port [said] {a valve had probably failed}.", Stance.Asserts, Factuality.Probable)]
    [InlineData("The port [believes] {a valve failed}.", Stance.Asserts, Factuality.Probable)]
    [InlineData("Two boats [are feared] {lost}.", Stance.Asserts, Factuality.Possible)]
    [InlineData("The navy is [alleged to] {have sunk it}.", Stance.Alleges, Factuality.Certain)]
    [InlineData("The union [accused] {the port of hiding the list}.", Stance.Alleges, Factuality.Certain)]
    [InlineData("The port [promised] {a new pier by June}.", Stance.Promises, Factuality.Certain)]
    [InlineData("\"{We will pay for the nets},\" the port [said].", Stance.Promises, Factuality.Certain)]
    [InlineData("\"{We expect another 300 boats},\" the port [said].", Stance.Predicts, Factuality.Probable)]
    [InlineData("The port [ordered] {all boats to stay}.", Stance.Orders, Factuality.Open)]
    [InlineData("The master [told] them {to wait}.", Stance.Orders, Factuality.Open)]
    [InlineData("The union [called for] {an inquiry}.", Stance.Asks, Factuality.Open)]
    [InlineData("The port [confirmed] {that two boats were lost}.", Stance.Agrees, Factuality.Certain)]
    [InlineData("The port could not [confirm] {that two boats were lost}.", Stance.Declines, Factuality.Open)]
    [InlineData("The port [declined to say] {how many boats were lost}.", Stance.Declines, Factuality.Open)]
    [InlineData("The port would not [discuss] {the list}.", Stance.Declines, Factuality.Open)]
    [InlineData("\"{I do not discuss lists},\" the master [said].", Stance.Declines, Factuality.Open)]
    [InlineData("The port [said] {eleven boats sank, and not seven}.", Stance.Asserts, Factuality.Certain)]
    [InlineData("The port [said] {no more than 600 boats came}.", Stance.Asserts, Factuality.Certain)]
    [InlineData("The port [said] {600 boats, not 900, had left}.", Stance.Asserts, Factuality.Certain)]
    public void Read_WithoutSyntaxOrScores_GoesByWords(string marked, Stance stance, Factuality factuality)
    {
        var (reader, attribution) = Of(marked);

        var (read, sure, _) = reader.Read(attribution, attribution.Content);

        Assert.Equal((stance, factuality), (read, sure));
    }

    [Theory]
    [InlineData("The port [did not respond to] {a request for comment}.")]
    [InlineData("The port has not [said] {who would pay}.")]
    [InlineData("The port [has said] {nothing since the storm}.")]
    [InlineData("The port no longer [speaks of] {the weather}.")]
    public void Read_NothingSaid_HasNoStance(string marked)
    {
        var (reader, attribution) = Of(marked);

        Assert.Null(reader.Read(attribution, attribution.Content).Stance);
    }

    [Fact]
    public void Read_NeutralCue_FollowsTheScores()
    {
        var (reader, attribution) = Of("The port [said] {the crew had set fire to the pier}.");
        var scores = new float[ContentScores.Stances];
        scores[(int)Stance.Alleges] = 1;

        var (stance, _, _) = reader.Read(attribution with { Scores = new ContentScores(scores, new float[ContentScores.Factualities], []) }, attribution.Content);

        Assert.Equal(Stance.Alleges, stance);
    }

    [Fact]
    public void Read_WordsThatDecide_AreMarkers()
    {
        var (reader, attribution) = Of("The port [denied] {that a boat was perhaps not lost}.");

        var (_, _, markers) = reader.Read(attribution, attribution.Content);

        Assert.Equal(["denied", "perhaps", "not"], markers.Select(m => m.In("The port denied that a boat was perhaps not lost.")));
    }

    [Fact]
    public void Read_AnyText_NeverThrows()
        => Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyString>(), text =>
        {
            var layout = TextLayout.Of(text.Get);
            if (layout.Words.Count == 0)
            {
                return;
            }

            var whole = new TextSpan(layout.Words[0].Span.Start, layout.Words[^1].Span.End);
            var attribution = new Attribution { Cue = layout.Words[^1].Span, Content = [whole], Directness = Directness.Indirect, Confidence = 1 };
            var (_, _, markers) = new StanceReader(TextSyntax.None(layout)).Read(attribution, [whole]);
            Assert.All(markers, m => Assert.True(whole.Contains(m)));
        }).QuickCheckThrowOnFailure();

    private static (StanceReader Reader, Attribution Attribution) Of(string marked)
    {
        var text = string.Concat(marked.Where(c => !"[]{}".Contains(c, StringComparison.Ordinal)));
        TextSpan Between(char open, char close)
        {
            int Place(char mark) => marked[..marked.IndexOf(mark, StringComparison.Ordinal)].Count(c => !"[]{}".Contains(c, StringComparison.Ordinal));
            return new TextSpan(Place(open), Place(close));
        }

        var attribution = new Attribution { Cue = Between('[', ']'), Content = [Between('{', '}')], Directness = Directness.Indirect, Confidence = 1 };
        return (new StanceReader(TextSyntax.None(TextLayout.Of(text))), attribution);
    }
}
