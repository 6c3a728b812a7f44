using Hearsay.Ledger;
using NodaTime;

namespace Hearsay.App.Tests.Ledger;

/// <summary>What ledgers remember of addresses. Runs on SQLite, and on the server where there is one.</summary>
[Trait("Ledger", "AnyKind")]
public sealed class VisitTests
{
    private static readonly Instant Noon = Instant.FromUtc(2031, 2, 3, 12, 0, 0) + Duration.FromNanoseconds(1);

    [Fact]
    public void Visit_Remembered_IsTheLast()
    {
        using var test = TestLedger.OfAnyKind();
        Visit[] first = [new("https://x.example/a", Noon) { ETag = "\"1\"", Document = "d1" }, new("https://x.example/feed", Noon) { LastModified = "Mon", Body = [1, 2, 3] }];
        test.Ledger.Remember(first);
        test.Ledger.Remember([]);
        Assert.Equal(first[0], test.Ledger.Visit("https://x.example/a"));
        Assert.Equal([1, 2, 3], test.Ledger.Visit("https://x.example/feed")?.Body!);

        var again = new Visit("https://x.example/a", Noon.Plus(Duration.FromDays(1))) { Document = "d2" };
        test.Ledger.Remember([again, new Visit("https://x.example/" + new string('b', 3000), Noon)]);
        Assert.Equal(again, test.Ledger.Visit("https://x.example/a"));
        Assert.Null(test.Ledger.Visit("https://x.example/" + new string('b', 3000)));
        Assert.True(test.Ledger.Verify().IsWhole);
    }
}
