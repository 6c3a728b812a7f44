using Hearsay.Attributions;
using Hearsay.Ingestion;
using Hearsay.Syntax;
using Hearsay.Text;
using NodaTime;

namespace Hearsay.Tests.Formats;

/// <summary>A reading made by hand: an invented article with every kind of attribution.</summary>
internal static class FerryReading
{
    private const string Article = """
        The harbour office of Lindmar said on Tuesday that the ferry to Osk would not sail before spring. “We cannot repair the hull in winter,” said Mara Vell, who runs the office, “and we will not pretend that we can.”

        Vell added that the shipyard had told her the steel would “arrive in March at the earliest”. The yard is alleged to have known since August.

        According to islanders, two boats were still for hire.
        Nobody at the yard answered calls.

        """;

    public static Reading Make() => Of(
        Article.ReplaceLineEndings("\n"),
        [
            Say("The harbour office of Lindmar", "said", Directness.Indirect, 0.97249, null, "that the ferry to Osk would not sail before spring"),
            Say("Mara Vell", "said Mara", Directness.Direct, 0.98766, null, "“We cannot repair the hull in winter,”", "“and we will not pretend that we can.”") with { Cue = Find("said", 1) },
            Say("Vell", "added", Directness.Mixed, 0.91, null, "that the shipyard had told her the steel would “arrive in March at the earliest”") with { Source = Find("Vell", 1) },
            Say("the shipyard", "told", Directness.Mixed, 0.8, 2, "the steel would “arrive in March at the earliest”"),
            Say(null, "is alleged", Directness.Indirect, 0.6667, null, "The yard", "to have known since August"),
            Say("islanders", "According to", Directness.Indirect, 1, null, "two boats were still for hire"),
        ]);

    public static Reading Of(string text, IReadOnlyList<Attribution> attributions) => new()
    {
        Document = new Document
        {
            Name = "articles/ferry.txt",
            Text = text,
            Sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            Charset = "utf-8",
            Published = new LocalDateTime(2031, 11, 4, 9, 30).WithOffset(Offset.FromHours(2)),
            Language = "en",
        },
        Layout = TextLayout.Of(text),
        Syntax = TextSyntax.None(TextLayout.Of(text)),
        Attributions = attributions,
        Weights = "no weights, marked by hand",
    };

    private static Attribution Say(string? source, string cue, Directness directness, double confidence, int? parent, params string[] content) => new()
    {
        Source = source is null ? null : Find(source),
        Cue = Find(cue),
        Content = [.. content.Select(piece => Find(piece))],
        Directness = directness,
        Confidence = confidence,
        Parent = parent,
    };

    private static TextSpan Find(string words, int skip = 0)
    {
        var text = Article.ReplaceLineEndings("\n");
        var at = text.IndexOf(words, StringComparison.Ordinal);
        for (; skip > 0; skip--)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
        }

        return new TextSpan(at, at + words.Length);
    }
}
