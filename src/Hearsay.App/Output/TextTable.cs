using System.Text;

namespace Hearsay.App.Output;

/// <summary>Rows of cells in columns of given widths, each cell broken into as many lines as it needs.</summary>
/// <param name="columns">The columns from left to right.</param>
internal sealed class TextTable(IReadOnlyList<TextColumn> columns)
{
    private const string Gap = "  ";

    /// <summary>Columns of the terminal that the table takes.</summary>
    public int Width => columns.Sum(c => c.Width) + (Gap.Length * (columns.Count - 1));

    /// <summary>Writes the headers and a rule below them.</summary>
    public void WriteHeader(TextWriter output, Func<string, TextStyle, string> paint)
    {
        var cells = columns.Select(c => new TextCell(c.Header, TextStyle.Faint)).ToList();
        WriteRow(output, cells, paint);
        output.WriteLine(paint(new string('─', Width), TextStyle.Faint));
    }

    /// <summary>Writes one row; where it has fewer cells than there are columns, the last ones stay empty.</summary>
    public void WriteRow(TextWriter output, IReadOnlyList<TextCell> cells, Func<string, TextStyle, string> paint)
    {
        var lines = cells.Select((cell, i) => cell.Lines(columns[i].Width)).ToList();
        for (var n = 0; n < lines.Max(l => l.Count); n++)
        {
            var line = new StringBuilder();
            var owed = 0;
            for (var i = 0; i < cells.Count; i++)
            {
                var words = n < lines[i].Count ? lines[i][n] : "";
                var blanks = columns[i].Width - DisplayWidth.Of(words);
                owed += columns[i].IsRight ? blanks : 0;
                if (words.Length > 0)
                {
                    line.Append(' ', owed).Append(paint(words, cells[i].Style));
                    owed = 0;
                }

                owed += Gap.Length + (columns[i].IsRight ? 0 : words.Length > 0 ? blanks : columns[i].Width);
            }

            output.WriteLine(line);
        }
    }
}
