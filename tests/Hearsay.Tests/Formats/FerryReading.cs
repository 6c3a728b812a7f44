using Hearsay.Attributions;
using Hearsay.Ingestion;
using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Statements.Figures;
using Hearsay.Statements.Places;
using Hearsay.Statements.Stances;
using Hearsay.Statements.Times;
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
        ]) with
    { Actors = [Office, Vell, Yard, Islanders], Statements = Told() };

    private static Actor Office => new() { Id = "harbour-office-of-lindmar", Name = "harbour office of Lindmar", Kind = ActorKind.Government, Party = new Party("lindmar", "Lindmar", ["Lindmar"]), Names = ["harbour office of Lindmar", "the office"], Mentions = [Find("The harbour office of Lindmar")] };

    private static Actor Vell => new() { Id = "mara-vell", Name = "Mara Vell", Kind = ActorKind.Person, Party = Office.Party, Names = ["Mara Vell", "Vell"], Mentions = [Find("Mara Vell"), Find("Vell", 1)] };

    private static Actor Yard => new() { Id = "shipyard", Name = "shipyard", Kind = ActorKind.Organisation, Names = ["the shipyard", "The yard"], Mentions = [Find("the shipyard")] };

    private static Actor Islanders => new() { Id = "islanders", Name = "islanders", Kind = ActorKind.Collective, Names = ["islanders"], Number = 12, Members = [Vell], Mentions = [Find("islanders")] };

    private static IReadOnlyList<Statement> Told() =>
    [
        new()
        {
            Content = [Find("the ferry to Osk would not sail before spring")], Voice = Voice.Attributed, Attribution = 0, Actor = Office, Stance = Stance.Predicts, Factuality = Factuality.CertainlyNot,
            Markers = [Find("not")], Times = [new TimeMention { Span = Find("spring"), Kind = TimeKind.Date, Value = "XXXX-SP", IsUnresolved = true }], Places = [new PlaceMention { Span = Find("Osk"), IsLiteral = true }],
        },
        new()
        {
            Content = [Find("the steel would “arrive in March at the earliest”")], Voice = Voice.Attributed, Attribution = 3, Actor = Yard, Via = [Vell], Stance = Stance.Predicts, Factuality = Factuality.Probable,
            Times = [new TimeMention { Span = Find("March"), Kind = TimeKind.Date, Value = "2032-03", Days = new DateInterval(new LocalDate(2032, 3, 1), new LocalDate(2032, 3, 31)) }],
        },
        new() { Content = [Find("The yard"), Find("to have known since August")], Voice = Voice.Attributed, Attribution = 4, Stance = Stance.Alleges, Factuality = Factuality.Certain, PointsTo = 1 },
        new()
        {
            Content = [Find("two boats were still for hire")], Voice = Voice.Attributed, Attribution = 5, Actor = Islanders, Stance = Stance.Asserts, Factuality = Factuality.Certain,
            Figures = [new Figure { Span = Find("two"), Low = 2, Best = 2, High = 2, Kind = FigureKind.Count, Counted = "boats", CountedSpan = Find("boats"), Outcome = "hired", OutcomeSpan = Find("for hire") }],
            Places = [new PlaceMention { Span = Find("Lindmar"), IsLiteral = false, Place = new Place("Lindmar", PlaceKind.Settlement, "NO", 68.15, 13.5, 1200) }],
        },
        new() { Content = [Find("Nobody at the yard answered calls.")], Voice = Voice.Narrator, Stance = Stance.Asserts, Factuality = Factuality.CertainlyNot, Figures = [new Figure { Span = Find("Nobody"), Low = 0.5m, High = 1200, Kind = FigureKind.Money, Unit = "EUR", Per = "day" }] },
    ];

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
