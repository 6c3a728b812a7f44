using FsCheck;
using FsCheck.Fluent;
using Hearsay.Attributions;
using Hearsay.Statements;
using Hearsay.Statements.Figures;
using Hearsay.Statements.Stances;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Tests.Statements;

public sealed class StatementReaderTests
{
    /// <summary>Contents stand in braces, a cue of several words in square brackets; a bar is a place where the reader would begin a further statement.</summary>
    [Theory]
    [InlineData("The port said {that a boat sank}.", "that a boat sank")]
    [InlineData("{“A boat sank,”} the port said.", "A boat sank")]
    [InlineData("The port said it was {“a bad week”}.", "a bad week")]
    [InlineData("The port promised {to send “a full fleet”}.", "to send “a full fleet”")]
    [InlineData("{“A boat sank,”} the port said. {“It was old.”}", "A boat sank / It was old.")]
    [InlineData("The port said {a boat sank and |nine men are missing}.", "a boat sank", "nine men are missing")]
    [InlineData("The port said {a boat sank, and that |nine men are missing}.", "a boat sank", "nine men are missing")]
    [InlineData("The port said {a boat sank}, but {|nine men were found}.", "a boat sank", "nine men were found")]
    [InlineData("{“A boat sank,”} the port said. {“|Nine men are missing.”}", "A boat sank", "Nine men are missing.")]
    [InlineData("The port [declined to comment on] {the list}.", "to comment on the list")]
    public void Read_Contents_AreTakenApartAndTrimmed(string marked, params string[] expected)
    {
        var (layout, attribution) = Of(marked);

        var statements = StatementReader.Read(TextSyntax.None(layout), [attribution], new StatementParts());

        Assert.Equal(expected, statements.Select(s => string.Join(" / ", s.Content.Select(piece => piece.In(layout.Text)))));
        Assert.All(statements, s => Assert.Equal((0, Voice.Attributed), (s.Attribution, s.Voice)));
    }

    [Theory]
    [InlineData("The port said {nine dead, 52 rescued and ten missing}.", "nine dead", "52 rescued", "ten missing")]
    [InlineData("The port said {58 sailors and six children drowned}.", "58 sailors and six children drowned")]
    [InlineData("The port said {nine were killed when the boat sank, and ten missing}.", "nine were killed when the boat sank, and ten missing")]
    public void Read_ListOfCounts_IsOneStatementEach(string marked, params string[] expected)
    {
        var (layout, attribution) = Of(marked);
        var syntax = TextSyntax.None(layout);

        var statements = StatementReader.Read(syntax, [attribution], new StatementParts { Figures = new FigureReader().Read(syntax) });

        Assert.Equal(expected, statements.Select(s => s.Content[0].In(layout.Text)));
    }

    [Fact]
    public void Read_SentenceThatCounts_IsTheOutletsOwn()
    {
        var (layout, attribution) = Of("Nine boats sank. The port said {that 40 were found}. It rained. No fewer than 12 are missing.");
        var syntax = TextSyntax.None(layout);

        var statements = StatementReader.Read(syntax, [attribution], new StatementParts { Figures = new FigureReader().Read(syntax) });

        Assert.Equal(["Nine boats sank.", "that 40 were found", "No fewer than 12 are missing."], statements.Select(s => s.Content[0].In(layout.Text)));
        Assert.Equal([Voice.Narrator, Voice.Attributed, Voice.Narrator], statements.Select(s => s.Voice));
        Assert.Equal([9m, 40m, 12m], statements.Select(s => Assert.Single(s.Figures).Best));
        Assert.All(statements, s => Assert.Equal((Stance.Asserts, Factuality.Certain), (s.Stance, s.Factuality)));
    }

    [Fact]
    public void Read_OneContentOfTwoCues_IsOneStatement()
    {
        var (layout, attribution) = Of("The port said {that a boat sank}, the mayor said.");
        var other = attribution with { Cue = layout.Words[^2].Span, Confidence = 0.5 };

        Assert.Equal(0, Assert.Single(StatementReader.Read(TextSyntax.None(layout), [attribution, other], new StatementParts())).Attribution);
        Assert.Equal(1, Assert.Single(StatementReader.Read(TextSyntax.None(layout), [other, attribution], new StatementParts())).Attribution);
    }

    [Fact]
    public void Read_AnyText_GivesSoundStatements()
        => Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyString>(), ArbMap.Default.ArbFor<byte[]>(), (text, cuts) =>
        {
            var layout = TextLayout.Of(text.Get);
            int[] places = [.. cuts.Where(_ => layout.Words.Count > 0).Select(c => c % layout.Words.Count).Distinct().Order()];
            var attributions = places.Chunk(3).Where(c => c.Length == 3).Select(c => new Attribution
            {
                Cue = layout.Words[c[0]].Span,
                Content = [new TextSpan(layout.Words[c[1]].Span.Start, layout.Words[c[2]].Span.End)],
                Directness = Directness.Indirect,
                Confidence = 1,
            }).ToList();
            var syntax = TextSyntax.None(layout);
            foreach (var statement in StatementReader.Read(syntax, attributions, new StatementParts { Figures = new FigureReader().Read(syntax) }))
            {
                Assert.NotEmpty(statement.Content);
                Assert.All(statement.Content, piece => Assert.InRange(piece.Start, 0, piece.End - 1));
                Assert.Equal(statement.Voice == Voice.Narrator, statement.Attribution is null);
            }
        }).QuickCheckThrowOnFailure();

    private static (TextLayout Layout, Attribution Attribution) Of(string marked)
    {
        var text = new System.Text.StringBuilder();
        var (begins, ends, splits) = (new List<int>(), new List<int>(), new List<int>());
        foreach (var c in marked)
        {
            (c == '{' ? begins : c == '}' ? ends : c == '|' ? splits : null)?.Add(text.Length);
            text.Append(c is '{' or '}' or '[' or ']' or '|' ? "" : c.ToString());
        }

        var layout = TextLayout.Of(text.ToString());
        var scores = new ContentScores(new float[ContentScores.Stances], new float[ContentScores.Factualities], [.. splits.Select(s => (Enumerable.Range(0, layout.Words.Count).First(i => layout.Words[i].Span.Start == s), 1f))]);
        var cue = layout.Words.First(w => w.Span.In(layout.Text) is "said" or "promised" or "declined").Span;
        cue = marked.Contains('[', StringComparison.Ordinal) ? new TextSpan(cue.Start, begins[0] - 1) : cue;
        return (layout, new Attribution { Cue = cue, Content = [.. begins.Zip(ends, (b, e) => new TextSpan(b, e))], Directness = Directness.Indirect, Confidence = 1, Scores = scores });
    }
}
