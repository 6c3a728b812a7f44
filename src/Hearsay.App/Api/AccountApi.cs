using Microsoft.AspNetCore.Routing;
using Hearsay.App.Accounting;
using Hearsay.Claims;
using Hearsay.Ledger;

namespace Hearsay.App.Api;

/// <summary>Figures, silence, places, timeline and changes of a story.</summary>
internal static class AccountApi
{
    /// <summary>Adds the routes.</summary>
    public static void MapAccount(this IEndpointRouteBuilder api)
    {
        api.MapList("/figures", "Each actor's figures for one counted thing through time", FigureParameters, Figures);
        api.MapAnswer("/silence", "Who has said nothing on a claim that concerns it, and each party's share of the story", [Parameters.Story], Silence);
        api.MapList("/places", "The places that statements name, those that most name first", [Parameters.Story], Places);
        api.MapList("/timeline", "What is said to have happened when", TimelineParameters, Timeline);
        api.MapList("/changes", "What is new since a time, kind by kind", [Parameters.Known, Parameters.Story], Changes);
    }

    /// <summary>What chooses figures.</summary>
    public static IReadOnlyList<Parameter> FigureParameters { get; } = [.. Parameters.Statements.Where(p => p != Parameters.Figures)];

    /// <summary>What chooses entries of a timeline.</summary>
    public static IReadOnlyList<Parameter> TimelineParameters { get; } = [.. Parameters.Said, Parameters.Happened, Parameters.HappenedBefore, Parameters.Contested];

    /// <summary>Each actor's figures for one counted thing through time.</summary>
    public static Page<SeriesLine> Figures(ServedLedger served, AskedFor asked)
    {
        var statements = asked.Statements();
        var story = served.Account(statements.Story);
        return Page.Of(asked, story.Series(statements), s => $"{s.Points[0].Statement.Id} {s.Actor?.Id} {s.Counted}", s => SeriesLine.Of(s, story.Evidence));
    }

    /// <summary>Who is silent, and each party's share.</summary>
    public static SilenceLines Silence(ServedLedger served, AskedFor asked) => SilenceLines.Of(served.Account(asked.Text(Parameters.Story)).Account);

    /// <summary>The places that statements name.</summary>
    public static Page<FoundPlace> Places(ServedLedger served, AskedFor asked)
        => Page.Of(asked, served.Account(asked.Text(Parameters.Story)).Places, p => FormattableString.Invariant($"{p.Name} {p.Latitude} {p.Longitude}"), p => p);

    /// <summary>What is new since a time.</summary>
    public static Page<ChangeLine> Changes(ServedLedger served, AskedFor asked)
    {
        var story = served.Account(asked.Text(Parameters.Story));
        return Page.Of(asked, ChangeLine.Of(story.Changes(asked.Time(Parameters.Known)!.Value.ToInstant()), story.Evidence), c => $"{c.Kind} {c.Claim} {c.Other} {c.Statements[^1].Id}", c => c);
    }

    /// <summary>What is said to have happened when.</summary>
    public static Page<TimelineLine> Timeline(ServedLedger served, AskedFor asked)
    {
        var statements = asked.Statements();
        var story = served.Account(statements.Story);
        var claims = story.Claims(statements, new ClaimQuery { Contested = asked.Flag(Parameters.Contested) });
        var entries = StoryAccount.Timeline(claims, asked.Time(Parameters.Happened)?.Date, asked.Time(Parameters.HappenedBefore)?.Date);
        return Page.Of(asked, entries, e => $"{e.Days.Start:uuuu'-'MM'-'dd} {e.Days.End:uuuu'-'MM'-'dd} {e.Claim.Claim.Id}", e => TimelineLine.Of(e, story.Evidence));
    }
}
