using System.Globalization;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.App.Output;

/// <summary>A reading for people: one row an attribution, nested ones indented below theirs, fitted to the screen; colour only on a screen.</summary>
internal static class ReadingTable
{
    private const int LongestContent = 400;
    private const int LongestSource = 160;
    private const int NarrowestTable = 64;

    /// <summary>Writes the table.</summary>
    public static void Write(Reading reading, TextWriter output, Terminal terminal)
    {
        foreach (var line in WordWrap.Lines(Heading(reading), terminal.Width))
        {
            output.WriteLine(terminal.Paint(line, TextStyle.Heading));
        }

        if (reading.Attributions.Count == 0 && reading.Statements.Count == 0)
        {
            return;
        }

        output.WriteLine();
        var statements = reading.Statements.Where(s => s.Attribution is not null).ToLookup(s => s.Attribution!.Value);
        var rows = AttributionTree.Of(reading.Attributions).Select((node, i) => Row(reading, node, i + 1, [.. statements[node.Index]])).ToList();
        rows.AddRange(reading.Statements.Where(s => s.Voice == Voice.Narrator).Select((s, i) => OwnRow(reading, s, rows.Count + i + 1)));
        if (terminal.Width < NarrowestTable)
        {
            WriteStacked(rows, output, terminal.Width, terminal.Paint);
            return;
        }

        var table = new TextTable(Columns(rows, terminal.Width));
        table.WriteHeader(output, terminal.Paint);
        foreach (var row in rows)
        {
            table.WriteRow(output, row[..6], terminal.Paint);
            if (row[6].Width > 0)
            {
                table.WriteRow(output, [new(""), new(""), new(""), row[6] with { Mark = "= " }], terminal.Paint);
            }
        }
    }

    private static string Heading(Reading reading)
    {
        var found = reading.Attributions;
        var wordings = found.Where(a => a.Source is not null).Select(a => PlainWords.Of(a.Source!.Value.In(reading.Document.Text))).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var published = reading.Document.Published is { } time ? $", published {time.Date:uuuu'-'MM'-'dd}" : "";
        var counts = found.Count == 0 ? "no attributions" : $"{Count(found.Count, "attribution")}, sources in {Count(wordings, "wording")}";
        return $"{PlainWords.Of(reading.Document.Name)}: {counts}{published}";
    }

    private static string Count(int n, string thing) => string.Create(CultureInfo.InvariantCulture, $"{n} {thing}{(n == 1 ? "" : "s")}");

    private static TextCell[] OwnRow(Reading reading, Statement statement, int number) =>
    [
        new(number.ToString(CultureInfo.InvariantCulture), TextStyle.Faint),
        new("(the outlet)", TextStyle.Faint),
        new(""),
        new(WordsOf(statement.Content, reading.Document.Text)),
        new(""),
        new(""),
        new(StatementLine.Of(reading, statement), TextStyle.Faint),
    ];

    private static string WordsOf(IReadOnlyList<TextSpan> content, string text) => PlainWords.Of(string.Join(" … ", content.Select(p => p.In(text))), LongestContent);

    private static TextCell[] Row(Reading reading, AttributionNode node, int number, IReadOnlyList<Statement> statements)
    {
        var (a, text) = (node.Attribution, reading.Document.Text);
        var mark = node.Depth > 0 ? new string(' ', 2 * (node.Depth - 1)) + "└ " : "";
        return
        [
            new(number.ToString(CultureInfo.InvariantCulture), TextStyle.Faint),
            a.Source is { } source ? new(PlainWords.Of(source.In(text), LongestSource), TextStyle.Source, mark) : new("(nobody named)", TextStyle.Faint, mark),
            new(PlainWords.Of(a.Cue.In(text)), TextStyle.Cue),
            new(WordsOf(a.Content, text)),
            new(a.Directness.ToString().ToLowerInvariant(), TextStyle.Faint),
            new(a.Confidence.ToString("F2", CultureInfo.InvariantCulture), TextStyle.Faint),
            new(string.Join(" | ", statements.Select(s => StatementLine.Of(reading, s))), TextStyle.Faint),
        ];
    }

    /// <summary>Sources and cues get what they need up to a share of the width, and the content all the rest that it needs.</summary>
    private static TextColumn[] Columns(List<TextCell[]> rows, int width)
    {
        int Widest(int column, int least, int most) => Math.Clamp(rows.Max(r => r[column].Width), least, Math.Max(least, most));
        var number = Widest(0, 1, 6);
        var source = Widest(1, "source".Length, Math.Min(40, width * 22 / 100));
        var cue = Widest(2, "cue".Length, Math.Clamp(width * 13 / 100, 10, 24));
        var rest = width - number - source - cue - 8 - 5 - (5 * 2);
        return [new("", number, true), new("source", source), new("cue", cue), new("content", Widest(3, "content".Length, rest)), new("", 8), new("conf.", 5, true)];
    }

    /// <summary>Where columns would be too narrow to read, each attribution gets lines of its own.</summary>
    private static void WriteStacked(List<TextCell[]> rows, TextWriter output, int width, Func<string, TextStyle, string> paint)
    {
        var digits = rows[^1][0].Width;
        foreach (var row in rows)
        {
            var (first, rest) = (row[0].Words.PadLeft(digits) + " " + row[1].Mark, new string(' ', digits + 1 + row[1].Mark.Length));
            TextCell[] cells = [row[1], row[2], row[3], new(string.Join(", ", new[] { row[4].Words, row[5].Words }.Where(w => w.Length > 0)), TextStyle.Faint), row[6] with { Words = row[6].Width > 0 ? "= " + row[6].Words : "" }];
            foreach (var (line, style) in cells.Where(c => c.Width > 0).SelectMany(c => WordWrap.Lines(c.Words, width - rest.Length).Select(l => (l, c.Style))))
            {
                output.WriteLine(paint(first, TextStyle.Faint) + paint(line, style));
                first = rest;
            }
        }
    }
}
