using Hearsay.Claims;
using Hearsay.Claims.Changes;
using Hearsay.Resolution;

namespace Hearsay.Tests.Claims.Changes;

public sealed class AccountChangesTests
{
    private static readonly Party Orvany = Told.Party("Orvany");
    private static readonly Actor Ministry = Told.Actor("Ministry of Ports", Orvany);
    private static readonly Actor Union = Told.Actor("Dockers’ Union", null);

    private static readonly AccountStatement Three = HandMade.Statement("a.1", Ministry, "3 cranes stand still", new AccountFigure(3, 3, 3) { Counted = "cranes" });
    private static readonly AccountStatement Again = HandMade.Statement("b.1", Union, "three cranes are still");
    private static readonly AccountStatement Not = HandMade.Statement("b.2", Union, "no soldiers came");
    private static readonly AccountStatement Came = HandMade.Statement("a.2", Ministry, "soldiers came");
    private static readonly AccountStatement Five = HandMade.Statement("b.3", Ministry, "5 cranes stand still", new AccountFigure(5, 5, 5) { Counted = "cranes" });

    [Fact]
    public void Between_SameAccount_IsEmpty()
    {
        var account = HandMade.Account(HandMade.Claim([Three, Again]), HandMade.Claim([Came, Not], Not));

        Assert.True(AccountChanges.Between(account, account).IsEmpty);
    }

    [Fact]
    public void Between_NewStatements_TellsClaimsDenialsAndOriginsApart()
    {
        var before = HandMade.Account(HandMade.Claim([Three]), HandMade.Claim([Came]));
        var (cranes, soldiers, five) = (HandMade.Claim([Three, Again]), HandMade.Claim([Came, Not], Not), HandMade.Claim([Five]));

        var changes = AccountChanges.Between(before, HandMade.Account(cranes, soldiers, five));

        Assert.Equal([five], changes.Claims);
        Assert.Equal([new NewDenial(soldiers, Not)], changes.Denials);
        Assert.Equal([Again], Assert.Single(changes.Origins).Statements);
    }

    [Fact]
    public void Between_ClaimWithAnotherFirstStatement_IsNotNew()
    {
        var before = HandMade.Account(HandMade.Claim([Again]));

        var changes = AccountChanges.Between(before, HandMade.Account(HandMade.Claim([Three, Again])));

        Assert.Empty(changes.Claims);
        Assert.Equal([Three], Assert.Single(changes.Origins).Statements);
    }

    [Fact]
    public void Between_LaterFigureOfTheSameActor_IsARevision()
    {
        var series = new Series(Ministry, "cranes", [new(Three, Three.Figures[0], null), new(Five, Five.Figures[0], null)]);
        var after = HandMade.Account(HandMade.Claim([Three]), HandMade.Claim([Five])) with { Series = [series] };

        var changes = AccountChanges.Between(HandMade.Account(HandMade.Claim([Three])), after);

        Assert.Equal([new FigureRevision(series, series.Points[0], series.Points[1])], changes.Revisions);
        Assert.Empty(AccountChanges.Between(after, after).Revisions);
    }

    [Fact]
    public void Between_PartySpeaks_BreaksItsSilence()
    {
        var claim = HandMade.Claim([Again]);
        var silence = new Silence(Orvany, claim, SilenceKind.Declined, "b", null);
        var before = HandMade.Account(claim) with { Silences = [silence] };
        var spoken = HandMade.Claim([Again, Five]);

        var changes = AccountChanges.Between(before, HandMade.Account(spoken));

        Assert.Equal([new BrokenSilence(silence, spoken, Five)], changes.BrokenSilences);
    }

    [Fact]
    public void Between_SilenceGoneWithoutAWord_IsNotBroken()
    {
        var claim = HandMade.Claim([Again]);
        var before = HandMade.Account(claim) with { Silences = [new Silence(Orvany, claim, SilenceKind.Absent, null, null)] };

        Assert.Empty(AccountChanges.Between(before, HandMade.Account(claim)).BrokenSilences);
    }

    [Fact]
    public void Between_ContradictionOfKnownClaims_IsNewOnce()
    {
        var (three, five) = (HandMade.Claim([Three]), HandMade.Claim([Five]));
        var quiet = HandMade.Account(three, five);
        var contested = quiet with { Contradictions = [new Contradiction(three, five, "their figures exclude each other")] };
        var turned = quiet with { Contradictions = [new Contradiction(five, three, "their figures exclude each other")] };

        Assert.Single(AccountChanges.Between(quiet, contested).Contradictions);
        Assert.Empty(AccountChanges.Between(turned, contested).Contradictions);
    }

    [Fact]
    public void Between_NothingBefore_AllIsNew()
        => Assert.Equal(2, AccountChanges.Between(HandMade.Account(), HandMade.Account(HandMade.Claim([Three]), HandMade.Claim([Came, Not], Not))).Claims.Count);
}
