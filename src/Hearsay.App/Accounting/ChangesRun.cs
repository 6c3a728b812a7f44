using Hearsay.App.Output;
using Hearsay.Claims;
using Hearsay.Claims.Changes;
using Hearsay.Ledger;
using NodaTime;

namespace Hearsay.App.Accounting;

/// <summary>One run of <c>hearsay changes</c>.</summary>
internal sealed class ChangesRun(Terminal terminal)
{
    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>The story; every document where null.</summary>
    public string? Story { get; init; }

    /// <summary>What was published before is what was known.</summary>
    public required Instant Since { get; init; }

    /// <summary>Whether programs read it.</summary>
    public required bool Json { get; init; }

    /// <summary>Writes what is new.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public int Run()
    {
        using var ledger = Ledgers.OpenExisting(Ledger);
        var story = StoryAccount.Of(ledger, Story);
        Write(story.Changes(Since), story.Account);
        return ExitCode.Done;
    }

    /// <summary>Writes changes that led to an account.</summary>
    internal void Write(AccountChanges changes, Account account)
    {
        var lines = ChangeLine.Of(changes, new Evidence(account)).ToList();
        OutputException.Guard(Terminal.OutputName, () =>
        {
            if (Json)
            {
                lines.ForEach(terminal.WriteJson);
            }
            else
            {
                ChangeCards.Write(lines, terminal);
            }
        });
        if (lines.Count == 0 && !Json)
        {
            terminal.Error.WriteLine("hearsay: nothing has changed since then");
        }
    }
}
