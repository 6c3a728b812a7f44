using Hearsay.Resolution;

namespace Hearsay.Tests.Resolution;

public sealed class ActorMergerTests
{
    [Theory]
    [InlineData("[Anna Holt, the mayor of Brill,] said so.", "[Holt] said so.")]
    [InlineData("[Anna Holt, the mayor of Brill,] said so.", "[The mayor of Brill] said so.")]
    [InlineData("[The Health Protection Institute (HPI)] warned.", "[The HPI] warned.")]
    [InlineData("[Korvex Mutual] paid.", "[Korvex] paid.")]
    [InlineData("[The Danish foreign ministry] denied it.", "[The foreign ministry] denied it.")]
    [InlineData("[The defence ministry in Zerin] denied it.", "[The ministry] denied it.")]
    [InlineData("[Moscow] refused.", "[The Kremlin] refused.")]
    [InlineData("[Two officials briefed on the talks] said so.", "[Two officials briefed on the talks] said so.")]
    public void Merge_OneActorInTwoDocuments_IsOne(string one, string other)
        => Assert.Single(Merged(one, other).Distinct(StringComparer.Ordinal));

    [Theory]
    [InlineData("[Anna Holt] said so.", "[Piet Holt] said so.")]
    [InlineData("[The Danish foreign ministry] denied it.", "[The Swedish foreign ministry] denied it.")]
    [InlineData("[A driver] saw it.", "[A driver] saw it.")]
    [InlineData("[Korvex Mutual, an insurer,] paid.", "[Brill Mutual] paid.")]
    public void Merge_TwoActors_StayTwo(string one, string other)
        => Assert.Equal(2, Merged(one, other).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Merge_VagueWordingThatFitsTwo_StaysAlone()
        => Assert.Equal(3, Merged("[The Danish foreign ministry] denied it.", "[The Swedish foreign ministry] denied it.", "[The foreign ministry] denied it.").Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Merge_DocumentsInAnyOrder_GivesTheSame()
    {
        string[] texts = ["[Anna Holt, the mayor of Brill,] said so.", "[Holt] said so. [The HPI] warned.", "[The Health Protection Institute (HPI)] warned.", "[The mayor of Brill] smiled. [The institute] warned."];

        var forth = Merged(texts);
        var back = Merged([.. texts.Reverse()]);

        Assert.Equal(forth.Order(StringComparer.Ordinal), back.Order(StringComparer.Ordinal));
    }

    private static List<string> Merged(params string[] texts)
    {
        var read = texts.Select(t => Sources.Read(t)).ToList();
        var merged = ActorMerger.Merge([.. read.Select(r => r.Actors)]);
        return [.. read.SelectMany(r => r.Sources).Select(s => merged[s.Actor!].Id)];
    }
}
