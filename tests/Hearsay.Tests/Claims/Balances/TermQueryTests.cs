using Hearsay.Claims;
using Hearsay.Claims.Balances;
using Hearsay.Resolution;
using NodaTime;
using static Hearsay.Tests.Claims.Balances.Figures;

namespace Hearsay.Tests.Claims.Balances;

public sealed class TermQueryTests
{
    private static readonly Actor Guard = Told.Actor("Harbour Guard", Told.Party("Dunmere"));
    private static readonly Actor Union = Told.Actor("Dockers' League", null);

    private static readonly AccountStatement First = Statement("first", Guard, Exact(9, "people", "dead"), Exact(52, "people", "rescued"));
    private static readonly AccountStatement Again = Statement("again", Guard, Exact(9, "people", "dead"));
    private static readonly AccountStatement Rival = Statement("rival", Union, Exact(12, "people", "dead"), Exact(3, "people of the crew", "dead"));
    private static readonly AccountStatement Later = Statement("later", Guard, Exact(14, "people", "dead"));
    private static readonly AccountStatement Denied = Statement("denied", Guard, Exact(20, "people", "dead")) with { Factuality = Hearsay.Statements.Stances.Factuality.CertainlyNot };

    private static readonly Account Account = new()
    {
        Documents = [Day(5, First), Day(6, Again, Rival), Day(9, Later, Denied)],
        Claims = [],
        Contradictions = [],
        Updates = [new Update(First, Later)],
        Lineage = [],
        Silences = [],
        Series = [],
    };

    public static TheoryData<TermQuery, int?, string> Questions => new()
    {
        { new() { Counted = ["dead"] }, null, "rival 12, later 14" },
        { new() { Counted = ["dead"] }, 8, "first 9, rival 12" },
        { new() { Counted = ["dead"] }, 4, "" },
        { new() { Counted = ["crew", "dead"] }, null, "rival 3" },
        { new() { Counted = ["people"] }, null, "" },
        { new() { Counted = ["rescued"] }, null, "first 52" },
        { new() { By = "guard", Counted = ["dead"] }, null, "later 14" },
        { new() { Party = "dunmere", Counted = ["dead"], Until = Instant.FromUtc(2030, 5, 9, 0, 0) }, null, "first 9" },
        { new() { Counted = ["dead"], Since = Instant.FromUtc(2030, 5, 9, 0, 0) }, null, "later 14" },
        { new() { Words = ["OF RIVAL"] }, null, "rival 12, rival 3" },
        { new() { Unit = "tonnes" }, null, "" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void Find_Query_GivesWhatNobodyReplaced(TermQuery query, int? day, string expected)
    {
        ArgumentNullException.ThrowIfNull(query);
        var found = query.Find(Account, day is { } some ? new LocalDate(2030, 5, some) : null);

        Assert.Equal(expected, string.Join(", ", found.Select(f => FormattableString.Invariant($"{f.Statement.Id} {f.Figure.Best}"))));
    }

    [Fact]
    public void Suggest_TotalAndParts_WritesAFileThatCanBeRead()
    {
        var account = Account with { Documents = [.. Account.Documents, Day(10, Statement("total", Guard, Exact(71, "people", "aboard"), Exact(5, "people", "missing"), Exact(7, "cranes", null)))] };

        var suggestion = Assert.Single(BalanceSuggester.Suggest(account));
        var file = BalanceFile.Parse(Suggestion.ToToml([suggestion]), "x.toml");

        Assert.Equal("aboard = rescued + dead + missing", suggestion.Equation);
        Assert.Equal(BalanceVerdict.Holds, Assert.Single(file.Entries).Solve(account, file.Terms).Verdict);
    }

    private static AccountDocument Day(int day, params AccountStatement[] statements)
        => new($"d{day}", Hearsay.Ingestion.Document.Of("") with { Published = new LocalDateTime(2030, 5, day, 12, 0).WithOffset(Offset.Zero) }, statements);

    private static AccountFigure Exact(int number, string counted, string? outcome) => new(number, number, number) { Counted = counted, Outcome = outcome };
}
