using Hearsay.Ledger;
using NodaTime;

namespace Hearsay.App.Tests.Ledger;

/// <summary>Questions for statements.</summary>
[Trait("Ledger", "AnyKind")]
public sealed class StatementQueryTests : IDisposable
{
    private readonly TestLedger _test = TestLedger.OfAnyKind();

    public StatementQueryTests()
    {
        _test.With(InventedReading.Make(7, day: 9), InventedReading.Make(3, day: 5), InventedReading.Make(1, day: null));
        var reading = InventedReading.Make(5, day: 7);
        _test.Ledger.Add([NewDocument.Of(reading, InventedReading.Original(reading), "ports")]);
    }

    public static TheoryData<StatementQuery, string> Questions => new()
    {
        { new() { Words = ["cranes"] }, "1a 3a 5a 7a" },
        { new() { Words = ["CRANE", "still"] }, "1a 3a 5a 7a" },
        { new() { Words = ["soldiers had"] }, "1b 3b 5b 7b" },
        { new() { Words = ["had soldiers"] }, "" },
        { new() { Words = ["cranes", "soldiers"] }, "" },
        { new() { Words = ["5"] }, "5a" },
        { new() { Words = ["\" OR cranes NEAR(x) *"] }, "" },
        { new() { Words = ["!?"] }, "" },
        { new() { Words = ["cra*"] }, "1a 3a 5a 7a" },
        { new() { Words = ["cra"] }, "" },
        { new() { Words = ["soldiers ha*"] }, "1b 3b 5b 7b" },
        { new() { Words = ["sold*"], By = "union", Limit = 1 }, "7b" },
        { new() { Words = ["ran*"] }, "" },
        { new() { Words = ["' | cranes & !x:*"] }, "" },
        { new() { Words = ["*"] }, "" },
        { new() { By = "the MINISTRY" }, "1a 3a 5a 7a" },
        { new() { By = "union" }, "1b 3b 5b 7b" },
        { new() { By = "dockers-union", Limit = 2 }, "5b 7b" },
        { new() { By = "uni" }, "" },
        { new() { By = "%" }, "" },
        { new() { Party = "Port Orvan", Since = Instant.FromUtc(2031, 1, 6, 0, 0) }, "5a 7a" },
        { new() { Stance = "denies", Until = Instant.FromUtc(2031, 1, 7, 0, 0) }, "1b 3b" },
        { new() { Stance = "denies", Since = Instant.FromUtc(2031, 1, 7, 7, 30), Until = Instant.FromUtc(2031, 1, 7, 7, 31) }, "5b" },
        { new() { Place = "LISSA", Limit = 1 }, "7a" },
        { new() { Place = "ov", Words = ["5"] }, "5a" },
        { new() { By = "ministry-of-ports", Stance = "denies" }, "" },
        { new() { By = "ministry-of-ports", Stance = "asserts", WithFigures = true, Limit = 2 }, "5a 7a" },
        { new() { Party = "orvany", Stance = "asserts", Place = "lissa", Since = Instant.FromUtc(2031, 1, 6, 0, 0) }, "5a 7a" },
        { new() { Words = ["asserts"] }, "" },
        { new() { Words = ["cranes"], Story = "ports", Party = "orvany" }, "5a" },
        { new() { About = "LISSA", Limit = 2 }, "5a 7a" },
        { new() { About = "ov", Stance = "denies" }, "" },
        { new() { About = "soldiers", Words = ["come"], Limit = 1 }, "7b" },
        { new() { About = "cranes in", Story = "ports" }, "5a" },
        { new() { About = "?" }, "" },
        { new() { Story = "ports" }, "5a 5b 5c" },
        { new() { Story = "ports", WithFigures = true }, "5a" },
        { new() { Story = "none" }, "" },
        { new() { Limit = 4 }, "5c 7a 7b 7c" },
        { new() { Words = ["cranes"], Limit = 2 }, "5a 7a" },
        { new() { Words = ["cranes"], Since = Instant.FromUtc(2031, 1, 6, 0, 0), By = "Ministry of Ports" }, "5a 7a" },
        { new() { }, "1a 1b 1c 3a 3b 3c 5a 5b 5c 7a 7b 7c" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void Statements_Question_GivesThoseInOrderOfPublication(StatementQuery query, string expected)
        => Assert.Equal(expected, string.Join(' ', _test.Ledger.Statements(query).Select(Short)));

    [Fact]
    public void Statements_AboutAnActor_KnowsItsOtherNamesAndNotItsArticles()
    {
        var reading = InventedReading.Make(8);
        var union = reading.Actors[1] with { Names = ["Dockers’ Union", "no soldiers", "the cranes"] };
        _test.With(reading with { Actors = [reading.Actors[0], union] });

        Assert.Equal(["1b", "3b", "8b", "5b", "7b"], _test.Ledger.Statements(new StatementQuery { About = "dockers-union" }).Select(Short));
        Assert.Equal(5, _test.Ledger.Statements(new StatementQuery { About = "Dockers’ union" }).Count());
    }

    [Fact]
    public void Statements_Found_IsWhole()
    {
        var found = _test.Ledger.Statements(new StatementQuery { Words = ["soldiers"], Limit = 1 }).Single();

        Assert.Equal(("Dockers’ Union", null, "Ministry of Ports"), (found.Actor?.Name, found.Party, Assert.Single(found.Via).Name));
        Assert.Equal("it … no soldiers had come", found.Statement.Words);
        Assert.Equal("it", _test.Ledger.Text(found.Document.Id)[found.Statement.Content[0]..found.Statement.Content[1]]);
        Assert.Equal(("CT-", "attributed"), (found.Statement.Factuality, found.Statement.Voice));
        Assert.Equal("Orvany", _test.Ledger.Statements(new StatementQuery { WithFigures = true, Limit = 1 }).Single().Party?.Name);
    }

    [Fact]
    public void Actors_All_AreCounted()
    {
        var actors = _test.Ledger.Actors();

        Assert.Equal(["Dockers’ Union 4 4", "Ministry of Ports 4 4"], actors.Select(a => $"{a.Name} {a.Statements} {a.Documents}").Order(StringComparer.Ordinal));
        Assert.Equal(["Ministry of Ports", "the ministry"], actors.Single(a => a.Party == "Orvany").Names);
        Assert.Equal(1, Assert.Single(_test.Ledger.Actors("ports", 1)).Statements);
        Assert.Equal(actors[0].ToString(), (_test.Ledger.Actor(actors[0].Id)! with { Names = actors[0].Names }).ToString());
        Assert.Null(_test.Ledger.Actor("nobody"));
    }

    [Fact]
    public void Find_Beginning_NamesWhatBeginsSo()
    {
        var document = _test.Ledger.Documents().First();
        var statement = _test.Ledger.Statements(new StatementQuery { Document = document.Id }).First().Statement;

        Assert.Equal([new NamedThing(NamedKind.Document, document.Id)], _test.Ledger.Find(document.Id));
        Assert.Contains(new NamedThing(NamedKind.Document, document.Id), _test.Ledger.Find(document.Id[..6]));
        Assert.Contains(new NamedThing(NamedKind.Statement, statement.Id), _test.Ledger.Find(statement.Id[..8]));
        Assert.Contains(new NamedThing(NamedKind.Attribution, statement.Attribution!), _test.Ledger.Find(statement.Attribution!));
        Assert.Equal([new NamedThing(NamedKind.Actor, "ministry-of-ports")], _test.Ledger.Find("ministry"));
        Assert.Equal([new NamedThing(NamedKind.Original, document.Sha256)], _test.Ledger.Find(document.Sha256));
        Assert.Empty(_test.Ledger.Find("zz"));
    }

    [Fact]
    public void Places_OfAStoryOrAll_AreCountedOnce()
    {
        Assert.Equal([new FoundPlace("Lissa", "OV", 12.5, 40.25, 4)], _test.Ledger.Places());
        Assert.Equal([new FoundPlace("Lissa", "OV", 12.5, 40.25, 1)], _test.Ledger.Places("ports"));
        Assert.Empty(_test.Ledger.Places("nowhere"));
    }

    public void Dispose() => _test.Dispose();

    private static string Short(FoundStatement found)
        => found.Document.Name.Replace("ports-", "", StringComparison.Ordinal).Replace(".txt", "", StringComparison.Ordinal)
            + (found.Statement.Words.Contains("cranes", StringComparison.Ordinal) ? "a" : found.Statement.Words.Contains("soldiers", StringComparison.Ordinal) ? "b" : "c");
}
