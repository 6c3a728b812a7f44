using Hearsay.App.Output;
using Hearsay.Claims;
using NodaTime;

namespace Hearsay.App.Accounting;

/// <summary>What is said to have happened on a day, or over some days, for people.</summary>
internal static class TimelineCard
{
    private const int IdColumns = 8, LongestWords = 300;

    /// <summary>Writes the days, below them the claims, and an empty line.</summary>
    public static void Write(DateInterval days, IReadOnlyList<TimelineEntry> entries, Evidence evidence, Terminal terminal)
    {
        var table = new TextTable([new("", IdColumns), new("", Math.Max(8, terminal.Width - IdColumns - 2))]);
        terminal.Output.WriteLine(terminal.Paint(days.Length == 1 ? AccountWords.Day(days.Start) : $"{AccountWords.Day(days.Start)} to {AccountWords.Day(days.End)}", TextStyle.Heading));
        foreach (var entry in entries)
        {
            var denials = entry.Claim.Claim.Denials;
            Row(AccountWords.Short(entry.Claim.Claim.Id), (entry.Claim.IsContested ? "contested: " : "") + PlainWords.Of(entry.Statements.FirstOrDefault(s => !denials.Contains(s), entry.Statements[0]).Words, LongestWords), TextStyle.Plain);
            foreach (var statement in entry.Statements)
            {
                var isDenial = denials.Contains(statement);
                Row(AccountWords.Short(statement.Id), $"{(isDenial ? "denied" : "said")} by {evidence.Words(statement)}", isDenial ? TextStyle.Cue : TextStyle.Source);
            }
        }

        terminal.Output.WriteLine();

        void Row(string id, string words, TextStyle style)
            => table.WriteRow(terminal.Output, [new(id, TextStyle.Faint), new(words, style)], terminal.Paint);
    }
}
