using System.Globalization;
using Hearsay.App.Output;
using Hearsay.Claims;
using Hearsay.Claims.Grades;
using Hearsay.Ledger;

namespace Hearsay.App.Accounting;

/// <summary>One run of <c>hearsay claims</c>.</summary>
internal sealed class ClaimsRun(Terminal terminal)
{
    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>The statements that are asked for, and of which story; what was made of one of them is shown.</summary>
    public StatementQuery Statements { get; init; } = new();

    /// <summary>Which of their claims are asked for.</summary>
    public required ClaimQuery Query { get; init; }

    /// <summary>The most claims, those that were last said; all where null.</summary>
    public int? Limit { get; init; }

    /// <summary>How to write them.</summary>
    public required AccountFormat Format { get; init; }

    /// <summary>Writes what is found.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public int Run()
    {
        using var ledger = Ledgers.OpenExisting(Ledger);
        var story = StoryAccount.Of(ledger, Statements.Story);
        var found = story.Claims(Statements, Query);
        var shown = found.TakeLast(Limit ?? int.MaxValue).Select(c => (Claim: c, Grade: story.Grader.Of(c.Claim))).ToList();
        OutputException.Guard(Terminal.OutputName, () => Write(shown));
        if (shown.Count < found.Count)
        {
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hearsay: these are the last {shown.Count} of {found.Count}; --limit shows more"));
        }
        else if (Format == AccountFormat.Table)
        {
            TellWhatIsMissing(story, found.Count);
        }

        return ExitCode.Done;
    }

    private void TellWhatIsMissing(StoryAccount story, int found)
    {
        var more = Query.Shared ? story.Claims(Statements, Query with { Shared = false }).Count - found : 0;
        if (more > 0)
        {
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hearsay: {more} {(found > 0 ? "more " : "")}{(more == 1 ? "claim stands" : "claims stand")} in one document alone, and nobody contests {(more == 1 ? "it" : "them")}; --all shows {(more == 1 ? "it" : "them")}"));
        }
        else if (found == 0)
        {
            terminal.Error.WriteLine("hearsay: no claim is like that");
        }
    }

    private void Write(List<(ClaimSummary Claim, ClaimGrade Grade)> claims)
    {
        switch (Format)
        {
            case AccountFormat.Json:
                foreach (var (claim, grade) in claims)
                {
                    terminal.WriteJson(ClaimLine.Of(claim, grade));
                }

                break;
            case AccountFormat.Csv:
                ClaimCsv.Write(claims, terminal.Output);
                break;
            default:
                foreach (var (claim, grade) in claims)
                {
                    ClaimCard.Write(claim, grade, terminal);
                }

                break;
        }
    }
}
