using FsCheck;
using FsCheck.Fluent;
using Hearsay.Claims.Balances;
using Hearsay.Resolution;
using static Hearsay.Tests.Claims.Balances.Figures;

namespace Hearsay.Tests.Claims.Balances;

public sealed class BalanceSolverTests
{
    private static readonly Gen<int[]> Alternatives = Gen.Choose(0, 12).ArrayOf().Where(a => a.Length is > 0 and < 4);

    [Fact]
    public void Solve_SomeAlternativesMeet_Holds()
    {
        var balance = Solve("taken = freed + held", [Of("a", 26, 26)], [Of("b", 8, 8), Of("c", 10, 10)], [Of("d", 14, 16)]);

        Assert.Equal((BalanceVerdict.Holds, 0m), (balance.Verdict, balance.Slack));
        Assert.Equal(["a", "c", "d"], balance.Nearest.Select(f => f!.Statement.Id));
        Assert.Empty(balance.Because);
    }

    [Fact]
    public void Solve_NoneMeet_NamesTheNearest()
    {
        var balance = Solve("closed - reopened = still closed", [Of("a", 212, 212), Of("b", 168, 168)], [Of("c", 37, 37)], [Of("d", 190, 190)]);

        Assert.Equal((BalanceVerdict.CannotHold, 15m), (balance.Verdict, balance.Slack));
        Assert.Equal(["a", "c", "d"], balance.Because.Select(s => s.Id));
    }

    [Fact]
    public void Solve_APartIsMoreThanTheWhole_NeedsNoOther()
    {
        var balance = Solve("suspected = here + there + elsewhere", [Of("a", 58, 58)], [Of("b", 101, null)], [Of("c", 3, 3)], []);

        Assert.Equal((BalanceVerdict.CannotHold, 46m), (balance.Verdict, balance.Slack));
        Assert.Equal(["a", "b"], balance.Because.Select(s => s.Id));
    }

    [Fact]
    public void Solve_OneStatementForSeveralTerms_CountsOnce()
    {
        var parts = Statement("parts");
        var balance = Solve("farms = valley + coast + border", [Of("all", 13, 13)], [In(parts, 7, 7)], [In(parts, 4, 4)], [In(parts, 3, 3)]);

        Assert.Equal(["all", "parts"], balance.Because.Select(s => s.Id));
        Assert.Equal(1m, balance.Slack);
    }

    [Fact]
    public void Solve_SameFigureOfSeveral_NamesTheOneWhoSpeaksAlready()
    {
        var (guard, board) = (new Actor { Id = "guard", Name = "the guard", Kind = ActorKind.Organisation }, new Actor { Id = "board", Name = "the board", Kind = ActorKind.Organisation });
        var balance = Solve("aboard = allowed + above", [Of("a", 71, 71, guard), Of("b", 71, 71, board)], [Of("c", 65, 65)], [Of("d", 11, 11, board)]);

        Assert.Equal(["b", "c", "d"], balance.Because.Select(s => s.Id));
    }

    [Fact]
    public void Solve_NothingOnTheLesserSide_IsNeeded()
        => Assert.Equal(["a", "b"], Solve("a = b", [Of("a", 0, 0)], [Of("b", 4, 4)]).Because.Select(s => s.Id));

    [Fact]
    public void Solve_TermWithoutFigures_IsNotEnough()
        => Assert.Equal(BalanceVerdict.NotEnough, Solve("before - remaining = lost", [Of("a", 74, 74)], [], [Of("b", 31, 31)]).Verdict);

    [Fact]
    public void Solve_EverythingOpen_IsNotEnough()
        => Assert.Equal(BalanceVerdict.NotEnough, Solve("a = b", [Of("a", 5, null)], [Of("b", 7, null)]).Verdict);

    [Fact]
    public void Solve_DifferentUnits_SaysWhere()
        => Assert.Equal("the units do not fit: 'sent' is in tonnes in statement a, 'received' is a count in statement b",
            Assert.Throws<InvalidDataException>(() => Solve("sent = received", [Of("a", 5, 5, unit: "tonnes")], [Of("b", 5, 5)])).Message);

    [Fact]
    public void Solve_TooManyChoices_SaysSo()
    {
        var many = Enumerable.Range(0, 500).Select(i => Of($"s{i}", i, i)).ToList();

        Assert.Contains("500, 500, 500 different figures", Assert.Throws<InvalidDataException>(() => Solve("a = b + c", many, many, many)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Solve_ManyWhoSayTheSame_IsOneChoice()
    {
        var many = Enumerable.Range(0, 500).Select(i => Of($"s{i}", 7, 7)).ToList();

        Assert.Equal(BalanceVerdict.CannotHold, Solve("a = b + c", many, many, many).Verdict);
    }

    [Fact]
    public void Solve_ExactFigures_AgreesWithTryingAll()
        => Prop.ForAll(Alternatives.ToArbitrary(), Alternatives.ToArbitrary(), Alternatives.ToArbitrary(), (a, b, c) =>
        {
            var sums = from x in a from y in b from z in c select x - y - z;
            var balance = Solve("a = b + c", Exact("a", a), Exact("b", b), Exact("c", c));
            return balance.Slack == sums.Min(Math.Abs) && balance.Verdict == (balance.Slack == 0 ? BalanceVerdict.Holds : BalanceVerdict.CannotHold) && IsMinimal(balance);
        }).QuickCheckThrowOnFailure();

    /// <summary>What is left without any one statement can hold, where the other terms may be any count.</summary>
    private static bool IsMinimal(Balance balance)
        => balance.Because.All(left => BalanceSolver.Solve(balance.Equation, Without(balance, left)).Slack == 0)
            && (balance.Because.Count == 0 || BalanceSolver.Solve(balance.Equation, Without(balance, null)).Slack > 0);

    private static List<IReadOnlyList<TermFigure>> Without(Balance balance, object? left)
        => [.. balance.Terms.Select(t => (IReadOnlyList<TermFigure>)[.. t.Figures.Where(f => balance.Because.Contains(f.Statement) && !ReferenceEquals(f.Statement, left))])];

    private static List<TermFigure> Exact(string term, int[] numbers) => [.. numbers.Select((n, i) => Of($"{term}{i}", n, n))];
}
