using System.Globalization;
using System.Text;
using Hearsay.Text;
using Spectre.Console;
using Line = Spectre.Console.Text;

namespace Hearsay.App.Output;

/// <summary>A reading for people: one row an attribution, nested ones indented, fitted to the screen; colour only on a screen.</summary>
internal static class ReadingTable
{
    private const int LongestContent = 400;

    /// <summary>Writes the table.</summary>
    public static void Write(Reading reading, TextWriter output, Terminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.IsOutputScreen ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal.IsOutputScreen ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(new Line(Heading(reading) + "\n", new Style(decoration: Decoration.Bold)));
        if (reading.Attributions.Count > 0)
        {
            console.Write(Rows(reading, terminal.Width));
        }
    }

    private static Table Rows(Reading reading, int width)
    {
        var table = new Table().Border(TableBorder.Simple).Expand();
        table.AddColumn(new TableColumn("").RightAligned().NoWrap().PadLeft(0));
        table.AddColumn(new TableColumn("source").Width(width / 5));
        table.AddColumn(new TableColumn("cue").Width(Math.Max(8, width / 9)));
        table.AddColumn("content");
        table.AddColumn(new TableColumn("").NoWrap());
        table.AddColumn(new TableColumn("conf.").RightAligned().NoWrap().PadRight(0));
        for (var i = 0; i < reading.Attributions.Count; i++)
        {
            AddRow(table, reading, i);
        }

        return table;
    }

    private static string Heading(Reading reading)
    {
        var found = reading.Attributions;
        var sources = found.Where(a => a.Source is not null).Select(a => a.Source!.Value.In(reading.Document.Text)).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var published = reading.Document.Published is { } time ? $", published {time.Date:uuuu'-'MM'-'dd}" : "";
        return $"{Plain(reading.Document.Name)}: {Count(found.Count, "attribution")}, {Count(sources, "wording")} of sources{published}";
    }

    private static string Count(int n, string thing) => string.Create(CultureInfo.InvariantCulture, $"{n} {thing}{(n == 1 ? "" : "s")}");

    private static void AddRow(Table table, Reading reading, int i)
    {
        var a = reading.Attributions[i];
        var depth = Depth(reading, i);
        var mark = depth > 0 ? new string(' ', 2 * (depth - 1)) + "└ " : "";
        var text = reading.Document.Text;
        table.AddRow(
            new Line((i + 1).ToString(CultureInfo.InvariantCulture), new Style(Color.Grey)),
            new Line(mark + (a.Source is { } source ? Plain(source.In(text)) : "(nobody named)"), new Style(a.Source is null ? Color.Grey : Color.Blue)),
            new Line(Plain(a.Cue.In(text)), new Style(Color.Yellow)),
            new Line(Content(text, a.Content)),
            new Line(a.Directness.ToString().ToLowerInvariant(), new Style(Color.Grey)),
            new Line(a.Confidence.ToString("F2", CultureInfo.InvariantCulture), new Style(Color.Grey)));
    }

    private static int Depth(Reading reading, int i)
    {
        var depth = 0;
        for (var at = reading.Attributions[i].Parent; at is { } parent && depth < 8; at = reading.Attributions[parent].Parent)
        {
            depth++;
        }

        return depth;
    }

    private static string Content(string text, IReadOnlyList<TextSpan> pieces)
    {
        var words = string.Join(" … ", pieces.Select(p => Plain(p.In(text))));
        if (words.Length <= LongestContent)
        {
            return words;
        }

        var cut = words.LastIndexOf(' ', LongestContent);
        return words[..(cut < LongestContent / 2 ? LongestContent : cut)] + " …";
    }

    /// <summary>White space as one blank, and no control character that a terminal would obey.</summary>
    private static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                plain.Append(plain.Length > 0 && plain[^1] != ' ' ? " " : "");
            }
            else
            {
                plain.Append(char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? '\uFFFD' : c);
            }
        }

        return plain.ToString().TrimEnd();
    }
}
