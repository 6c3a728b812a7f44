using Hearsay.Claims.Lineage;

namespace Hearsay.Tests.Claims.Lineage;

public sealed class SequenceIndexTests
{
    private const string Dispatch = "Two barges broke loose above the weir at dawn on Friday, and the harbour master closed the lock for the day.";

    [Fact]
    public void Like_RunOfSevenWordsInCommon_FindsTheText()
    {
        var index = IndexOf("Nobody has seen the ferry since.", Dispatch, "The mayor spoke of snow.");

        Assert.Equal([1], index.Like(new WordSequences("Residents said that the harbour master closed the lock for good.")));
    }

    [Fact]
    public void Like_NoRunInCommon_FindsNone()
        => Assert.Empty(IndexOf(Dispatch).Like(new WordSequences("At dawn the weir held, and two barges lay loose in the harbour.")));

    [Theory]
    [InlineData("")]
    [InlineData("…!?")]
    [InlineData("three words only")]
    public void Like_TooShort_FindsNone(string text) => Assert.Empty(IndexOf(text, Dispatch).Like(new WordSequences(text)));

    [Fact]
    public void Like_SharedByMoreThanAThousand_IsBoilerplate()
    {
        var index = new SequenceIndex();
        var notice = new WordSequences("All rights reserved by the wire and its members.");
        for (var i = 0; i <= 1000; i++)
        {
            index.Add(notice);
        }

        Assert.Empty(index.Like(notice));
    }

    [Fact]
    public void ShareIn_TrimmedCopy_IsOneInOneDirection()
    {
        var (whole, part) = (new WordSequences(Dispatch), new WordSequences("TWO BARGES broke loose above the weir at dawn on Friday."));

        Assert.Equal(1, part.ShareIn(whole));
        Assert.InRange(whole.ShareIn(part), 0.3, 0.5);
        Assert.InRange(whole.PairShareIn(part), 0.4, 0.5);
    }

    private static SequenceIndex IndexOf(params string[] texts)
    {
        var index = new SequenceIndex();
        foreach (var text in texts)
        {
            index.Add(new WordSequences(text));
        }

        return index;
    }
}
