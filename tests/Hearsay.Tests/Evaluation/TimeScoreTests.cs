using System.Text;
using Hearsay.Evaluation;
using Hearsay.Text;

namespace Hearsay.Tests.Evaluation;

public sealed class TimeScoreTests
{
    private const string Xml = """
        <?xml version="1.0" ?>
        <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2024-05-15">20240515</TIMEX3></DCT>
        <TEXT>He <EVENT eid="e1">left</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2024-05-14">Tues<EVENT>day</EVENT></TIMEX3> &amp; slept for <TIMEX3 tid="t2" type="DURATION" value="P2D">two days</TIMEX3>.</TEXT></TimeML>
        """;

    private static readonly MarkedTime[] Gold = [new(new TextSpan(0, 5), "DATE", "2024"), new(new TextSpan(10, 20), "DURATION", "P2D"), new(new TextSpan(30, 40), "DATE", "2023")];

    [Fact]
    public void Read_Document_GivesTextAndMarks()
    {
        var document = Read(Xml);

        Assert.Equal("He left on Tuesday & slept for two days.", document.Text);
        Assert.Equal(["Tuesday = DATE 2024-05-14", "two days = DURATION P2D"], document.Times.Select(t => $"{t.Span.In(document.Text)} = {t.Type} {t.Value}"));
        Assert.Equal(15, document.Created?.Day);
    }

    [Theory]
    [InlineData("<TimeML><TEXT>")]
    [InlineData("<TimeML></TimeML>")]
    [InlineData("no XML")]
    public void Read_DamagedDocument_IsRefused(string xml) => Assert.StartsWith("d: ", Assert.Throws<InvalidDataException>(() => Read(xml)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_NoCreationTime_GivesNone() => Assert.Null(Read("<TimeML><TEXT>He left.</TEXT></TimeML>").Created);

    [Fact]
    public void Of_PartlyRight_CountsWordsTypesAndValues()
    {
        var score = TimeScore.Of(Gold, [new(new TextSpan(0, 5), "DATE", "2023"), new(new TextSpan(12, 22), "DATE", "P2D"), new(new TextSpan(50, 55), "DATE", "2020")]);

        Assert.Equal(new TimeScore(3, 3, 1, 2, 1, 1), score);
        Assert.Equal(1 / 3.0, score.StrictF1, 12);
        Assert.Equal(2 / 3.0, score.RelaxedF1, 12);
        Assert.Equal(1 / 3.0, score.ValueF1, 12);
    }

    [Fact]
    public void Of_TwoOverOneMark_GivesItOnePartner()
        => Assert.Equal(1, TimeScore.Of([Gold[0]], [new(new TextSpan(0, 2), "DATE", "2024"), new(new TextSpan(3, 5), "DATE", "2024")]).Partners);

    [Fact]
    public void Of_Nothing_IsZero() => Assert.Equal(0, TimeScore.Of([], []).ValueF1);

    private static TimeMlDocument Read(string xml) => TimeMlDocument.Read("d", new MemoryStream(Encoding.UTF8.GetBytes(xml)));
}
