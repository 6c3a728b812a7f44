using Hearsay.App.Accounting;
using Hearsay.App.Tests.Ledger;
using Hearsay.Claims;
using Hearsay.Corrections;
using Hearsay.Ledger;

namespace Hearsay.App.Tests.Accounting;

/// <summary>What people say of how statements hang together goes before what the rules find.</summary>
[Trait("Ledger", "AnyKind")]
public sealed class CorrectedAccountTests : IDisposable
{
    private readonly TestLedger _test = TestLedger.OfAnyKind().With(InventedReading.Make(3, "https://gazette.example/a"), InventedReading.Make(3, "https://times.example/b", day: 9));

    private ILedger Ledger => _test.Ledger;

    [Fact]
    public async Task Claim_OfItsOwnAndWithAnother_AsAPersonSays()
    {
        var together = Claims().Single(c => c.Statements.Any(s => s.Words.StartsWith("3 cranes", StringComparison.Ordinal)));
        Assert.Equal(2, together.Statements.Count);
        Correct(new ClaimChange(Anchor(3), null));
        Assert.Equal(2, Claims().Count(c => c.Statements.Any(s => s.Words.StartsWith("3 cranes", StringComparison.Ordinal))));
        if (_test.Address is null)
        {
            var lone = Claims().Single(c => c.Id != together.Id && c.Statements.Any(s => s.Words.StartsWith("3 cranes", StringComparison.Ordinal)));
            var shown = await CommandRun.Of("show", lone.Id, "--ledger", _test.Path);
            Assert.Equal(ExitCode.Done, shown.Code);
            Assert.Contains("3 cranes in Lissa stood still", shown.Output, StringComparison.Ordinal);
        }

        Ledger.Correct(new LedgerCorrection(new ClaimChange(Anchor(3), Anchor(2)), "ana", "", 5));
        Assert.Contains(Claims(), c => c.Statements.Any(s => s.Words.StartsWith("3 cranes", StringComparison.Ordinal)) && c.Statements.Any(s => s.Voice == Statements.Voice.Narrator));
        Correct(new Undo(6));
        Correct(new Undo(5));
        Assert.Equal(together.Statements.Select(s => s.Id), Claims().Single(c => c.Id == together.Id).Statements.Select(s => s.Id));
        Assert.Null(Ledger.Verify().Flaw);
    }

    [Fact]
    public void Origin_ItsOwn_CountsByItself()
    {
        Assert.Single(Cranes().Origins);
        Correct(new OriginChange(Anchor(3), null));
        Assert.Equal(2, Cranes().Origins.Count);
        Ledger.Correct(new LedgerCorrection(new OriginChange(Anchor(3), Anchor(0)), "ana", "", 5));
        Assert.Single(Cranes().Origins);
    }

    [Fact]
    public void Contradiction_OfAPerson_IsOneUntilItIsTakenBack()
    {
        Assert.Empty(Accounts.Of(Ledger, null).Contradictions);
        Correct(ContradictionChange.Between(Anchor(1), Anchor(0), true));
        var contradiction = Assert.Single(Accounts.Of(Ledger, null).Contradictions);
        Assert.Equal("ana says so: the paper says so", contradiction.Reason);
        Assert.Equal(5, Assert.Throws<CorrectionConflictException>(() => Correct(ContradictionChange.Between(Anchor(0), Anchor(1), false))).Other!.Entry);

        Ledger.Correct(new LedgerCorrection(ContradictionChange.Between(Anchor(0), Anchor(1), false), "bo", "", 5));
        Assert.Empty(Accounts.Of(Ledger, null).Contradictions);
        Assert.Null(Ledger.Verify().Flaw);
    }

    public void Dispose() => _test.Dispose();

    private IReadOnlyList<Claim> Claims() => Accounts.Of(Ledger, null).Claims;

    private Claim Cranes() => Claims().Single(c => c.Statements.Any(s => s.Words.StartsWith("3 cranes", StringComparison.Ordinal)));

    private void Correct(Change change) => Ledger.Correct(new LedgerCorrection(change, "ana", "the paper says so", null));

    /// <summary>The statements of both documents in order: 0 to 2 of the first, 3 to 5 of the second.</summary>
    private StatementAnchor Anchor(int number)
    {
        var found = Ledger.Statements(new StatementQuery()).ElementAt(number);
        return StatementAnchor.Of(found.Document.Id, found.Statement.Id, found.Statement.Content, Ledger.Text(found.Document.Id));
    }
}
