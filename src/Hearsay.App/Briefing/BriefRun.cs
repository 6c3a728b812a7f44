using System.Globalization;
using System.Text;
using System.Text.Json;
using Hearsay.App.Accounting;
using Hearsay.App.Output;
using Hearsay.Ledger;
using NodaTime;

namespace Hearsay.App.Briefing;

/// <summary>One run of <c>hearsay brief</c>.</summary>
internal sealed class BriefRun(Terminal terminal)
{
    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>The story; every document where null.</summary>
    public string? Story { get; init; }

    /// <summary>What was published before is what was known; null where nobody asks what is new.</summary>
    public OffsetDateTime? Since { get; init; }

    /// <summary>How to write it.</summary>
    public required BriefFormat Format { get; init; }

    /// <summary>The file to write; standard output where null.</summary>
    public string? Out { get; init; }

    /// <summary>Writes the brief.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public int Run()
    {
        using var ledger = Ledgers.OpenExisting(Ledger);
        Write(StoryAccount.Of(ledger, Story).Brief(Story, Since));
        return ExitCode.Done;
    }

    /// <summary>Writes a brief.</summary>
    internal void Write(Brief brief)
    {
        if (Out is null)
        {
            OutputException.Guard(Terminal.OutputName, () => Write(brief, terminal.Output));
        }
        else
        {
            var text = new StringWriter { NewLine = "\n" };
            Write(brief, text);
            using var file = new OutputFile(Out);
            file.Write(Encoding.UTF8.GetBytes(text.ToString()));
            file.Complete();
        }

        if (brief.Sections.Count == 0)
        {
            terminal.Error.WriteLine("hearsay: nothing is claimed in these documents");
        }
        else if (brief.Sections.Sum(s => s.LeftOut) is > 0 and var more)
        {
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hearsay: {more} more sentences found no room; claims, figures, silence and changes show all"));
        }
    }

    private void Write(Brief brief, TextWriter output)
    {
        switch (Format)
        {
            case BriefFormat.Json:
                output.WriteLine(JsonSerializer.Serialize(BriefJson.Of(brief), LedgerJson.Options));
                break;
            case BriefFormat.Html:
                HtmlBrief.Write(brief, output);
                break;
            default:
                MarkdownBrief.Write(brief, output);
                break;
        }
    }
}
