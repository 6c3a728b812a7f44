using Hearsay.Attributions;
using Hearsay.Ingestion;
using Hearsay.Syntax;
using Hearsay.Text;
using NodaTime;

namespace Hearsay.App.Tests.Output;

/// <summary>A reading made by hand: an invented text with every kind of attribution, and characters that terminals find hard.</summary>
internal static class HandReading
{
    private const string Article = """
        The harbour office of Lindmar, which has run the ferry since 1911, said on Tuesday that the ferry to Osk would not sail before spring. “We cannot repair the hull in winter,” said Mara Vell, who runs the office, “and we will not pretend that we can.”

        Vell added that the shipyard had told her the steel would “arrive in March at the earliest”. The yard is alleged to have known since August.

        According to 東京新聞, two boats were still for hire at https://ferries.example/timetable/winter/with-a-name-that-no-column-can-hold. Ann told us “no”; Ann	said 🌉	café would	open.

        """;

    private static readonly string Words = Article.ReplaceLineEndings("\n").Replace("no”", "\u001b[31mno\u202E”", StringComparison.Ordinal);

    public static Reading Make() => Of(
        Say("The harbour office of Lindmar, which has run the ferry since 1911,", "said", Directness.Indirect, 0.97249, null, "that the ferry to Osk would not sail before spring"),
        Say("Mara Vell, who runs the office,", "said Mara", Directness.Direct, 0.98766, null, "“We cannot repair the hull in winter,”", "“and we will not pretend that we can.”"),
        Say("the shipyard", "told", Directness.Mixed, 0.8, 3, "the steel would “arrive in March at the earliest”"),
        Say("Vell added", "added", Directness.Mixed, 0.91, null, "that the shipyard had told her the steel would “arrive in March at the earliest”"),
        Say(null, "is alleged", Directness.Indirect, 0.6667, null, "The yard", "to have known since August"),
        Say("東京新聞", "According to", Directness.Indirect, 1, null, "two boats were still for hire at https://ferries.example/timetable/winter/with-a-name-that-no-column-can-hold"),
        Say("Ann told us", "told us", Directness.Direct, 0.5, null, "“\u001b[31mno\u202E”"),
        Say("Ann\tsaid", "said 🌉", Directness.Indirect, 0.4, 6, "🌉\tcafé would\topen"));

    public static Reading Of(params Attribution[] attributions) => new()
    {
        Document = new Document
        {
            Name = "articles/ferry.txt",
            Text = Words,
            Sha256 = new string('0', 64),
            Charset = "utf-8",
            Published = new LocalDateTime(2031, 11, 4, 9, 30).WithOffset(Offset.FromHours(2)),
            Language = "en",
        },
        Layout = TextLayout.Of(Words),
        Syntax = TextSyntax.None(TextLayout.Of(Words)),
        Attributions = attributions,
        Weights = "no weights, marked by hand",
    };

    private static Attribution Say(string? source, string cue, Directness directness, double confidence, int? parent, params string[] content) => new()
    {
        Source = source is null ? null : Find(source),
        Cue = Find(cue),
        Content = [.. content.Select(Find)],
        Directness = directness,
        Confidence = confidence,
        Parent = parent,
    };

    private static TextSpan Find(string words)
    {
        var at = Words.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 ? new TextSpan(at, at + words.Length) : throw new ArgumentException($"The article has no {words}", nameof(words));
    }
}
