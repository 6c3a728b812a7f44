using System.Globalization;
using Hearsay.App.Output;
using Hearsay.Claims;
using Hearsay.Ledger;
using NodaTime;

namespace Hearsay.App.Accounting;

/// <summary>One run of <c>hearsay timeline</c>.</summary>
internal sealed class TimelineRun(Terminal terminal)
{
    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>The statements that are asked for, and of which story; what was made of one of them is shown.</summary>
    public StatementQuery Statements { get; init; } = new();

    /// <summary>Which claims are asked for.</summary>
    public required ClaimQuery Query { get; init; }

    /// <summary>Happened then or later.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>Happened before.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Whether programs read it.</summary>
    public required bool Json { get; init; }

    /// <summary>Writes what is found.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public int Run()
    {
        using var ledger = Ledgers.OpenExisting(Ledger);
        Write(Accounts.Of(ledger, Statements.Story), SaidFilter.Of(ledger, Statements));
        return ExitCode.Done;
    }

    /// <summary>Writes the entries of an account, of claims with a statement that fits.</summary>
    internal void Write(Account account, Func<AccountStatement, bool>? said)
    {
        var claims = (Query with { Said = said }).Find(account).ToList();
        var entries = StoryAccount.Timeline(claims, Since, Until);
        var evidence = new Evidence(account);
        OutputException.Guard(Terminal.OutputName, () => Write(entries, evidence));
        if (!Json && claims.Count(c => c.Claim.Statements.All(s => s.Times.Count == 0)) is > 0 and var undated)
        {
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hearsay: {undated} more {(undated == 1 ? "claim names" : "claims name")} no day"));
        }
    }

    private void Write(IReadOnlyList<TimelineEntry> entries, Evidence evidence)
    {
        if (Json)
        {
            foreach (var entry in entries)
            {
                terminal.WriteJson(TimelineLine.Of(entry, evidence));
            }

            return;
        }

        foreach (var day in entries.GroupBy(e => e.Days))
        {
            TimelineCard.Write(day.Key, [.. day], evidence, terminal);
        }
    }
}
