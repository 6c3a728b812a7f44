using System.Globalization;
using Hearsay.App.Output;
using Hearsay.Claims.Balances;

namespace Hearsay.App.Accounting;

/// <summary>A balance for people: the equation, the numbers that come nearest, the verdict, what cannot hold together, and what is said of each term.</summary>
internal static class BalanceCard
{
    private const int IdColumns = 8;
    private const int LongestWords = 160;

    /// <summary>Writes the card and an empty line.</summary>
    public static void Write(BalanceEntry entry, Balance balance, Terminal terminal)
    {
        var table = new TextTable([new("", IdColumns), new("", Math.Max(8, terminal.Width - IdColumns - 2))]);
        Row("", PlainWords.Of(balance.Equation.Text) + (entry.AsOf is { } day ? $", as of {day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture)}" : ""), TextStyle.Heading);
        Row("", Numbers(balance), TextStyle.Plain);
        Row("", AccountWords.Of(balance), balance.Verdict == BalanceVerdict.CannotHold ? TextStyle.Cue : TextStyle.Source);
        foreach (var statement in balance.Because)
        {
            Row(AccountWords.Short(statement.Id), $"{AccountWords.Who(statement)}: {PlainWords.Of(statement.Words, LongestWords)}", TextStyle.Cue);
        }

        foreach (var (term, figures) in balance.Terms)
        {
            Row("", PlainWords.Of($"{term.Name}: {(figures.Count == 0 ? "nobody gives a figure" : string.Join("; ", figures.Select(Said)))}"), TextStyle.Faint);
        }

        terminal.Output.WriteLine();

        void Row(string id, string words, TextStyle style)
            => table.WriteRow(terminal.Output, [new(id, TextStyle.Faint), new(words, style)], terminal.Paint);
    }

    private static string Said(TermFigure figure) => $"{AccountWords.Range(Bounds.Of(figure.Figure))} {AccountWords.Who(figure.Statement)} [{AccountWords.Short(figure.Statement.Id)}]";

    /// <summary>Such as "sent 1,150 = killed 20 + present at least 1,000", with nothing taken away on either side.</summary>
    private static string Numbers(Balance balance)
    {
        var terms = balance.Terms.Select((t, i) => (t.Term, Words: $"{Times(t.Term)}{t.Term.Name} {Value(balance.Nearest[i])}")).ToList();
        return PlainWords.Of($"{Side(terms.Where(t => t.Term.Factor > 0))} {(balance.Verdict == BalanceVerdict.CannotHold ? "≠" : "=")} {Side(terms.Where(t => t.Term.Factor < 0))}");

        static string Side(IEnumerable<(EquationTerm Term, string Words)> terms) => string.Join(" + ", terms.Select(t => t.Words).DefaultIfEmpty("0"));

        static string Times(EquationTerm term) => Math.Abs(term.Factor) == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(term.Factor)} × ");

        static string Value(TermFigure? figure) => figure is null ? "?" : AccountWords.Range(Bounds.Of(figure.Figure));
    }
}
