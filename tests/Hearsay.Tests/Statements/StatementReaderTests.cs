using Hearsay.Attributions;
using Hearsay.Statements;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Tests.Statements;

public sealed class StatementReaderTests
{
    /// <summary>Contents stand in braces; a bar is a place where the reader would begin a further statement.</summary>
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
    public void Read_Contents_AreTakenApartAndTrimmed(string marked, params string[] expected)
    {
        var (layout, attribution) = Of(marked);

        var statements = StatementReader.Read(TextSyntax.None(layout), [attribution], new StatementParts());

        Assert.Equal(expected, statements.Select(s => string.Join(" / ", s.Content.Select(piece => piece.In(layout.Text)))));
        Assert.All(statements, s => Assert.Equal((0, Voice.Attributed), (s.Attribution, s.Voice)));
    }

    private static (TextLayout Layout, Attribution Attribution) Of(string marked)
    {
        var text = new System.Text.StringBuilder();
        var (begins, ends, splits) = (new List<int>(), new List<int>(), new List<int>());
        foreach (var c in marked)
        {
            (c == '{' ? begins : c == '}' ? ends : c == '|' ? splits : null)?.Add(text.Length);
            text.Append(c is '{' or '}' or '|' ? "" : c.ToString());
        }

        var layout = TextLayout.Of(text.ToString());
        var scores = new ContentScores(new float[ContentScores.Stances], new float[ContentScores.Factualities], [.. splits.Select(s => (Enumerable.Range(0, layout.Words.Count).First(i => layout.Words[i].Span.Start == s), 1f))]);
        var cue = layout.Words.First(w => w.Span.In(layout.Text) is "said" or "promised").Span;
        return (layout, new Attribution { Cue = cue, Content = [.. begins.Zip(ends, (b, e) => new TextSpan(b, e))], Directness = Directness.Indirect, Confidence = 1, Scores = scores });
    }
}
