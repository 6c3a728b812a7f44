using System.Text.RegularExpressions;

namespace Hearsay.Statements.Times;

/// <summary>Chooses among phrases that overlap, and makes one of neighbours that name one time together.</summary>
internal static partial class TimeComposer
{
    /// <summary>Most tokens in the words that name a part.</summary>
    private const int LongestPart = 6;

    /// <summary>The phrases in order, the longer where two overlap, and the earlier given where they are alike.</summary>
    public static IReadOnlyList<TimePhrase> Longest(IEnumerable<TimePhrase> phrases)
    {
        var chosen = new List<TimePhrase>();
        foreach (var phrase in phrases.OrderBy(p => p.Start).ThenByDescending(p => p.Length))
        {
            if (chosen.Count == 0 || chosen[^1].End <= phrase.Start)
            {
                chosen.Add(phrase);
            }
            else if (phrase.Length > chosen[^1].Length)
            {
                chosen[^1] = phrase;
            }
        }

        return chosen;
    }

    /// <summary>Joins times of day with their dates, and takes in the words that name a part of a date.</summary>
    public static IReadOnlyList<TimePhrase> Join(TimeLine line, IReadOnlyList<TimePhrase> phrases)
    {
        var joined = new List<TimePhrase>(phrases.Count);
        foreach (var phrase in phrases)
        {
            var whole = WithPartOfDay(line, WithPart(line, phrase, joined.Count > 0 ? joined[^1].End : 0));
            if (joined.Count > 0 && Together(line, joined[^1], whole) is { } both)
            {
                joined[^1] = both;
            }
            else
            {
                joined.Add(whole);
            }
        }

        return joined;
    }

    /// <summary>"Friday night", "yesterday morning".</summary>
    private static TimePhrase WithPartOfDay(TimeLine line, TimePhrase phrase)
    {
        if (phrase.Kind != TimeKind.Date || phrase.End >= line.Tokens.Count || line.Tokens[phrase.End].Class != 'P')
        {
            return phrase;
        }

        var part = line.Tokens[phrase.End].Value;
        return phrase with { End = phrase.End + 1, Kind = TimeKind.Time, Resolve = anchor => OnDay(Begun(phrase, anchor, part), part) };
    }

    /// <summary>The date; on the day of publication only where that part of it had begun, else a week before ("Sunday night" in Sunday's noon edition).</summary>
    private static TimeValue? Begun(TimePhrase phrase, TimeAnchor anchor, string part)
    {
        var date = phrase.Resolve(anchor);
        var begins = part switch { "AF" => 12, "EV" => 17, "NI" => 19, _ => 0 };
        return anchor is { Direction: not TimeDirection.Future, Published: { } published } && date?.Days?.Start == published && anchor.Hour < begins
            ? phrase.Resolve(anchor with { Published = published.PlusDays(-1) })
            : date;
    }

    /// <summary>A clock time or part of a day beside a date: "10 p.m. Wednesday", "the night of 3 March", "Friday at noon".</summary>
    private static TimePhrase? Together(TimeLine line, TimePhrase first, TimePhrase second)
    {
        if (first is { From: { } from } && first.End == second.Start && second.Kind == TimeKind.Date)
        {
            return first with { End = second.End, From = null, Resolve = anchor => second.Resolve(anchor)?.Days is { } days ? from(days.Start) : null };
        }

        var between = line.Classes.AsSpan(first.End, second.Start - first.End);
        if (between.Length > 2 || (first.Kind, second.Kind) is not ((TimeKind.Time, TimeKind.Date) or (TimeKind.Date, TimeKind.Time) or (TimeKind.Time, TimeKind.Time)) || !Gap().IsMatch(between))
        {
            return null;
        }

        var (clock, date) = first is { Kind: TimeKind.Time, IsReference: false } ? (first, second) : (second, first);
        if (clock.IsReference || !date.IsReference)
        {
            return null;
        }

        return date with
        {
            Start = first.Start,
            End = second.End,
            Kind = TimeKind.Time,
            Resolve = anchor => clock.Resolve(anchor) is { } time ? OnDay(date.Resolve(anchor), time.Text[(time.Text.LastIndexOf('T') + 1)..]) : null,
        };
    }

    private static TimeValue? OnDay(TimeValue? date, string time) => date is { } day ? day.Precision is TimePrecision.Day or null ? day with { Text = $"{day.Text.Split('T')[0]}T{time}" } : day : null;

    /// <summary>"Early January", "mid-March", "the end of 2024", "later this year".</summary>
    private static TimePhrase WithPart(TimeLine line, TimePhrase phrase, int floor)
    {
        if (phrase.Kind != TimeKind.Date)
        {
            return phrase;
        }

        var match = Parts().Match(line.Classes, Math.Max(floor, phrase.Start - LongestPart), Math.Min(phrase.Start - floor, LongestPart));
        if (!match.Success || (line.Tokens[match.Index].Class is 'B' or 'F' && line.Words(match.Index) is not ("earlier" or "later" or "Earlier" or "Later")))
        {
            return phrase;
        }

        var part = line[match.Groups["part"]]?.Value switch { "START" => TimePart.Start, "MID" => TimePart.Middle, "END" => TimePart.End, _ => TimePart.Whole };
        if (line[match.Groups["unit"]] is { } unit && line.Integer(match.Groups["nth"]) is { } place and not 0)
        {
            return phrase with { Start = match.Index, Resolve = anchor => phrase.Resolve(anchor)?.Days is { } whole ? TimeValue.Within(whole, TimeUnits.Of(unit.Value), place) : null };
        }

        if (match.Groups["week"].Success)
        {
            return line[match.Groups["week"]]!.Value.Value != "W" ? phrase
                : phrase with { Start = match.Index, Resolve = anchor => phrase.Resolve(anchor) is { Precision: TimePrecision.Day, Days: { } days } ? TimeValue.Week(days.Start) : null };
        }

        var half = match.Groups["part"] is { Success: true } group && line.Words(group.Index).EndsWith("half", StringComparison.OrdinalIgnoreCase) ? (part == TimePart.Start ? 1 : 2) : 0;
        return half == 0 ? phrase with { Start = match.Index, Part = part }
            : phrase with { Start = match.Index, Resolve = anchor => phrase.Resolve(anchor) is { Precision: TimePrecision.Year, Days: { } year } ? TimeValue.Half(year.Start.Year, half) : phrase.Resolve(anchor) };
    }

    [GeneratedRegex("""(?:h?(?<part>b)f[hs]?|h?(?<part>[em])-?(?:ih?)?|h?(?<nth>[oOL])(?<unit>u)fh?|h?(?<week>u)f|[BF])\z""", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\A(?:,?[if]?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
