using System.Globalization;
using Hearsay.App.Output;
using Hearsay.Formats;
using Hearsay.Ledger;

namespace Hearsay.App.Asking;

/// <summary>What a ledger keeps, in short plain words for people.</summary>
internal static class FoundWords
{
    /// <summary>Such as "2031-01-05 · The Orvan Gazette · Cranes stand still · 0a84cfbe".</summary>
    public static string Of(LedgerDocument document)
    {
        var published = document.Published is { } time ? time.Date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture) : "undated";
        return Join(" · ", published, document.Publisher, document.Title ?? document.Url ?? document.Name, document.Id[..Math.Min(8, document.Id.Length)]);
    }

    /// <summary>Such as "Ministry of Ports (Orvany), via state radio".</summary>
    public static string Who(FoundStatement found)
    {
        var who = found.Actor is { } actor ? actor.Name : found.Statement.Voice == "narrator" ? "(the outlet)" : "(nobody named)";
        var party = found.Party is { } side && side.Name != who ? $" ({side.Name})" : "";
        return PlainWords.Of(who + party + string.Concat(found.Via.Select(v => $", via {v.Name}")));
    }

    /// <summary>Such as "denies, CT-"; with "corrected" where a person had a hand in it.</summary>
    public static string How(LedgerStatement statement) => $"{statement.Stance}, {statement.Factuality}{(statement.Corrected is null ? "" : ", corrected")}";

    /// <summary>Figures, times and places; empty where there are none.</summary>
    public static string Values(LedgerStatement statement) => PlainWords.Of(Join(
        " · ",
        [.. statement.Figures.Select(Of), .. statement.Times.Select(Of), .. statement.Places.Select(Of)]));

    /// <summary>Such as "11000 (10500 to 11500) soldiers sent".</summary>
    public static string Of(LedgerFigure figure)
        => Join(" ", PlainNumber.Of(figure.Low, figure.Best, figure.High), figure.Unit, figure.Per is { } per ? $"a {per}" : null, figure.Counted, figure.Outcome);

    /// <summary>The day, the days, or the value.</summary>
    public static string Of(LedgerTime time) => time.From is null ? time.Value : time.From == time.To ? time.From : $"{time.From} to {time.To}";

    /// <summary>Such as "Lissa, OV".</summary>
    public static string Of(LedgerPlace place) => place.Name is null ? place.Words : Join(", ", place.Name, place.Kind == "country" ? null : place.Country);

    private static string Join(string between, params string?[] parts) => string.Join(between, parts.Where(p => !string.IsNullOrEmpty(p)).Select(p => PlainWords.Of(p!)));
}
