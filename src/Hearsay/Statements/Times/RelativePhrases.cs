using System.Text.RegularExpressions;

namespace Hearsay.Statements.Times;

/// <summary>Dates that are counted from publication or from another time: yesterday, last week, two weeks ago, the day before.</summary>
internal static partial class RelativePhrases
{
    /// <summary>The dates in a text.</summary>
    public static IEnumerable<TimePhrase> Read(TimeLine line)
    {
        for (var match = Rules().Match(line.Classes); match.Success; match = match.NextMatch())
        {
            if (line[match.Groups["the"]] is { Value: "Y" } && match.Index + match.Length < line.Tokens.Count && line.Words(match.Index + match.Length) is "ended" or "ending")
            {
                yield return new TimePhrase(match.Index, match.Index + match.Length, TimeKind.Duration, _ => new TimeValue("P1Y")) { IsReference = false };
            }
            else if (Resolver(line, match) is { } resolve)
            {
                var isTime = match.Groups["night"].Success || match.Groups["P"].Success;
                yield return new TimePhrase(match.Index, match.Index + match.Length, isTime ? TimeKind.Time : TimeKind.Date, resolve)
                {
                    From = line[match.Groups["ago"]] is { Class: not 'A' } ? day => resolve(new TimeAnchor(day, null, TimeDirection.Unknown, 12)) : null,
                };
            }
        }
    }

    private static Func<TimeAnchor, TimeValue?>? Resolver(TimeLine line, Match match)
    {
        var groups = match.Groups;
        if (line.Integer(groups["Y"]) is { } days)
        {
            return RelativeResolver.Step(TimeUnit.Day, days);
        }

        if (line[groups["night"]] is { } night)
        {
            return RelativeResolver.Night(night.Value == "NI");
        }

        if (line[groups["P"]] is { } part)
        {
            return RelativeResolver.PartOfDay(part.Value, line[groups["rel"]]!.Value);
        }

        if (groups["ago"].Success)
        {
            var isClause = match.Index + match.Length is var next && next < line.Classes.Length && line.Classes[next] is '_' or 'h' or 's' or 'a';
            if (isClause && line.Words(groups["ago"].Index) is "before" or "after")
            {
                return null;
            }

            var sign = line.Integer(groups["ago"])!.Value;
            var amount = groups["day"].Success ? new TimeAmount(TimeUnits.Of(line[groups["day"]]!.Value.Value), 1) : TimeAmount.Of(line, groups);
            return amount is { } length && (length.Unit > TimeUnit.Hour || line.Classes[groups["ago"].Index] == 'A') ? RelativeResolver.Ago(length, sign, line[groups["ago"]]!.Value.Class != 'A') : null;
        }

        if (line[groups["of"]] is { } counted)
        {
            var isQuarter = counted.Value == "Q";
            return line.Integer(groups["in"]) is { } year ? CalendarResolver.PeriodOf(year, isQuarter)
                : RelativeResolver.Period(groups["than"].Success ? 1 : 0, isQuarter);
        }

        if (line[groups["yearend"]] is { } whole)
        {
            var isPast = match.Index > 0 && line.Tokens[match.Index - 1].Value == "SINCE";
            return whole.Value == "Y" ? RelativeResolver.YearEnd(isPast ? -1 : 0) : null;
        }

        if (line[groups["the"]] is { } plain)
        {
            return RelativeResolver.Running(TimeUnits.Of(plain.Value));
        }

        return line[groups["u"]] is { } unit && line[groups["rel"]] is { } relative ? RelativeResolver.Unit(TimeUnits.Of(unit.Value), relative) : null;
    }

    // Today and its neighbours; tonight; this morning; N units ago; units ago; the day before; this week.
    [GeneratedRegex("""
        h?(?<Y>Y)
        |(?<night>V)
        |h?(?<rel>[LCXN])(?<P>P)
        |~{0,2}(?:
        """ + TimeAmount.Pattern + """
        )-?(?<ago>[ABF])
        |(?<u>U)(?<ago>A)
        |h(?<day>u)(?<ago>[BF])
        |h?_?(?<than>u)-[AB]-?(?<of>[pu])
        |h(?<in>y)(?<of>p|u)
        |h?L(?<of>p)
        |(?<=[if~BF])h(?<the>u)(?![f-])
        |(?<yearend>u)-b
        |(?:h?(?<rel>[LCN])[LN]?|h?(?<rel>X))(?<u>u)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Rules();
}
