using Hearsay.Claims.Grades;
using Hearsay.Ledger;

namespace Hearsay.App.Tests.Ledger;

/// <summary>What people write down of sources.</summary>
[Trait("Ledger", "AnyKind")]
public sealed class RatingTests : IDisposable
{
    private readonly TestLedger _test = TestLedger.OfAnyKind().With(InventedReading.Make(3, "https://gazette.example/a"));

    private ILedger Ledger => _test.Ledger;

    [Fact]
    public void Rate_Source_IsAnEntryOfTheChain()
    {
        Assert.True(Ledger.Rate(Rating("B")));
        var entry = Ledger.Entries().Last();

        Assert.Equal(new Rating("ministry-of-ports", "Ministry of Ports", Reliability.B, "ana", "was right in May", "2031-02-03T04:05:06Z"), Assert.Single(Ledger.Ratings()));
        Assert.Equal((3L, EntryKind.Rating, "", entry.Body), (entry.Number, entry.Kind, entry.Document, entry.Original));
        Assert.Equal("""{"source":"ministry-of-ports","name":"Ministry of Ports","grade":"B","by":"ana","because":"was right in May"}"""u8, Ledger.Original(entry.Original));
        Assert.Contains("\ndocument\nbody ", entry.LinesAfter("x"), StringComparison.Ordinal);
        Assert.Equal(new Verification(Ledger.Head, 1, 3, null), Ledger.Verify());
    }

    [Fact]
    public void Rate_Again_AddsOnlyWhatIsNew()
    {
        Assert.False(Ledger.Rate(Rating(null)));
        Assert.Equal([true, false, true, true, false, true], new[] { "B", "B", "D", null, null, "B" }.Select(g => Ledger.Rate(Rating(g))));
        Assert.Equal([Reliability.B, Reliability.D, null, Reliability.B], Ledger.Ratings().Select(r => r.Grade));
        Assert.Equal(new Verification(Ledger.Head, 1, 3, null), Ledger.Verify());
    }

    [Theory]
    [InlineData("G")]
    [InlineData("b")]
    [InlineData("0")]
    [InlineData("")]
    public void Rate_NoGrade_IsRefused(string grade)
    {
        Assert.Throws<InvalidDataException>(() => Ledger.Rate(Rating(grade)));
        Assert.Empty(Ledger.Ratings());
        Assert.Equal(2, Ledger.Head.Entries);
    }

    [Fact]
    public void TakeOver_Ratings_IsTheSameLedger()
    {
        Ledger.Rate(Rating("B"));
        Ledger.Rate(Rating(null) with { Because = "wrong\0ministry \"\n" });
        _test.With(InventedReading.Make(4));
        using var copy = TestLedger.OfAnyKind();

        Assert.Equal(6, copy.Ledger.TakeOver([.. LedgerExport.Of(Ledger).Select(e => ExportedEntry.OfLine(e.ToLine()))]));
        Assert.Equal(Ledger.Head, copy.Ledger.Head);
        Assert.Equal(Ledger.Ratings(), copy.Ledger.Ratings());
        Assert.Equal(new Verification(Ledger.Head, 2, 6, null), copy.Ledger.Verify());
    }

    [Theory]
    [InlineData("\"grade\":\"B\"", "\"grade\":\"A\"", "its hash does not follow")]
    [InlineData("\"grade\":\"B\"", "\"grade\":\"X\"", "'X' is no grade of reliability")]
    [InlineData("\"by\":\"ana\"", "\"by\":\"eve\"", "its hash does not follow")]
    [InlineData("\"rating\":{", "\"rated\":{", "'rating' is no kind of entry, or it lacks what that kind adds")]
    public void TakeOver_MeddledWith_IsRefused(string words, string others, string reason)
    {
        Ledger.Rate(Rating("B"));
        using var copy = TestLedger.OfAnyKind();
        var lines = LedgerExport.Of(Ledger).Select(e => System.Text.Encoding.UTF8.GetString(e.ToLine()).Replace(words, others, StringComparison.Ordinal));

        var error = Assert.Throws<InvalidDataException>(() => copy.Ledger.TakeOver([.. lines.Select(l => ExportedEntry.OfLine(System.Text.Encoding.UTF8.GetBytes(l)))]));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Equal(0, copy.Ledger.Head.Entries);
    }

    public void Dispose() => _test.Dispose();

    private static LedgerRating Rating(string? grade) => new("ministry-of-ports", "Ministry of Ports", grade, "ana", "was right in May");
}
