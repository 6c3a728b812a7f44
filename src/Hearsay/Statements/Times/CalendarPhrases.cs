using System.Text.RegularExpressions;

namespace Hearsay.Statements.Times;

/// <summary>Dates that name a part of the calendar: days of a month, months, years, decades, centuries, seasons, quarters, weekdays, holidays.</summary>
internal static partial class CalendarPhrases
{
    /// <summary>The dates in a text. A later one may overlap an earlier one.</summary>
    public static IEnumerable<TimePhrase> Read(TimeLine line)
    {
        for (var match = Dates().Match(line.Classes); match.Success; match = match.NextMatch())
        {
            if (Resolver(line, match) is { } resolve)
            {
                yield return new TimePhrase(match.Index, match.Index + match.Length, TimeKind.Date, resolve);
            }
        }
    }

    private static Func<TimeAnchor, TimeValue?>? Resolver(TimeLine line, Match match)
    {
        var groups = match.Groups;
        var (year, relative) = (Year(line, groups), line.Integer(groups["rel"]));
        if (line[groups["iso"]] is { } iso)
        {
            return NumericDates.Read(iso.Value) is { } day ? _ => day : null;
        }

        if (line.Integer(groups["M"]) is { } month)
        {
            return line.Integer(groups["d"]) is { } day ? CalendarResolver.Day(month, day, year)
                : match.Length == 1 && IsShort(line.Words(match.Index)) ? null
                : CalendarResolver.Month(month, year, relative);
        }

        if (line[groups["k"]] is { } unit && line.Integer(groups["o"]) is { } place)
        {
            return unit.Value switch { "Q" when place <= 4 => CalendarResolver.Quarter(place, year), "CE" => _ => TimeValue.Century(place - 1), _ => null };
        }

        return line[groups["season"]] is { } season ? CalendarResolver.Season(season.Value, year, relative)
            : line.Integer(groups["Z"]) is { } quarter ? CalendarResolver.Quarter(quarter, year)
            : line[groups["H"]] is { } holiday ? CalendarResolver.Holiday(holiday.Value, year, relative)
            : line.Integer(groups["W"]) is { } weekday ? CalendarResolver.Weekday(weekday, relative, line[groups["rel"]]?.Class ?? '_', HasWeek(groups))
            : line[groups["dec"]] is { } decade ? Decade(decade, match.Index == groups["dec"].Index && (match.Index == 0 || line.Tokens[match.Index - 1].Class is not ('\'' or '-' or 'e' or 'm')))
            : groups["only"].Success && groups["y"].Success && !Counts(line, match) ? CalendarResolver.Year(line[groups["y"]]!.Value.Number)
            : line.Integer(groups["O"]) is { } ordinal && (line[groups["on"]] is not { } on || IsOn(on)) ? CalendarResolver.DayOfMonth(ordinal)
            : null;
    }

    /// <summary>Before an ordinal in words, which else counts things more often than days: "on the ninth", not "for the first".</summary>
    private static bool IsOn(TimeToken preposition)
        => preposition.Value is "ON" or "SINCE" or "BY" or "UNTIL" or "FROM";

    /// <summary>A month's short name without a dot, which may be a person's ("Jan").</summary>
    private static bool IsShort(ReadOnlySpan<char> word) => word.Length <= 4 && word[^1] != '.' && word is not ("May" or "June" or "July");

    /// <summary>Whether four digits stand before what they count ("1990 shares") and behind nothing that leads to a year ("in 1990 shares fell").</summary>
    private static bool Counts(TimeLine line, Match match)
    {
        var next = match.Index + match.Length;
        return match.Length == 1 && next < line.Tokens.Count && line.Classes[next] == '_' && line.Words(next) is [>= 'a' and <= 'z', _, _, .., 's'] or "people" or "men" or "women"
            && !(match.Index > 0 && line.Words(match.Index - 1) is "in" or "In" or "since" or "Since" or "by" or "By" or "until" or "during" or "from" or "of");
    }

    private static bool HasWeek(GroupCollection groups) => groups["week"].Success;

    /// <summary>The year that is written, or the step to it ("last year"); null where there is neither.</summary>
    private static WrittenYear? Year(TimeLine line, GroupCollection groups)
        => line.Integer(groups["y"]) is { } year ? new WrittenYear(year, false)
            : line.Integer(groups["ry"]) is { } step && line[groups["yu"]]?.Value is "Y" ? new WrittenYear(step, true)
            : null;

    private static Func<TimeAnchor, TimeValue?>? Decade(TimeToken token, bool isBare)
        => token.Class == '9' ? _ => TimeValue.Decade(190 + int.Parse(token.Value, System.Globalization.CultureInfo.InvariantCulture))
            : token.Number >= 1000 ? _ => TimeValue.Decade((int)token.Number / 10)
            : isBare && char.IsAsciiDigit(token.Value[0]) ? null
            : token.Value.AsSpan().TrimStart("'’") is [>= '0' and <= '9' and var tens, ..] ? _ => TimeValue.Decade((tens <= '2' ? 200 : 190) + tens - '0')
            : null;

    // Day-month, month-day, month; quarter and century; season; holiday; weekday; decade; year; day of the month.
    [GeneratedRegex("""
        (?<iso>D)
        |(?:h?[LNC]{0,2}[Wj][,.]?)?h?(?<d>[dOo])(?:-|f?h?)(?<M>M)(?:,?(?<y>y)|f?(?<ry>[LNC])(?<yu>u))?(?![dO](?!,?[yd]))
        |(?:h?[LNC]{0,2}[Wj][,.]?)?(?<M>M)(?:[.][|]?(?=d))?[-]?h?(?<d>[dOo])(?![-]?[uUMk])(?:,?(?<y>y)|f?(?<ry>[LNC])(?<yu>u))?
        |(?<M>M)(?:[,f]|fh)?(?<y>y)
        |(?<M>M)f?(?<ry>[LNC])(?<yu>u)
        |h?(?<y>y)g?(?<o>o)-?(?<k>u)
        |[hs]?g?(?<o>[oO])-?g?-?(?<k>u)(?:f?h?g?(?<y>y)|f?h?(?<ry>[LNC])(?<yu>u))?
        |(?<y>y)-?(?<Z>Z)|(?<Z>Z)(?:f?,?(?<y>y))?
        |h?(?<rel>[LNC])[LN]?(?<M>M)(?![dO])|(?<M>M)
        |h?(?<season>S)(?:f?,?(?<y>y)|f?(?<ry>[LNC])(?<yu>u))
        |h?(?<rel>[LNC])[LN]?(?<season>S)|(?<=[ieBF]|m-?)h?(?<season>S)|h(?<season>S)(?!f)
        |h?(?:(?<rel>[LNC])[LN]?)?(?<H>H)(?:,?(?<y>y))?
        |(?<week>(?:(?<rel>[LN])u))(?<W>W)
        |(?:h?(?<rel>[LNCX])[LN]?|(?<rel>h))?(?<W>W)
        |(?:h?')?(?<dec>8)(?!-?!)|h?(?<dec>[89])(?!-?!)
        |(?<only>hu(?<y>[yn]))(?![uUk])
        |(?<only>[hs]?g(?<y>y)|(?<!\$)(?<y>y))(?![-]?[uUk])
        |(?<=[i&f]|^)h(?<O>O)(?=[.|,fi&]|$)|(?<=(?<on>i))h(?<O>o)(?=[.|,i&]|$)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
