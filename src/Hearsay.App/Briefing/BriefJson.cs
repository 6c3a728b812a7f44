using System.Globalization;
using Hearsay.App.Accounting;

namespace Hearsay.App.Briefing;

/// <summary>A brief as programs get it.</summary>
/// <param name="Title">What it is on.</param>
/// <param name="Sections">Its sections.</param>
/// <param name="Citations">What its sentences stand on.</param>
internal sealed record BriefJson(string Title, IReadOnlyList<BriefJson.Section> Sections, IReadOnlyList<BriefJson.Source> Citations)
{
    /// <summary>A brief.</summary>
    public static BriefJson Of(Brief brief) => new(
        brief.Title,
        [.. brief.Sections.Select(s => new Section(s.Heading, [.. s.Sentences.Select(Of)], s.LeftOut))],
        [.. brief.Citations.Select(c => new Source(c.Number, c.Statement, c.Words, c.Document.Id, c.Document.Document.Publisher, c.Document.Document.Title, AccountWords.Day(c.Document.Document.Published), c.Document.Document.Url))]);

    private static Sentence Of(BriefSentence sentence) => new(
        string.Concat(sentence.Parts.Select(p => p.Kind switch { BriefPartKind.Quoted => $"“{p.Text}”", BriefPartKind.Number => $" [{p.Text}]", _ => p.Text })),
        [.. sentence.Parts.Where(p => p.Kind == BriefPartKind.Number).Select(p => int.Parse(p.Text, CultureInfo.InvariantCulture)).Distinct()]);

    /// <summary>The sentences on one question.</summary>
    internal sealed record Section(string Heading, IReadOnlyList<Sentence> Sentences, int LeftOut);

    /// <summary>A sentence with the numbers of its citations.</summary>
    internal sealed record Sentence(string Text, IReadOnlyList<int> Citations);

    /// <summary>Exact words and where they stand.</summary>
    internal sealed record Source(int Number, string? Statement, string Words, string Document, string? Publisher, string? Title, string Published, string? Url);
}
