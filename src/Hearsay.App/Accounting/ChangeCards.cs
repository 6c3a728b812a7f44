using Hearsay.App.Output;

namespace Hearsay.App.Accounting;

/// <summary>Changes of an account for people, kind by kind.</summary>
internal static class ChangeCards
{
    private const int IdColumns = 8, LongestWords = 300;

    /// <summary>Writes them.</summary>
    public static void Write(IEnumerable<ChangeLine> changes, Terminal terminal)
    {
        var table = new TextTable([new("", IdColumns), new("", Math.Max(8, terminal.Width - IdColumns - 2))]);
        foreach (var kind in changes.GroupBy(c => c.Kind))
        {
            terminal.Output.WriteLine(terminal.Paint(Heading(kind.Key), TextStyle.Heading));
            foreach (var change in kind)
            {
                Row(AccountWords.Short(change.Claim), PlainWords.Of(change.Text, LongestWords), TextStyle.Plain);
                foreach (var (statement, said) in change.Statements.Zip(change.Said))
                {
                    Row(AccountWords.Short(statement.Id), statement.Words == change.Text ? said : $"{said}: “{PlainWords.Of(statement.Words, LongestWords)}”", TextStyle.Source);
                }

                if (change.Detail is { } detail)
                {
                    Row("", kind.Key == ChangeKind.Spoken ? $"{detail} had been silent on it" : detail, TextStyle.Cue);
                }
            }

            terminal.Output.WriteLine();
        }

        void Row(string id, string words, TextStyle style)
            => table.WriteRow(terminal.Output, [new(id, TextStyle.Faint), new(words, style)], terminal.Paint);
    }

    internal static string Heading(ChangeKind kind) => kind switch
    {
        ChangeKind.Claim => "new claims",
        ChangeKind.Denial => "new denials",
        ChangeKind.Figure => "revised figures",
        ChangeKind.Spoken => "broken silence",
        ChangeKind.Origin => "further origins",
        _ => "new contradictions",
    };
}
