using Hearsay.App.Charting;
using Hearsay.App.Output;
using Hearsay.Claims;
using Hearsay.Ledger;

namespace Hearsay.App.Accounting;

/// <summary>One run of <c>hearsay figures</c>.</summary>
internal sealed class FiguresRun(Terminal terminal)
{
    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>The statements that are asked for, and of which story; what was made of one of them is shown.</summary>
    public StatementQuery Statements { get; init; } = new();

    /// <summary>How to write it.</summary>
    public required AccountFormat Format { get; init; }

    /// <summary>Where to draw it, as SVG or HTML by the name's ending; null for nowhere.</summary>
    public string? Chart { get; init; }

    /// <summary>Writes what is found.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public int Run()
    {
        using var ledger = Ledgers.OpenExisting(Ledger);
        var story = StoryAccount.Of(ledger, Statements.Story);
        Write(story.Account, story.Series(Statements));
        return ExitCode.Done;
    }

    /// <summary>Writes series of an account.</summary>
    internal void Write(Account account, IReadOnlyList<Series> series)
    {
        if (Chart is not null)
        {
            ChartFile.Write(Chart, series, Statements.Story);
        }

        var evidence = new Evidence(account);
        OutputException.Guard(Terminal.OutputName, () => Write(series, evidence));
        if (series.Count == 0 && Format == AccountFormat.Table)
        {
            terminal.Error.WriteLine("hearsay: no actor gives a figure like that");
        }
    }

    private void Write(IReadOnlyList<Series> series, Evidence evidence)
    {
        switch (Format)
        {
            case AccountFormat.Json:
                foreach (var one in series)
                {
                    terminal.WriteJson(SeriesLine.Of(one, evidence));
                }

                break;
            case AccountFormat.Csv:
                SeriesCsv.Write(series, evidence, terminal.Output);
                break;
            default:
                SeriesTable.Write(series, terminal);
                break;
        }
    }
}
