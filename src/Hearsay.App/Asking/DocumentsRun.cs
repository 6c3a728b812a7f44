using System.Globalization;
using Hearsay.App.Output;
using Hearsay.Ledger;

namespace Hearsay.App.Asking;

/// <summary>One run of <c>hearsay documents</c>.</summary>
internal sealed class DocumentsRun(Terminal terminal)
{
    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>Only the documents of this story; all where null.</summary>
    public string? Story { get; init; }

    /// <summary>Only documents with statements about this; all where null.</summary>
    public string? About { get; init; }

    /// <summary>Whether to write an object a line.</summary>
    public bool Json { get; init; }

    /// <summary>Whether objects carry the text.</summary>
    public bool WithText { get; init; }

    /// <summary>Writes the list.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public int Run()
    {
        if (WithText && !Json)
        {
            terminal.Error.WriteLine("hearsay: --text goes with --json");
            return ExitCode.Usage;
        }

        using var ledger = Ledgers.OpenExisting(Ledger);
        var count = 0;
        foreach (var document in DocumentList.Find(ledger, Story, About))
        {
            count++;
            OutputException.Guard(Terminal.OutputName, () => Write(ledger, document));
        }

        if (!Json)
        {
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hearsay: {count} document{(count == 1 ? "" : "s")}"));
        }

        return ExitCode.Done;
    }

    private void Write(ILedger ledger, LedgerDocument document)
    {
        if (!Json)
        {
            terminal.Output.WriteLine(FoundWords.Of(document) + (document.Earlier is { } earlier ? $" (new version of {earlier[..8]})" : ""));
            return;
        }

        terminal.WriteJson(DocumentList.Line(ledger, document, WithText));
    }
}
