using System.Globalization;
using Hearsay.Statements;

namespace Hearsay.Formats;

/// <summary>Writes what is said, one statement at a time: who is responsible, how surely, with which figures, when and where.</summary>
internal static class StatementMarkup
{
    /// <summary>Writes the statements of one attribution, with their words where there are several.</summary>
    public static void Write(Reading reading, IReadOnlyList<Statement> statements, TextWriter output)
    {
        foreach (var statement in statements)
        {
            if (statements.Count > 1)
            {
                WriteWords(reading, statement, output);
            }

            WriteValues(reading, statement, output);
        }
    }

    /// <summary>Writes what the outlet says itself; nothing where there is none of it.</summary>
    public static void WriteNarrator(Reading reading, TextWriter output)
    {
        var own = reading.Statements.Where(s => s.Voice == Voice.Narrator).ToList();
        if (own.Count == 0)
        {
            return;
        }

        output.Write("<h2 class=\"own\">In the outlet’s own voice</h2>\n<ul class=\"own\">\n");
        foreach (var statement in own)
        {
            output.Write("<li>\n");
            WriteWords(reading, statement, output);
            WriteValues(reading, statement, output);
            output.Write("</li>\n");
        }

        output.Write("</ul>\n");
    }

    private static void WriteWords(Reading reading, Statement statement, TextWriter output)
    {
        output.Write("<p class=\"part\" dir=\"auto\" lang=\"");
        HtmlText.Write(output, reading.Document.Language);
        output.Write("\">");
        HtmlText.Write(output, string.Join(" […] ", statement.Content.Select(p => p.In(reading.Document.Text))));
        output.Write("</p>\n");
    }

    private static void WriteValues(Reading reading, Statement statement, TextWriter output)
    {
        var text = reading.Document.Text;
        output.Write("<dl class=\"values\">\n");
        WriteValue("who", StatementWords.Who(statement), output);
        WriteValue("how", StatementWords.Stance(statement), output);
        foreach (var figure in statement.Figures)
        {
            WriteValue("figure", StatementWords.Of(figure), output, figure.Span.In(text));
        }

        foreach (var time in statement.Times)
        {
            WriteValue("time", StatementWords.Of(time), output, time.Span.In(text));
        }

        foreach (var place in statement.Places)
        {
            WriteValue("place", StatementWords.Of(place, text), output, place.Span.In(text));
        }

        if (statement.PointsTo is { } other)
        {
            WriteValue("about", string.Join(" […] ", reading.Statements[other].Content.Select(p => p.In(text))), output);
        }

        output.Write("</dl>\n");
    }

    private static void WriteValue(string name, string value, TextWriter output, string? words = null)
    {
        if (value.Length == 0)
        {
            return;
        }

        output.Write(string.Create(CultureInfo.InvariantCulture, $"<div><dt>{name}</dt><dd><bdi>"));
        HtmlText.Write(output, value);
        output.Write("</bdi>");
        if (words is not null)
        {
            output.Write(" <q>");
            HtmlText.Write(output, words);
            output.Write("</q>");
        }

        output.Write("</dd></div>\n");
    }
}
