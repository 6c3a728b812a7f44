using FsCheck;
using FsCheck.Fluent;
using Hearsay.Claims.Grouping;
using Hearsay.Claims.Keeping;
using Hearsay.Resolution;
using Hearsay.Statements.Stances;

namespace Hearsay.Tests.Claims.Keeping;

/// <summary>Claims that are kept as documents come and go are those of all documents at once.</summary>
public sealed class ClaimKeeperTests
{
    private static readonly string[] Things = ["quay", "barrels", "tar", "inspector", "gates", "crane", "ferry", "soldiers", "harbour", "storm", "rope", "keel"];

    private static readonly NeighbourLimits Narrow = new(2, 2, 3);

    private static readonly Actor[] Actors = [Told.Actor("Ivo Clarent", null), Told.Actor("Dockers' League", Told.Party("Dockers' League"))];

    [Fact]
    public void Update_OneByOneInAnyOrder_GivesTheClaimsOfAllAtOnce()
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Shuffled().ToArbitrary(), given =>
            Claims(OneByOne(given.Arrival, Narrow)) == Claims(AtOnce(given.All, Narrow)) && Claims(OneByOne(given.Arrival, null)) == Claims(AtOnce(given.All, null))));

    [Fact]
    public void Update_DocumentsThatGoAgain_LeaveTheClaimsOfTheRest()
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Documents().ToArbitrary(), documents =>
        {
            var memory = OneByOne(documents, Narrow);
            var gone = documents.Where((_, i) => i % 3 == 0).ToList();
            gone.ForEach(d => new ClaimKeeper(memory, Narrow).Update([], [d.Place]));
            return Claims(memory) == Claims(AtOnce([.. documents.Except(gone)], Narrow));
        }));

    [Fact]
    public void Update_EveryDocumentGoes_EndsEveryClaim()
    {
        var documents = Numbered([Story(1, "The quay gave way", "No soldiers came"), Story(2, "The quay gave way")]);
        var memory = OneByOne(documents, null);
        documents.ForEach(d => new ClaimKeeper(memory).Update([], [d.Place]));

        Assert.Empty(memory.Grouped([.. documents.Select(d => d.Place.Key)]));
        Assert.Equal([ClaimChangeKind.Ended, ClaimChangeKind.Ended], memory.Changes.Select(c => c.Kind));
        Assert.Contains("the document d2 was replaced", memory.Changes[^1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Update_AnEarlierDocumentComes_TheClaimKeepsItsName()
    {
        var documents = Numbered([Story(5, "The quay gave way under barrels of tar"), Story(2, "The quay gave way under barrels of tar")]);
        var memory = new ClaimMemory();
        new ClaimKeeper(memory).Update([documents[0]], []);
        var name = NameOf(memory, documents[0]);
        new ClaimKeeper(memory).Update([documents[1]], []);

        Assert.Equal(name, NameOf(memory, documents[0]));
        Assert.Equal(name, NameOf(memory, documents[1]));
        Assert.Empty(memory.Changes);
    }

    private static string NameOf(ClaimMemory memory, KeptDocument document) => memory.NameOf(memory.Grouped([document.Place.Key])[0].Claim!.Value);

    private static ClaimMemory OneByOne(IEnumerable<KeptDocument> documents, NeighbourLimits? limits)
    {
        var memory = new ClaimMemory();
        foreach (var document in documents)
        {
            new ClaimKeeper(memory, limits).Update([document], []);
        }

        return memory;
    }

    private static ClaimMemory AtOnce(IReadOnlyList<KeptDocument> documents, NeighbourLimits? limits)
    {
        var memory = new ClaimMemory();
        new ClaimKeeper(memory, limits).Update(documents, []);
        return memory;
    }

    private static string Claims(ClaimMemory memory)
        => string.Join('\n', memory.Grouped([.. Enumerable.Range(0, 20)]).GroupBy(s => s.Claim).Select(g => string.Join(' ', g.Select(s => s.Id).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));

    /// <summary>Documents that say much the same in few words, so that claims compete for statements.</summary>
    private static Gen<List<KeptDocument>> Documents()
        => from documents in Gen.Choose(1, 12).SelectMany(n => Gen.ArrayOf(Document(), n))
           select Numbered(documents.Select(d => Story(d.Day, [.. d.Said])));

    private static Gen<(List<KeptDocument> All, KeptDocument[] Arrival)> Shuffled()
        => from all in Documents() from arrival in Gen.Shuffle(all.ToArray()) select (all, arrival);

    private static Gen<(int Day, string[] Said)> Document()
        => from day in Gen.Choose(1, 4)
           from said in Gen.Choose(1, 4).SelectMany(n => Gen.ArrayOf(Gen.Choose(2, 5).SelectMany(w => Gen.ArrayOf(Gen.Elements(Things), w)), n))
           select (day, said.Select(w => string.Join(' ', w)).ToArray());

    private static (int Day, string[] Said) Story(int day, params string[] said) => (day, said);

    private static List<KeptDocument> Numbered(IEnumerable<(int Day, string[] Said)> documents)
        => [.. KeptDocument.Of(documents.Select((d, i) => Told.Document($"d{i + 1}", d.Day, string.Join(". ", d.Said), [.. d.Said.Select((s, j) => ((Actor?)Actors[(i + j) % 2], j % 3 == 2 ? Stance.Denies : Stance.Asserts, s))])), WordVectors.None)];
}
