using Hearsay.Ingestion.Feeds;
using NodaTime.Text;

namespace Hearsay.Tests.Ingestion.Feeds;

public sealed class FeedTimesTests
{
    [Theory]
    [InlineData("Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z")]
    [InlineData("Thu, 1 Jan 04 19:48 EDT", "2004-01-01T19:48:00-04")]
    [InlineData("1 Jan 98 00:00:00 UT", "1998-01-01T00:00:00Z")]
    [InlineData("Thursday, 01-Jan-2004 19:48:21 PST", "2004-01-01T19:48:21-08")]
    [InlineData("Thu, 01 Jan 2004 7:48 PM +0530", "2004-01-01T19:48:00+05:30")]
    [InlineData("Thu, 01 Jan 2004 19:48:21 GMT+02:00", "2004-01-01T19:48:21+02")]
    [InlineData("Thu, 01 Jan 2004 19:48:21 +0100 (CET)", "2004-01-01T19:48:21+01")]
    [InlineData("Thu,01 January 2004 19:48:21 -0000", "2004-01-01T19:48:21Z")]
    [InlineData("Thu Jan  1 19:48:21 2004", "2004-01-01T19:48:21Z")]
    [InlineData("Thu Jan 1 19:48:21 EST 2004", "2004-01-01T19:48:21-05")]
    [InlineData("January 1, 2004 at 7:48pm", "2004-01-01T19:48:00Z")]
    [InlineData("Jan. 1, 2004", "2004-01-01T00:00:00Z")]
    [InlineData("01 Jan 2004 24:00 GMT", "2004-01-02T00:00:00Z")]
    [InlineData("31 Dec 2016 23:59:60 GMT", "2016-12-31T23:59:59Z")]
    [InlineData("2003-12-31T10:14:55Z", "2003-12-31T10:14:55Z")]
    [InlineData("2003-12-31T10:14:55.123-08:00", "2003-12-31T10:14:55.123-08")]
    [InlineData("2003-12-31t10:14z", "2003-12-31T10:14:00Z")]
    [InlineData("2003-12-31 10:14:55 +0100", "2003-12-31T10:14:55+01")]
    [InlineData("20031231T101455Z", "2003-12-31T10:14:55Z")]
    [InlineData("20031231", "2003-12-31T00:00:00Z")]
    [InlineData("2003-12", "2003-12-01T00:00:00Z")]
    [InlineData("2003", "2003-01-01T00:00:00Z")]
    [InlineData("2003-365", "2003-12-31T00:00:00Z")]
    [InlineData("2004-W01-4T10:00+01", "2004-01-01T10:00:00+01")]
    [InlineData("2004/01/31 10:14:55", "2004-01-31T10:14:55Z")]
    [InlineData("Fri, 2006/09/15 08:19:53 EDT", "2006-09-15T08:19:53-04")]
    [InlineData("31.01.2004 10:14", "2004-01-31T10:14:00Z")]
    [InlineData("1073000901", "2004-01-01T23:48:21Z")]
    public void Parse_TimeOfAFeed_IsThatTime(string text, string expected)
        => Assert.Equal(expected, OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFo<G>").Format(FeedTimes.Parse(text)!.Value).Replace("+00", "Z", StringComparison.Ordinal));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("31 Dec 9999 23:59:59 -1200")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("2003-02-30")]
    [InlineData("2003-12-31T25:00Z")]
    [InlineData("31 Dec 2003 10:14 +9900")]
    [InlineData("2003-000")]
    [InlineData("2003-W60")]
    [InlineData("99999999999999999999")]
    [InlineData("01/02/2003")]
    [InlineData("2003-12-31T10:14:55Z and then some more words that make it a text and no time at all")]
    public void Parse_NoTime_IsNone(string? text) => Assert.Null(FeedTimes.Parse(text));
}
