using System.Globalization;
using Hearsay.App.Output;
using Hearsay.Claims;
using Hearsay.Claims.Balances;
using Hearsay.Formats;
using Hearsay.Resolution;
using Hearsay.Statements;
using NodaTime;

namespace Hearsay.App.Accounting;

/// <summary>Parts of an account in short plain words for people.</summary>
internal static class AccountWords
{
    private const int IdColumns = 8;

    /// <summary>The beginning of an id, by which <c>hearsay show</c> finds the thing.</summary>
    public static string Short(string id) => id[..Math.Min(IdColumns, id.Length)];

    /// <summary>Such as "12,000 (11,500 to 12,500) soldiers".</summary>
    public static string Of(AccountFigure figure) => Join(Number(figure), figure.Counted, figure.Outcome);

    /// <summary>Such as "12,000 (11,500 to 12,500)", with the unit of an amount.</summary>
    public static string Number(AccountFigure figure) => Join(PlainNumber.Of(figure.Low, figure.Best, figure.High), figure.Unit);

    /// <summary>What a series counts and what happened to it, such as "soldiers killed".</summary>
    public static string Counted(Series series) => series.Counted.Length == 0 ? "(nobody says what)" : Join(series.Counted, series.Points[0].Figure.Outcome);

    /// <summary>Such as "Ministry of Ports (Orvany)".</summary>
    public static string Of(Actor actor) => PlainWords.Of(actor.Party is { } party && party.Name != actor.Name ? $"{actor.Name} ({party.Name})" : actor.Name);

    /// <summary>Who says a statement, through whom.</summary>
    public static string Who(AccountStatement statement)
    {
        var who = statement.Actor is { } actor ? Of(actor) : statement.Voice == Voice.Narrator ? "(the outlet)" : "(nobody named)";
        return who + string.Concat(statement.Via.Select(v => PlainWords.Of($", via {v.Name}")));
    }

    /// <summary>Such as "2031-01-05"; "undated" where that is not known.</summary>
    public static string Day(OffsetDateTime? time) => Day(time?.Date);

    /// <inheritdoc cref="Day(OffsetDateTime?)"/>
    public static string Day(LocalDate? day) => day is { } some ? some.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture) : "undated";

    /// <summary>Such as " on 2031-01-05", behind a figure.</summary>
    public static string On(LocalDate? day) => day is null ? ", undated" : $" on {Day(day)}";

    /// <summary>Such as "2031-01-05 to 2031-01-09".</summary>
    public static string Days(ClaimSummary claim) => Day(claim.First) == Day(claim.Last) ? Day(claim.First) : $"{Day(claim.First)} to {Day(claim.Last)}";

    /// <summary>Such as "certain to possible".</summary>
    public static string Factualities(ClaimSummary claim) => claim.Factualities.Count switch
    {
        0 => "denied only",
        1 => StatementNames.Plain(claim.Factualities[0]),
        _ => $"{StatementNames.Plain(claim.Factualities[0])} to {StatementNames.Plain(claim.Factualities[^1])}",
    };

    /// <summary>Such as "3 statements of 2 independent origins".</summary>
    public static string Counts(ClaimSummary claim)
        => string.Create(CultureInfo.InvariantCulture, $"{claim.Mentions} {(claim.Mentions == 1 ? "statement" : "statements")} of {claim.Origins} independent {(claim.Origins == 1 ? "origin" : "origins")}");

    /// <summary>Names of actors, the first of them where there are many: "A; B and 40 others".</summary>
    public static string Of(IReadOnlyList<Actor> actors, int most)
        => string.Join("; ", actors.Take(Shown(actors.Count, most)).Select(Of)) + And(actors.Count - Shown(actors.Count, most), "others");

    /// <summary>How many of a list to show: all, where leaving some out would not save a line.</summary>
    public static int Shown(int count, int most) => count <= most + 1 ? count : most;

    /// <summary>Such as " and 40 others"; nothing where there are no more.</summary>
    public static string And(int more, string what) => more == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" and {more} {what}");

    /// <summary>Such as "holds".</summary>
    public static string Of(BalanceVerdict verdict) => verdict switch
    {
        BalanceVerdict.Holds => "holds",
        BalanceVerdict.CannotHold => "cannot hold",
        _ => "not enough",
    };

    /// <summary>Such as "cannot hold: 15 apart; these 3 statements cannot hold together".</summary>
    public static string Of(Balance balance) => balance.Verdict switch
    {
        BalanceVerdict.CannotHold => string.Create(CultureInfo.InvariantCulture, $"cannot hold: {Number(balance.Slack)} apart; {(balance.Because.Count == 1 ? "one statement cannot hold by itself" : $"these {balance.Because.Count} statements cannot hold together")}"),
        BalanceVerdict.Holds => "holds: these figures can all hold",
        _ => "not enough figures to tell",
    };

    /// <summary>Such as "350 to 450" or "at least 12".</summary>
    public static string Range(Bounds bounds) => bounds switch
    {
        { Low: { } low, High: { } high } => low == high ? Number(low) : $"{Number(low)} to {Number(high)}",
        { Low: { } low } => $"at least {Number(low)}",
        { High: { } high } => $"at most {Number(high)}",
        _ => "any number",
    };

    private static string Join(params IEnumerable<string?> parts) => PlainWords.Of(string.Join(' ', parts.Where(p => !string.IsNullOrEmpty(p))));

    private static string Number(decimal number) => PlainNumber.Of<decimal>(number);
}
