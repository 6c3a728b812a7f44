using Hearsay.Claims;

namespace Hearsay.Tests.Claims;

public sealed class ClaimQueryTests
{
    private static readonly AccountStatement Here = HandMade.Statement("a.1", Told.Actor("Ministry of Ports", null), "3 cranes stand still");
    private static readonly AccountStatement There = HandMade.Statement("b.1", Told.Actor("Dockers’ Union", null), "no crane stands still");
    private static readonly AccountStatement Alone = HandMade.Statement("a.2", Told.Actor("Ila Marn", null), "the gates are shut");

    private static readonly Account Account = HandMade.Account(HandMade.Claim([Here, There], There), HandMade.Claim([Alone]));

    [Fact]
    public void Find_Nothing_IsEveryClaim() => Assert.Equal(2, new ClaimQuery().Find(Account).Count());

    [Fact]
    public void Find_Said_IsOfAnyStatementDenialsToo()
        => Assert.Equal(Account.Claims[0], Assert.Single(new ClaimQuery { Said = s => s == There }.Find(Account)).Claim);

    [Fact]
    public void Find_Contested_IsDenied() => Assert.True(Assert.Single(new ClaimQuery { Contested = true }.Find(Account)).IsContested);

    [Fact]
    public void Find_SingleOrigin_CountsWhoPutsItForward() => Assert.Equal(2, new ClaimQuery { SingleOrigin = true }.Find(Account).Count());

    [Fact]
    public void Find_Conditions_HoldTogether() => Assert.Empty(new ClaimQuery { Said = s => s == Alone, Contested = true }.Find(Account));
}
