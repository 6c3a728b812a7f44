using Hearsay.Claims;
using Hearsay.Statements.Stances;

namespace Hearsay.Tests.Claims;

public sealed class PartyShareTests
{
    [Fact]
    public void Of_PartiesAndBystanders_CountsPartiesAlone()
    {
        var (one, two) = (Told.Party("Dunmere"), Told.Party("Dockers' League"));
        var account = Told.Account(
            Told.Document("a", 1, "Seven cranes burnt. Nobody sleeps. Gulls shriek.",
                (Told.Actor("the mayor of Dunmere", one), Stance.Asserts, "Seven cranes burnt"), (Told.Actor("a baker", null), Stance.Asserts, "Gulls shriek"), (Told.Actor("Dockers' League", two), Stance.Asserts, "Nobody sleeps")),
            Told.Document("b", 2, "Harbour dues will double soon.", (Told.Actor("Dunmere council", one), Stance.Asserts, "Harbour dues will double soon")));

        var shares = PartyShare.Of(account);

        Assert.Equal(["Dunmere", "Dockers' League"], shares.Select(s => s.Party.Name));
        Assert.Equal([2, 1], shares.Select(s => s.Statements));
        Assert.Equal([2, 1], shares.Select(s => s.Origins));
        Assert.Equal(1, shares.Sum(s => s.OfStatements), 9);
        Assert.Equal(1, shares.Sum(s => s.OfOrigins), 9);
    }

    [Fact]
    public void Of_EmptyStory_IsEmpty() => Assert.Empty(PartyShare.Of(Told.Account()));
}
