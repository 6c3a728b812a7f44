using Hearsay.Text;

namespace Hearsay.Tests.Cases;

public sealed class CaseFileTests
{
    private const string Mark = "\n\nInvented for Hearsay; no person or event in it is real.\n";
    private const string Article = "The minister said the mayor had said no. He denied it; the mayor said nothing.";

    public static TheoryData<string> Cases => [.. CaseFile.Paths().Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Load_EveryCase_ResolvesAgainstItsArticle(string name)
    {
        var file = CaseFile.Load(CaseFile.Paths().Single(path => Path.GetFileName(path) == name));

        Assert.Equal(Path.GetFileNameWithoutExtension(name), Path.GetFileNameWithoutExtension(file.Article));
        Assert.EndsWith(Mark, file.Text, StringComparison.Ordinal);
        Assert.NotEmpty(file.Attributions);
        Assert.All(file.Attributions, attribution => Assert.All(Spans(attribution), span => Assert.True(IsPlain(span.In(file.Text)))));
    }

    [Fact]
    public void Paths_EveryArticle_HasACase()
    {
        var articles = Directory.EnumerateFiles(Path.Combine(CaseFile.Root(), "samples"))
            .Where(path => Path.GetExtension(path) is ".txt" or ".md" && Path.GetFileName(path) != "README.md")
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal);

        Assert.Equal(articles, CaseFile.Paths().Select(Path.GetFileNameWithoutExtension));
    }

    [Fact]
    public void Parse_OccurrenceAndNesting_FindsTheWordsMeant()
    {
        var file = Parse("source: The minister", "cue: said @1", "content: the mayor had said no", "", "source: the mayor @1", "cue: had said", "content: no", "nested in: 1");

        Assert.Equal(new TextSpan(13, 17), file.Attributions[0].Cue);
        Assert.Equal(new TextSpan(18, 27), file.Attributions[1].Source);
        Assert.Equal(new TextSpan(37, 39), file.Attributions[1].Content[0]);
        Assert.Equal(0, file.Attributions[1].Parent);
        Assert.Null(file.Attributions[0].Parent);
    }

    [Fact]
    public void Parse_DashAndPieces_HasNoSourceAndKeepsThePieces()
    {
        var file = Parse("source: -", "cue: denied", "content: it", "content: nothing");

        Assert.Null(file.Attributions[0].Source);
        Assert.Equal(["it", "nothing"], file.Attributions[0].Content.Select(piece => piece.In(Article)));
    }

    [Theory]
    [InlineData("c:4: the article does not hold \"silence\"", "source: He", "cue: denied", "content: silence")]
    [InlineData("c:3: the article holds \"said\" 3 times: say which", "source: He", "cue: said", "content: it")]
    [InlineData("c:3: the article holds \"said\" 3 times, so not @4", "source: He", "cue: said @4", "content: it")]
    [InlineData("c:3: the article holds \"said\" 3 times, so not @0", "source: He", "cue: said @0", "content: it")]
    [InlineData("c:2: the article does not hold \"ministe\"", "source: ministe", "cue: denied", "content: it")]
    [InlineData("c:2: expected \"source: \"", "cue: denied", "content: it")]
    [InlineData("c:3: expected \"cue: \"", "source: He", "content: it")]
    [InlineData("c:4: expected \"content: \"", "source: He", "cue: denied")]
    [InlineData("c:4: expected \"content: \"", "source: He", "cue: denied", "content: ")]
    [InlineData("c:5: this piece", "source: He", "cue: denied", "content: it", "content: no")]
    [InlineData("c:5: expected a blank line", "source: He", "cue: denied", "content: it", "cue: denied")]
    [InlineData("c:5: expected the number", "source: He", "cue: denied", "content: it", "nested in: one")]
    [InlineData("c:2: nested in 1, but that is no other", "source: He", "cue: denied", "content: it", "nested in: 1")]
    [InlineData("c:2: nested in 2, but no content of 2", "source: He", "cue: denied", "content: it", "nested in: 2", "", "source: the mayor @2", "cue: said @3", "content: nothing")]
    [InlineData("c:6: its cue stands before", "source: He", "cue: denied", "content: it", "", "source: -", "cue: had said", "content: no")]
    public void Parse_WrongLine_NamesFileLineAndReason(string expected, params string[] lines)
    {
        var error = Assert.Throws<FormatException>(() => Parse(lines));

        Assert.StartsWith(expected, error.Message, StringComparison.Ordinal);
    }

    private static CaseFile Parse(params string[] lines) => CaseFile.Parse("c", "a", Article, ["# a", .. lines]);

    private static IEnumerable<TextSpan> Spans(CaseAttribution attribution)
        => attribution.Source is { } source ? [source, attribution.Cue, .. attribution.Content] : [attribution.Cue, .. attribution.Content];

    private static bool IsPlain(string words) => words.Length > 0 && words == words.Trim() && words.AsSpan().IndexOfAny('\n', '*', '#') < 0;
}
