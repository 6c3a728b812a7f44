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
    [InlineData("[The National Bank of Korva (NBK), the central bank,] refused.", "[The central bank] refused.")]
    [InlineData("[Anna Holt, the spokeswoman of Korvex Mutual,] said so.", "[The company’s spokeswoman] said so.")]
    [InlineData("[Bread for All, the coalition behind the march,] said so.", "[The coalition] said so.")]
    [InlineData("[The Brill Drivers’ Federation] warned.", "[The Drivers' Federation] warned.")]
    [InlineData("[Brill police] said so.", "[The police in Brill] denied it.", "[Police] warned.")]
    public void Merge_OneActorInSeveralDocuments_IsOne(params string[] texts)
        => Assert.Single(Merged(texts).Distinct(StringComparer.Ordinal));

    [Theory]
    [InlineData("[Anna Holt] said so.", "[Piet Holt] said so.")]
    [InlineData("[The Danish foreign ministry] denied it.", "[The Swedish foreign ministry] denied it.")]
    [InlineData("[A driver] saw it.", "[A driver] saw it.")]
    [InlineData("[Korvex Mutual, an insurer,] paid.", "[Brill Mutual] paid.")]
    [InlineData("[The Bank of Korva] refused.", "[Korva] refused.")]
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

    [Fact]
    public void Merge_FullerNounAfterABareOne_IsSomebodyElse()
        => Assert.Equal(2, Merged("[Brill Bank] paid. [The bank] was glad. [The central bank] refused.").Distinct(StringComparer.Ordinal).Count());

    private static List<string> Merged(params string[] texts)
    {
        var read = texts.Select(t => Sources.Read(t)).ToList();
        var merged = ActorMerger.Merge([.. read.Select(r => r.Actors)]);
        return [.. read.SelectMany(r => r.Sources).Select(s => merged[s.Actor!].Id)];
    }
}
