using System.Globalization;
using Hearsay.App.Output;
using Hearsay.Ledger;

namespace Hearsay.App.Asking;

/// <summary>One run of <c>hearsay actors</c>.</summary>
internal sealed class ActorsRun(Terminal terminal)
{
    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>Only in the documents of this story; in all where null.</summary>
    public string? Story { get; init; }

    /// <summary>The most actors.</summary>
    public required int Limit { get; init; }

    /// <summary>Whether to write an object a line.</summary>
    public bool Json { get; init; }

    /// <summary>Writes the list.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public int Run()
    {
        using var ledger = Ledgers.OpenExisting(Ledger);
        var actors = ledger.Actors(Story, Limit);
        OutputException.Guard(Terminal.OutputName, () => Write(actors));
        return ExitCode.Done;
    }

    private void Write(IReadOnlyList<FoundActor> actors)
    {
        if (Json)
        {
            foreach (var actor in actors)
            {
                terminal.WriteJson(actor);
            }
        }
        else if (actors.Count > 0)
        {
            WriteTable(actors);
        }
    }

    private void WriteTable(IReadOnlyList<FoundActor> actors)
    {
        var rows = actors.Select(a => (TextCell[])
        [
            new(a.Statements.ToString(CultureInfo.InvariantCulture)),
            new(a.Documents.ToString(CultureInfo.InvariantCulture)),
            new(PlainWords.Of(a.Name), TextStyle.Source),
            new(a.Kind),
            new(PlainWords.Of(a.Party ?? "")),
            new(PlainWords.Of(a.Id), TextStyle.Faint),
        ]).ToList();
        int Widest(int column, int least, int most) => Math.Clamp(rows.Max(r => r[column].Width), least, Math.Max(least, most));
        var table = new TextTable(
        [
            new("statements", 10, IsRight: true), new("documents", 9, IsRight: true), new("actor", Widest(2, 5, terminal.Width / 3)), new("kind", Widest(3, 4, 12)),
            new("party", Widest(4, 5, terminal.Width / 6)), new("identifier", Widest(5, 10, terminal.Width / 4)),
        ]);
        table.WriteHeader(terminal.Output, terminal.Paint);
        foreach (var row in rows)
        {
            table.WriteRow(terminal.Output, row, terminal.Paint);
        }
    }
}
