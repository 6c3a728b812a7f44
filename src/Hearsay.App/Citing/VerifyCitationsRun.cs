using System.Globalization;
using System.Text;
using Hearsay.App.Output;
using Hearsay.Ingestion;
using Hearsay.Ledger;

namespace Hearsay.App.Citing;

/// <summary>One run of <c>hearsay verify-citations</c>.</summary>
internal sealed class VerifyCitationsRun(Terminal terminal)
{
    private const int LongestWords = 120;

    /// <summary>The text: a file, or <c>-</c>.</summary>
    public required string File { get; init; }

    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>Whether to write the outcome as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Checks every citation of the text.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public int Run()
    {
        using var ledger = Ledgers.OpenExisting(Ledger);
        using var stream = File == InputFinder.StandardInputName ? terminal.Input() : System.IO.File.OpenRead(File);
        using var text = new StreamReader(stream, Encoding.UTF8);
        var report = new CitationCheck(ledger).Of(text.ReadToEnd());
        OutputException.Guard(Terminal.OutputName, () => Write(report));
        if (report.Citations.Count == 0)
        {
            terminal.Error.WriteLine($"hearsay: {File}: cites nothing that can be checked");
            return ExitCode.NothingRead;
        }

        return report.IsGood ? ExitCode.Done : ExitCode.SomeRefused;
    }

    private void Write(CitationReport report)
    {
        if (Json)
        {
            terminal.WriteJson(report);
            return;
        }

        foreach (var bad in report.Citations.Where(c => !c.IsGood))
        {
            var words = bad.Words is { } quoted ? $"“{PlainWords.Of(quoted, LongestWords)}”: " : "";
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{File}:{bad.Line}:{bad.Column}: {words}{bad.Reason}"));
        }

        if (report.Citations.Count > 0)
        {
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{File}: {report.Citations.Count} citations: {report.Count(CitationVerdict.Whole)} whole, {report.Count(CitationVerdict.Part)} in part, {report.Count(CitationVerdict.NothingQuoted)} without words, {report.Citations.Count(c => !c.IsGood)} wrong"));
        }
    }
}
