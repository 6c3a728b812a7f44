using Hearsay.App.Output;
using Hearsay.Ledger;

namespace Hearsay.App.Asking;

/// <summary>Statements for people: below a heading for their document, a row a statement.</summary>
internal static class StatementTable
{
    private const int LongestWords = 400;
    private const int IdColumns = 8;
    private const int NarrowestWords = 8;

    /// <summary>Writes the table.</summary>
    public static void Write(IReadOnlyList<FoundStatement> statements, Terminal terminal)
    {
        if (statements.Count == 0)
        {
            return;
        }

        var rows = statements.Select(Row).ToList();
        var table = new TextTable(Columns(rows, terminal.Width));
        LedgerDocument? document = null;
        foreach (var (statement, row) in statements.Zip(rows))
        {
            if (statement.Document.Id != document?.Id)
            {
                WriteHeading(statement.Document, document is null, terminal);
                document = statement.Document;
            }

            table.WriteRow(terminal.Output, row, terminal.Paint);
            var values = FoundWords.Values(statement.Statement);
            if (values.Length > 0)
            {
                table.WriteRow(terminal.Output, [new(""), new(""), new(""), new(values, TextStyle.Faint, "= ")], terminal.Paint);
            }
        }
    }

    private static void WriteHeading(LedgerDocument document, bool isFirst, Terminal terminal)
    {
        terminal.Output.Write(isFirst ? "" : "\n");
        foreach (var line in WordWrap.Lines(FoundWords.Of(document), terminal.Width))
        {
            terminal.Output.WriteLine(terminal.Paint(line, TextStyle.Heading));
        }
    }

    private static TextCell[] Row(FoundStatement found) =>
    [
        new(found.Statement.Id[..Math.Min(IdColumns, found.Statement.Id.Length)], TextStyle.Faint),
        new(FoundWords.Who(found), TextStyle.Source),
        new(FoundWords.How(found.Statement), TextStyle.Cue),
        new(PlainWords.Of(found.Statement.Words, LongestWords)),
    ];

    private static TextColumn[] Columns(List<TextCell[]> rows, int width)
    {
        var who = Math.Min(rows.Max(r => r[1].Width), Math.Max(8, width / 4));
        var how = Math.Min(rows.Max(r => r[2].Width), Math.Max(8, width / 6));
        return [new("", IdColumns), new("", who), new("", how), new("", Math.Max(NarrowestWords, width - IdColumns - who - how - 6))];
    }
}
