using System.Globalization;
using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Statements.Figures;
using Hearsay.Statements.Places;
using Hearsay.Statements.Times;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Formats;

/// <summary>The values of a statement in short plain words for people.</summary>
internal static class StatementWords
{
    /// <summary>Such as "GUR (government, speaks for Ukraine)".</summary>
    public static string Of(Actor actor)
    {
        var kind = StatementNames.Of(actor.Kind);
        return actor.Party is { } party && party.Name != actor.Name ? $"{actor.Name} ({kind}, speaks for {party.Name})" : $"{actor.Name} ({kind})";
    }

    /// <summary>Who says it, through whom: "the ministry (government, speaks for X), via state radio"; empty in the outlet's own voice.</summary>
    public static string Who(Statement statement)
    {
        var who = statement.Actor is { } actor ? Of(actor) : statement.Voice == Voice.Narrator ? "" : "nobody named";
        return statement.Via.Count == 0 ? who : $"{who}, via {string.Join(", via ", statement.Via.Select(a => a.Name))}";
    }

    /// <summary>Such as "estimates, probable".</summary>
    public static string Stance(Statement statement) => $"{StatementNames.Of(statement.Stance)}, {StatementNames.Plain(statement.Factuality)}";

    /// <summary>Such as "11,000 (10,500 to 11,500) North Korean soldiers sent".</summary>
    public static string Of(Figure figure)
    {
        var best = PlainNumber.Of(figure.Best);
        var number = figure switch
        {
            { Best: { } some, High: null } => figure.Low > some ? $"more than {best}" : $"at least {best}",
            { Best: { } some, Low: null } => figure.High < some ? $"fewer than {best}" : $"up to {best}",
            _ => PlainNumber.Of(figure.Low, figure.Best, figure.High),
        };
        var amount = figure.Kind == FigureKind.Money ? $"{figure.Unit} {number}" : figure.Unit is { } unit ? $"{number} {unit}" : number;
        var rate = figure.Per is { } per ? $"{amount} per {per}" : amount;
        var outcome = figure.Counted == figure.Outcome ? null : figure.Outcome;
        return string.Join(' ', new[] { rate, figure.Counted, outcome }.Where(w => !string.IsNullOrEmpty(w)));
    }

    /// <summary>The day, the days, or the value where no days are known; with the part of it that is meant.</summary>
    public static string Of(TimeMention time) => time.Part switch
    {
        TimePart.Start => $"early in {Days(time)}",
        TimePart.Middle => $"in the middle of {Days(time)}",
        TimePart.End => $"late in {Days(time)}",
        _ => Days(time),
    };

    private static string Days(TimeMention time)
        => time.IsUnresolved ? $"{time.Value} (not placed: publication time unknown)"
            : time.Days is not { } days || time.Precision is TimePrecision.Month or TimePrecision.Year ? time.Value
            : days.Start == days.End ? Day(days.Start)
            : $"{Day(days.Start)} to {Day(days.End)}";

    /// <summary>Such as "Kursk, RU (51.73, 36.19)".</summary>
    public static string Of(PlaceMention mention, string text)
        => mention.Place is { } place
            ? string.Create(CultureInfo.InvariantCulture, $"{(place.Kind == PlaceKind.Country ? place.Name : $"{place.Name}, {place.Country}")} ({place.Latitude:0.##}, {place.Longitude:0.##})")
            : $"{mention.Span.In(text)} (in no gazetteer)";

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
