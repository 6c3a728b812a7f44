using System.Globalization;
using Hearsay.App.Output;
using Hearsay.Claims;
using Hearsay.Ledger;

namespace Hearsay.App.Accounting;

/// <summary>One run of <c>hearsay silence</c>.</summary>
internal sealed class SilenceRun(Terminal terminal)
{
    private const int LongestWords = 200;

    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>The story; every document where null.</summary>
    public string? Story { get; init; }

    /// <summary>Whether to write one JSON object.</summary>
    public bool Json { get; init; }

    /// <summary>Writes who is silent on what, and how much of the story each party says.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public int Run()
    {
        using var ledger = Ledgers.OpenExisting(Ledger);
        var account = StoryAccount.Of(ledger, Story).Account;
        OutputException.Guard(Terminal.OutputName, () => Write(account, PartyShare.Of(account)));
        return ExitCode.Done;
    }

    private void Write(Account account, IReadOnlyList<PartyShare> shares)
    {
        var documents = account.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
        if (Json)
        {
            terminal.WriteJson(SilenceLines.Of(account));
            return;
        }

        WriteSilences(account, documents);
        WriteShares(shares);
    }

    private void WriteSilences(Account account, Dictionary<string, AccountDocument> documents)
    {
        foreach (var party in account.Silences.GroupBy(s => s.Party.Id, StringComparer.Ordinal))
        {
            terminal.Output.WriteLine(terminal.Paint(PlainWords.Of(party.First().Party.Name), TextStyle.Heading));
            foreach (var silence in party)
            {
                Lines($"on {AccountWords.Short(silence.Claim.Id)}: {PlainWords.Of(silence.Claim.Wording.Words, LongestWords)}", TextStyle.Plain);
                Lines(SilenceWords.Of(silence, documents), TextStyle.Cue);
            }
        }

        if (account.Silences.Count == 0)
        {
            terminal.Output.WriteLine("Nobody who is named is found silent.");
        }
    }

    private void WriteShares(IReadOnlyList<PartyShare> shares)
    {
        if (shares.Count == 0)
        {
            return;
        }

        terminal.Output.WriteLine();
        var table = new TextTable([new("statements", 10, IsRight: true), new("share", 5, IsRight: true), new("origins", 7, IsRight: true), new("share", 5, IsRight: true), new("party", Math.Max(8, terminal.Width - 36))]);
        table.WriteHeader(terminal.Output, terminal.Paint);
        foreach (var share in shares)
        {
            table.WriteRow(terminal.Output, [Number(share.Statements), Percent(share.OfStatements), Number(share.Origins), Percent(share.OfOrigins), new(PlainWords.Of(share.Party.Name), TextStyle.Source)], terminal.Paint);
        }
    }

    private void Lines(string words, TextStyle style)
    {
        foreach (var line in WordWrap.Lines(words, Math.Max(20, terminal.Width - 2)))
        {
            terminal.Output.WriteLine($"  {terminal.Paint(line, style)}");
        }
    }

    private static TextCell Number(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    private static TextCell Percent(double share) => new(string.Create(CultureInfo.InvariantCulture, $"{share * 100:F0} %"));
}
