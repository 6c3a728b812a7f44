using FsCheck;
using FsCheck.Fluent;
using Hearsay.Claims;
using Hearsay.Claims.Grouping;
using Hearsay.Claims.Lineage;
using Hearsay.Resolution;
using Hearsay.Statements.Stances;

namespace Hearsay.Tests.Claims;

/// <summary>The account of small invented stories, without weights.</summary>
public sealed class AccountBuilderTests
{
    private static readonly Party Council = Told.Party("Dunmere council", "the council");
    private static readonly Actor Clerk = Told.Actor("Ivo Clarent", Council, ActorKind.Person);
    private static readonly Actor Mayor = Told.Actor("Runa Astell", Council, ActorKind.Person);
    private static readonly Actor League = Told.Actor("Dockers' League", Told.Party("Dockers' League"));

    private static AccountDocument[] Story() =>
    [
        Told.Document("a", 1, "The quay gave way under 40 barrels of tar, Ivo Clarent said. Nobody was hurt, he said.",
            (Clerk, Stance.Asserts, "The quay gave way under 40 barrels of tar"), (Clerk, Stance.Asserts, "Nobody was hurt")),
        Told.Document("b", 2, "The quay gave way under 40 barrels of tar, Ivo Clarent said. Nobody was hurt, he said.",
            (Clerk, Stance.Asserts, "The quay gave way under 40 barrels of tar"), (Clerk, Stance.Asserts, "Nobody was hurt")),
        Told.Document("c", 9, "The quay gave way under 40 barrels of tar, the league said. Runa Astell confirmed that nobody was hurt. The barrels were never there, an inspector insisted.",
            (League, Stance.Asserts, "The quay gave way under 40 barrels of tar"), (Mayor, Stance.Agrees, "nobody was hurt"), (Told.Actor("an inspector", null), Stance.Denies, "The barrels were never there")),
    ];

    [Fact]
    public void Build_SameWordsInThreeDocuments_AreOneClaimOfTwoOrigins()
    {
        var account = Told.Account(Story());

        var claim = account.Claims.Single(c => c.Wording.Words.StartsWith("The quay", StringComparison.Ordinal));
        Assert.Equal(3, claim.Supports.Count());
        Assert.Equal([["a", "b"], ["c"]], claim.Origins.Select(o => o.Select(s => s.Document).ToArray()).ToArray());
    }

    [Fact]
    public void Build_ArmsOfOneParty_AreOneOrigin()
    {
        var claim = Told.Account(Story()).Claims.Single(c => c.Statements.Any(s => s.Words == "Nobody was hurt"));

        Assert.Single(claim.Origins);
    }

    [Fact]
    public void Build_SameText_IsACopy()
    {
        var edge = Assert.Single(Told.Account(Story()).Lineage);

        Assert.Equal(("b", "a", LineageKind.Copies), (edge.Document.Id, edge.From.Id, edge.Kind));
    }

    [Fact]
    public void Build_EveryStatement_IsInOneClaim()
    {
        var account = Told.Account(Story());

        Assert.Equal(account.Documents.SelectMany(d => d.Statements).Select(s => s.Id).Order(), account.Claims.SelectMany(c => c.Statements).Select(s => s.Id).Order());
        Assert.All(account.Claims, c => Assert.Equal(c.Supports.Select(s => s.Id).Order(), c.Origins.SelectMany(o => o).Select(s => s.Id).Order()));
    }

    [Fact]
    public void Build_AnyOrderOfArrival_IsTheSameAccount()
    {
        var expected = Shape(Told.Account(Story()));

        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Shuffle(Story()).ToArbitrary(), documents => Shape(Told.Account(documents)) == expected));
    }

    [Fact]
    public void Build_NoDocument_IsAnEmptyAccount()
    {
        var account = new AccountBuilder(WordVectors.None).Build([]);

        Assert.Empty(account.Claims);
        Assert.Empty(account.Silences);
    }

    [Fact]
    public void Build_FiveHundredTimesTheSame_IsOneClaim()
    {
        var documents = Enumerable.Range(0, 500).Select(i => Told.Document($"d{i:D3}", 1 + (i % 28), "The quay gave way, the league said.", (League, Stance.Asserts, "The quay gave way"))).ToArray();

        Assert.Single(Told.Account(documents).Claims);
    }

    private static string Shape(Account account)
        => string.Join('\n', account.Claims.Select(c => $"{c.Id} {string.Join('|', c.Origins.Select(o => string.Join(',', o.Select(s => s.Id))))}").Concat(account.Lineage.Select(l => $"{l.Document.Id} {l.From.Id} {l.Kind}")).Order(StringComparer.Ordinal));
}
