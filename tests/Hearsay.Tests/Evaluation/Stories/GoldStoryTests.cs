using Hearsay.Evaluation.Stories;
using Hearsay.Formats.Stories;
using Hearsay.Text;

namespace Hearsay.Tests.Evaluation.Stories;

public sealed class GoldStoryTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("hearsay").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Read_Folder_FindsThePieces()
    {
        Write("""{"id": "d1", "url": "u", "published": "2025-03-01T10:00+01:00", "text": "😀 no. no, he said, no."}""", Statement("[\"no\", \"no\"]", occurrence: 1));

        var story = GoldStory.Read(_root);
        var statement = Assert.Single(story.Account.Statements);
        Assert.Equal([new TextSpan(7, 9), new TextSpan(20, 22)], statement.Content);
        Assert.Equal("attributed", statement.Voice);
        Assert.Equal([new StoryDocument("d1", "u")], story.Account.Documents);
        Assert.Equal("2025-03-01T10:00:00+01", story.Documents["d1"].Published?.ToString());
    }

    [Fact]
    public void Read_WordsThatAttribute_AreTheNearest()
    {
        Write("""{"id": "d1", "text": "He said this. \"No,\" he said. He said more."}""", Statement("[\"No\"]", occurrence: 0));

        var attribution = GoldStory.Read(_root).Attributions["s1"];
        Assert.Equal(new TextSpan(23, 27), attribution.Cue);
        Assert.Equal(new TextSpan(20, 22), attribution.Source);
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
        => $$"""{"statements": [{"id": "s1", "document": "d1", "content": {{content}}, "occurrence": {{occurrence}}, "voice": "attributed", "source": "he", "cue": "said", "figures": null}]}""";

    private void Write(string document, string gold)
    {
        File.WriteAllText(Path.Combine(_root, "documents.jsonl"), document + "\n");
        File.WriteAllText(Path.Combine(_root, "gold.json"), gold);
    }
}
