using Hearsay.Statements.Times;
using Hearsay.Syntax;
using Hearsay.Text;
using NodaTime;

namespace Hearsay.Tests.Statements.Times;

/// <summary>Contents, between bars, of articles published on Wednesday 15 May 2024, each with the days at which it holds.</summary>
public sealed class ContentTimesTests
{
    private static readonly OffsetDateTime Published = new(new LocalDateTime(2024, 5, 15, 14, 30), Offset.FromHours(2));

    [Theory]
    [InlineData("The mayor said on Tuesday that |the bridge closed on 3 March|.", "2024-03-03")]
    [InlineData("|The bridge closed in March|, he said on Tuesday.", "2024-03")]
    [InlineData("He said |the bridge closed at the beginning of March|.", "2024-03")]
    [InlineData("He said |the bridge closed at the end of March|.", "2024-03-31")]
    [InlineData("He said |the bridge has been closed since March|.", "2024-03-01/2024-05-15")]
    [InlineData("He said |the bridge has been closed since 2 May|.", "2024-05-02/2024-05-15")]
    [InlineData("He said |the bridge will stay closed until 1 June|.", "2024-05-15/2024-06-01")]
    [InlineData("He said |the bridge will open before the end of June|.", "2024-05-15/2024-06-30")]
    [InlineData("He said |the bridge will open within three weeks|.", "2024-05-15/2024-06-05")]
    [InlineData("He said |the bridge will open by 1 June|.", "2024-06-01")]
    [InlineData("He said |the bridge was shut overnight|.", "2024-05-14/2024-05-15")]
    [InlineData("He said |the bridge was shut between 26 and 28 April|.", "2024-04-26/2024-04-28")]
    [InlineData("He said |the bridge was shut on April 26-28|.", "2024-04-26/2024-04-28")]
    [InlineData("He said |the bridge was shut from Friday to Sunday|.", "2024-05-10/2024-05-12")]
    [InlineData("He said |the bridge was shut last week|.", "2024-05-06/2024-05-12")]
    [InlineData("He said |the bridge was shut last winter|.", "2023-12-01/2024-02-29")]
    [InlineData("He said |the bridge was shut for three days|.")]
    [InlineData("He said |the bridge opens in the morning|.")]
    [InlineData("He said |the bridge opens every Friday|.")]
    [InlineData("He said on Friday |the bridge is shut|.")]
    public void Of_Content_GivesItsDays(string marked, params string[] expected)
    {
        var (text, content) = Parts(marked);
        var mentions = TimeReader.Read(TextSyntax.None(TextLayout.Of(text)), Published);

        Assert.Equal(expected, ContentTimes.Of(text, [content], mentions, Published).Select(t => t.Value));
    }

    [Theory]
    [InlineData("He said |the bridge was shut on Friday|.")]
    [InlineData("He said |the bridge has been shut since Friday|.")]
    [InlineData("He said |the bridge will open within three weeks|.")]
    public void Of_NoPublication_GivesNone(string marked)
    {
        var (text, content) = Parts(marked);

        Assert.Empty(ContentTimes.Of(text, [content], TimeReader.Read(TextSyntax.None(TextLayout.Of(text)), null), null));
    }

    private static (string Text, TextSpan Content) Parts(string marked)
    {
        var parts = marked.Split('|');
        return (string.Concat(parts), new TextSpan(parts[0].Length, parts[0].Length + parts[1].Length));
    }
}
