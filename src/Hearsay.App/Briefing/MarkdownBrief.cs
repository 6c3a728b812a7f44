using System.Globalization;
using Hearsay.App.Accounting;

namespace Hearsay.App.Briefing;

/// <summary>A brief as Markdown, its citations as footnotes.</summary>
internal static class MarkdownBrief
{
    /// <summary>Writes it.</summary>
    public static void Write(Brief brief, TextWriter output)
    {
        output.Write($"# {MarkdownText.Of(brief.Title)}\n");
        foreach (var section in brief.Sections)
        {
            output.Write($"\n## {section.Heading}\n\n");
            foreach (var sentence in section.Sentences)
            {
                output.Write($"- {string.Concat(sentence.Parts.Select(Of))}\n");
            }
        }

        output.Write(brief.Citations.Count > 0 ? "\n" : "");
        foreach (var citation in brief.Citations)
        {
            var document = citation.Document.Document;
            string?[] parts = [document.Publisher, document.Title ?? document.Name, AccountWords.Day(document.Published), document.Url];
            var place = string.Join(", ", parts.OfType<string>().Select(MarkdownText.Of));
            output.Write(string.Create(CultureInfo.InvariantCulture, $"[^{citation.Number}]: {place}: {MarkdownText.Of($"“{citation.Words}”")} ({MarkdownText.Of(citation.Place)})\n"));
        }
    }

    private static string Of(BriefPart part) => part.Kind switch
    {
        BriefPartKind.Frame => part.Text,
        BriefPartKind.Quoted => MarkdownText.Of($"“{part.Text}”"),
        BriefPartKind.Number => $" [^{part.Text}]",
        _ => MarkdownText.Of(part.Text),
    };
}
