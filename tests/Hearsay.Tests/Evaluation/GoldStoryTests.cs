using Hearsay.Evaluation;
using Hearsay.Text;

namespace Hearsay.Tests.Evaluation;

public sealed class GoldStoryTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("hearsay").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Read_Folder_FindsThePieces()
    {
        Write("""{"id": "d1", "text": "😀 no. no, he said, no."}""", Statement("[\"no\", \"no\"]", occurrence: 1));

        var statement = Assert.Single(GoldStory.Read(_root).Statements);
        Assert.Equal([new TextSpan(7, 9), new TextSpan(20, 22)], statement.Content);
        Assert.True(statement.IsAttributed);
    }

    [Theory]
    [InlineData("""{"id": "d1", "text": "yes"}""", "s1")]
    [InlineData("""{"id": "d1"}""", "line 1")]
    [InlineData("{", "line 1")]
    public void Read_OddFolder_SaysWhere(string document, string expected)
    {
        Write(document, Statement("[\"no\"]", occurrence: 0));

        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => GoldStory.Read(_root)).Message, StringComparison.Ordinal);
    }

    private static string Statement(string content, int occurrence)
        => $$"""{"statements": [{"id": "s1", "document": "d1", "content": {{content}}, "occurrence": {{occurrence}}, "voice": "attributed", "figures": null}]}""";

    private void Write(string document, string gold)
    {
        File.WriteAllText(Path.Combine(_root, "documents.jsonl"), document + "\n");
        File.WriteAllText(Path.Combine(_root, "gold.json"), gold);
    }
}
