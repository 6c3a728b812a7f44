using Hearsay.Resolution;

namespace Hearsay.Tests.Resolution;

public sealed class PartyKnowledgeTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "data", "parties");

    [Theory]
    [InlineData("Kyiv", "Ukraine", false)]
    [InlineData("the White House", "United States", false)]
    [InlineData("South Korean", "South Korea", true)]
    [InlineData("US", "United States", false)]
    public void Find_NameOfSide_KnowsIt(string name, string side, bool isDemonym)
        => Assert.Equal((side, isDemonym), (PartyKnowledge.Default.Find(ActorName.Key(name))?.Side?.Name, PartyKnowledge.Default.Find(ActorName.Key(name))?.IsDemonym));

    [Theory]
    [InlineData("us")]
    [InlineData("who")]
    [InlineData("Wherever")]
    public void Find_OtherWord_KnowsNothing(string name) => Assert.Null(PartyKnowledge.Default.Find(ActorName.Key(name)));

    [Theory]
    [InlineData("states.tsv", 6)]
    [InlineData("bodies.tsv", 5)]
    public void Table_EveryRow_HasItsColumnsAndItsSource(string file, int columns)
        => Assert.All(Rows(file), row => Assert.True(row.Length == columns && row[0].Length > 0 && row[^1].Length > 0, string.Join('|', row)));

    [Fact]
    public void Table_EveryBody_BelongsToAKnownParty()
    {
        var known = Rows("states.tsv").Concat(Rows("bodies.tsv")).Select(r => r[0]).Append("-").ToHashSet(StringComparer.Ordinal);

        Assert.All(Rows("bodies.tsv"), r => Assert.Contains(r[2], known));
    }

    [Fact]
    public void Table_NoName_StandsForTwo()
    {
        var names = Rows("states.tsv").SelectMany(r => r.Take(5).SelectMany(c => c.Split(';', StringSplitOptions.RemoveEmptyEntries)).DistinctBy(ActorName.Key))
            .Concat(Rows("bodies.tsv").SelectMany(r => r.Take(2).SelectMany(c => c.Split(';', StringSplitOptions.RemoveEmptyEntries)).DistinctBy(ActorName.Key)));

        Assert.Empty(names.GroupBy(ActorName.Key).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    private static IEnumerable<string[]> Rows(string file)
        => File.ReadAllLines(Path.Combine(Folder, file)).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'));
}
