using System.Text;
using Hearsay.Formats.Stories;
using Hearsay.Text;

namespace Hearsay.Tests.Formats.Stories;

public sealed class StoryFormatTests
{
    [Fact]
    public void Write_Account_ReadsBackTheSame()
    {
        var written = Written(new StoryExport
        {
            Documents = [new StoryDocument("d1", "https://a.example/1")],
            Statements = [new StoryStatement("s1", "d1") { Content = [new TextSpan(3, 9)], Voice = "attributed", Figures = [new StoryFigure(null, 30, 30.5m, "boats")] }],
            Contradicts = [["c1", "c2"]],
        });

        Assert.Contains("\"content\":[{\"start\":3,\"end\":9}]", written, StringComparison.Ordinal);
        Assert.Equal(written, Written(StoryFormat.Read(written, "x")));
    }

    [Fact]
    public void Write_HalfASurrogatePair_BecomesAReplacement()
        => Assert.Contains("\"name\":\"a\uFFFDb\"", Written(new StoryExport { Parties = [new StoryParty("p", "a\uD800b")] }), StringComparison.Ordinal);

    [Fact]
    public void Read_NullsAndUnknownParts_AreEmpty()
        => Assert.Empty(StoryFormat.Read("""{"statements": null, "balances": [1]}""", "x").Statements);

    [Theory]
    [InlineData("[", "x: ")]
    [InlineData("null", "is null")]
    [InlineData("""{"contradicts": [["a"]]}""", "pairs")]
    [InlineData("""{"claims": [{"id": "c"}, {"id": "c"}]}""", "the id c")]
    [InlineData("""{"documents": [{"url": "u"}]}""", "id")]
    public void Read_OddJson_SaysWhy(string json, string reason)
        => Assert.Contains(reason, Assert.Throws<InvalidDataException>(() => StoryFormat.Read(json, "x")).Message, StringComparison.Ordinal);

    private static string Written(StoryExport export)
    {
        using var stream = new MemoryStream();
        StoryFormat.Write(export, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
