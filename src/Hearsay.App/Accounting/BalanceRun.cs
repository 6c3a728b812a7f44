using Hearsay.App.Output;
using Hearsay.Claims.Balances;
using Hearsay.Ledger;

namespace Hearsay.App.Accounting;

/// <summary>One run of <c>hearsay balance</c>.</summary>
internal sealed class BalanceRun(Terminal terminal)
{
    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>The story; every document where null.</summary>
    public string? Story { get; init; }

    /// <summary>The file of balances; null to suggest some.</summary>
    public string? File { get; init; }

    /// <summary>Whether to write JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Solves the balances of the file. One that cannot be solved is told of, and the rest goes on.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is none of balances.</exception>
    public int Run()
    {
        var file = File is null ? null : BalanceFile.Parse(System.IO.File.ReadAllText(File), File);
        using var ledger = Ledgers.OpenExisting(Ledger);
        var account = StoryAccount.Of(ledger, Story).Account;
        if (file is null)
        {
            return Suggest(BalanceSuggester.Suggest(account));
        }

        var code = ExitCode.Done;
        foreach (var entry in file.Entries)
        {
            try
            {
                var balance = entry.Solve(account, file.Terms);
                OutputException.Guard(Terminal.OutputName, () => Write(entry, balance));
            }
            catch (InvalidDataException e)
            {
                terminal.Error.WriteLine($"hearsay: {e.Message}");
                code = ExitCode.SomeRefused;
            }
        }

        return code;
    }

    private int Suggest(IReadOnlyList<Suggestion> suggestions)
    {
        if (suggestions.Count == 0)
        {
            terminal.Error.WriteLine("hearsay: nothing counted there looks like a whole and its parts");
        }
        else
        {
            OutputException.Guard(Terminal.OutputName, () => terminal.Output.Write(Suggestion.ToToml(suggestions)));
        }

        return ExitCode.Done;
    }

    private void Write(BalanceEntry entry, Balance balance)
    {
        if (Json)
        {
            terminal.WriteJson(BalanceLine.Of(entry, balance));
        }
        else
        {
            BalanceCard.Write(entry, balance, terminal);
        }
    }
}
