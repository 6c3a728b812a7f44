using System.Text.Json;
using Hearsay.Statements.Figures;
using Hearsay.Statements.Places;
using Hearsay.Statements.Times;
using NodaTime.Text;

namespace Hearsay.Formats;

/// <summary>Statements in the JSON of a reading.</summary>
internal static class StatementJson
{
    /// <summary>Writes one statement.</summary>
    public static void Write(Utf8JsonWriter json, Reading reading, int at, ReadingIds ids)
    {
        var (statement, text) = (reading.Statements[at], reading.Document.Text);
        json.WriteStartObject();
        json.WriteString("id", ids.Statements[at]);
        json.WriteString("attribution", statement.Attribution is { } attribution ? ids.Attributions[attribution] : null);
        JsonText.Write(json, "content", statement.Content, text);
        json.WriteString("voice", StatementNames.Of(statement.Voice));
        JsonText.Write(json, "actor", statement.Actor?.Id);
        json.WriteStartArray("via");
        foreach (var actor in statement.Via)
        {
            JsonText.WriteValue(json, actor.Id);
        }

        json.WriteEndArray();
        json.WriteString("stance", StatementNames.Of(statement.Stance));
        json.WriteString("factuality", StatementNames.Of(statement.Factuality));
        JsonText.Write(json, "markers", statement.Markers, text);
        WriteAll(json, "figures", statement.Figures, f => WriteFigure(json, f, text));
        WriteAll(json, "times", statement.Times, t => WriteTime(json, t, text));
        WriteAll(json, "places", statement.Places, p => WritePlace(json, p, text));
        json.WriteString("pointsTo", statement.PointsTo is { } other ? ids.Statements[other] : null);
        json.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFigure(Utf8JsonWriter json, Figure figure, string text)
    {
        JsonText.Write(json, "span", figure.Span, text);
        WriteNumber(json, "low", figure.Low);
        WriteNumber(json, "best", figure.Best);
        WriteNumber(json, "high", figure.High);
        json.WriteString("kind", StatementNames.Of(figure.Kind));
        JsonText.Write(json, "unit", figure.Unit);
        JsonText.Write(json, "per", figure.Per);
        JsonText.Write(json, "counted", figure.Counted);
        JsonText.Write(json, "countedSpan", figure.CountedSpan, text);
        JsonText.Write(json, "outcome", figure.Outcome);
        JsonText.Write(json, "outcomeSpan", figure.OutcomeSpan, text);
    }

    private static void WriteTime(Utf8JsonWriter json, TimeMention time, string text)
    {
        JsonText.Write(json, "span", time.Span, text);
        json.WriteString("kind", StatementNames.Of(time.Kind));
        JsonText.Write(json, "value", time.Value);
        json.WriteString("part", StatementNames.Of(time.Part));
        json.WriteString("from", time.Days is { } from ? LocalDatePattern.Iso.Format(from.Start) : null);
        json.WriteString("to", time.Days is { } to ? LocalDatePattern.Iso.Format(to.End) : null);
        json.WriteBoolean("unresolved", time.IsUnresolved);
    }

    private static void WritePlace(Utf8JsonWriter json, PlaceMention mention, string text)
    {
        JsonText.Write(json, "span", mention.Span, text);
        JsonText.Write(json, "name", mention.Place?.Name);
        json.WriteString("kind", mention.Place is { } place ? StatementNames.Of(place.Kind) : null);
        JsonText.Write(json, "country", mention.Place?.Country);
        WriteNumber(json, "latitude", (decimal?)mention.Place?.Latitude);
        WriteNumber(json, "longitude", (decimal?)mention.Place?.Longitude);
        json.WriteBoolean("literal", mention.IsLiteral);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } some)
        {
            json.WriteNumber(name, some);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
