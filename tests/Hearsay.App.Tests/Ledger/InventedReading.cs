using System.Globalization;
using System.Text;
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

namespace Hearsay.App.Tests.Ledger;

/// <summary>Readings made by hand for ledgers: an invented text of three sentences, in which a ministry and a union speak.</summary>
internal static class InventedReading
{
    private static readonly Party Orvany = new("orvany", "Orvany", ["Orvany", "Port Orvan"]);

    private static readonly Actor Ministry = new() { Id = "ministry-of-ports", Name = "Ministry of Ports", Kind = ActorKind.Government, Party = Orvany, Names = ["Ministry of Ports", "the ministry"] };

    private static readonly Actor Union = new() { Id = "dockers-union", Name = "Dockers’ Union", Kind = ActorKind.Organisation, Names = ["Dockers’ Union", "the union"] };

    /// <summary>The original of a reading: its text in UTF-8.</summary>
    public static byte[] Original(Reading reading) => Encoding.UTF8.GetBytes(reading.Document.Text);

    /// <summary>A reading of an article.</summary>
    /// <param name="number">How many cranes stand still, which makes it another article.</param>
    /// <param name="url">Its address.</param>
    /// <param name="day">The day in January 2031 when it was published; null for a text without a date.</param>
    /// <param name="weights">What is said to have read it.</param>
    public static Reading Make(int number, string? url = null, int? day = 5, string weights = "invented-1")
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"The Ministry of Ports said on Monday that {number} cranes in Lissa stood still. The Dockers’ Union denied it, and said\0 that no soldiers had come.\nThe gates stayed shut.\n");
        TextSpan Find(string words) => text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at ? new TextSpan(at, at + words.Length) : throw new ArgumentException(words);
        var cranes = number.ToString(CultureInfo.InvariantCulture);
        return new Reading
        {
            Document = Document.Of(text, string.Create(CultureInfo.InvariantCulture, $"ports-{number}.txt")) with
            {
                Url = url,
                Title = "Cranes stand still",
                Publisher = "The Orvan Gazette",
                Authors = ["Ila Marn", "Wire\0Service"],
                Language = "en",
                Incomplete = number == 5 ? "stops at a paywall" : null,
                Published = day is { } some ? new LocalDateTime(2031, 1, some, 9, 30).WithOffset(Offset.FromHours(2)) : null,
            },
            Layout = TextLayout.Of(text),
            Syntax = TextSyntax.None(TextLayout.Of(text)),
            Weights = weights,
            Attributions =
            [
                new() { Source = Find("The Ministry of Ports"), Cue = Find("said"), Content = [Find($"that {cranes} cranes in Lissa stood still")], Directness = Directness.Indirect, Confidence = 0.9 },
                new() { Source = Find("The Dockers’ Union"), Cue = Find("denied"), Content = [Find("it"), Find("that no soldiers had come")], Directness = Directness.Indirect, Confidence = 0.8 },
            ],
            Actors = [Ministry, Union],
            Statements =
            [
                new()
                {
                    Content = [Find($"{cranes} cranes in Lissa stood still")], Voice = Voice.Attributed, Attribution = 0, Actor = Ministry, Stance = Stance.Asserts, Factuality = Factuality.Certain,
                    Figures = [new Figure { Span = Find(cranes), Low = number, Best = number, High = number, Kind = FigureKind.Count, Counted = "cranes", CountedSpan = Find("cranes") }],
                    Places = [new PlaceMention { Span = Find("Lissa"), IsLiteral = true, Place = new Place("Lissa", PlaceKind.Settlement, "OV", 12.5, 40.25, 90_000) }],
                    Times = [new TimeMention { Span = Find("Monday"), Kind = TimeKind.Date, Value = "2031-01-05", Days = new DateInterval(new LocalDate(2031, 1, 5), new LocalDate(2031, 1, 5)) }],
                },
                new() { Content = [Find("it"), Find("no soldiers had come")], Voice = Voice.Attributed, Attribution = 1, Actor = Union, Via = [Ministry], Stance = Stance.Denies, Factuality = Factuality.CertainlyNot, PointsTo = 0, Markers = [Find("no")] },
                new() { Content = [Find("said\0 that")], Voice = Voice.Narrator, Stance = Stance.Asserts, Factuality = Factuality.Certain },
            ],
        };
    }
}
