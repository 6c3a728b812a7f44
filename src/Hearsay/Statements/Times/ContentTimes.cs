using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Text;
using NodaTime;

namespace Hearsay.Statements.Times;

/// <summary>
/// The times at which the content of a statement holds or happened. Only times inside the content count, because one outside it may be that
/// of the saying. "Since X" reaches to the day of publication; "until X", "before X" and "within three weeks" begin with it. The value is a
/// day, month or year, or an interval <c>start/end</c> of days (ISO 8601). Durations, sets and what cannot be placed give none.
/// </summary>
public static partial class ContentTimes
{
    /// <summary>How many characters before a time are looked at for a preposition.</summary>
    private const int Reach = 24;

    /// <summary>The times of a content, in order.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="content">The pieces of the content.</param>
    /// <param name="mentions">All times in the text, in order.</param>
    /// <param name="published">When the text was published; null where nobody said.</param>
    public static IReadOnlyList<TimeMention> Of(string text, IReadOnlyList<TextSpan> content, IReadOnlyList<TimeMention> mentions, OffsetDateTime? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(mentions);
        var times = new List<TimeMention>();
        TimeMention? before = null;
        foreach (var mention in Inside(content, mentions))
        {
            if (Days(text, mention, published?.Date) is not { } days)
            {
                continue;
            }

            if (before is not null && Between(text, before.Span, mention.Span) && before.Days!.Start <= days.End)
            {
                days = new DateInterval(before.Days.Start, days.End);
                times.RemoveAt(times.Count - 1);
                before = Over(mention, days, before.Span.Start);
            }
            else
            {
                before = Over(mention, days, mention.Span.Start);
            }

            times.Add(before);
        }

        return times;
    }

    /// <summary>The mentions that stand in the pieces, found without a look at all the others.</summary>
    private static IEnumerable<TimeMention> Inside(IReadOnlyList<TextSpan> content, IReadOnlyList<TimeMention> mentions)
    {
        foreach (var piece in content)
        {
            var (low, high) = (0, mentions.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = mentions[middle].Span.Start < piece.Start ? (middle + 1, high) : (low, middle);
            }

            for (; low < mentions.Count && piece.Contains(mentions[low].Span); low++)
            {
                yield return mentions[low];
            }
        }
    }

    /// <summary>The days that a time means behind its preposition.</summary>
    private static DateInterval? Days(string text, TimeMention mention, LocalDate? published)
    {
        var ahead = text.AsSpan(Math.Max(0, mention.Span.Start - Reach)..mention.Span.Start);
        var preposition = mention.Span.In(text).StartsWith("within", StringComparison.OrdinalIgnoreCase) ? "within" : Preposition(ahead);
        if (mention.Kind == TimeKind.Duration)
        {
            return published is { } day ? Ahead(mention, preposition, day) : null;
        }

        if (mention.Kind == TimeKind.Set || (mention.Kind == TimeKind.Time && BarePart().IsMatch(mention.Span.In(text))) || mention.Days is not { } whole)
        {
            return null;
        }

        var days = Part(mention.Span.In(text), mention.Part, whole);
        if (LastDay(text, mention.Span.End) is { } last && days.Length == 1 && last > days.Start.Day && last <= CalendarSystem.Iso.GetDaysInMonth(days.Start.Year, days.Start.Month))
        {
            return new DateInterval(days.Start, new LocalDate(days.Start.Year, days.Start.Month, last));
        }

        if (FirstDay(ahead) is { } first && days.Length == 1 && first < days.Start.Day && first > 0)
        {
            return new DateInterval(new LocalDate(days.Start.Year, days.Start.Month, first), days.End);
        }

        return published is { } today ? Reaching(preposition, days, today) : days;
    }

    private static DateInterval Reaching(string preposition, DateInterval days, LocalDate published) => preposition switch
    {
        "since" when days.Start <= published => new DateInterval(days.Start, published),
        "until" or "till" when days.End >= published => new DateInterval(published, days.End),
        "before" when days.Start >= published => new DateInterval(published, days.Length > 31 ? days.Start : days.End),
        _ => days,
    };

    /// <summary>"Within three weeks" begins with publication, "in three weeks" is the day it ends; a length of time else places nothing.</summary>
    private static DateInterval? Ahead(TimeMention mention, string preposition, LocalDate published)
    {
        var match = Length().Match(mention.Value);
        if (!match.Success || !int.TryParse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var unit = match.Groups["u"].Value switch { "D" => TimeUnit.Day, "W" => TimeUnit.Week, "M" => TimeUnit.Month, _ => TimeUnit.Year };
        return preposition == "within" && TimeValue.Shift(published, unit, number) is { } end ? new DateInterval(published, end) : null;
    }

    /// <summary>"The end of July" is its last day, "the end of the year" its last month, "mid-September" its middle day; early and late are the whole.</summary>
    private static DateInterval Part(string words, TimePart part, DateInterval whole)
    {
        if (whole.Length < 5)
        {
            return whole;
        }

        if (part == TimePart.Middle)
        {
            var third = whole.Length / 3;
            return new DateInterval(whole.Start.PlusDays(third), whole.End.PlusDays(-third));
        }

        return part == TimePart.End && !words.StartsWith("late", StringComparison.OrdinalIgnoreCase)
            ? new DateInterval(whole.Length > 31 ? new LocalDate(whole.End.Year, whole.End.Month, 1) : whole.End, whole.End)
            : whole;
    }

    /// <summary>The preposition that leads to a time, in small letters; empty where there is none.</summary>
    private static string Preposition(ReadOnlySpan<char> ahead)
    {
        foreach (var match in Prepositions().EnumerateMatches(ahead))
        {
            return ahead.Slice(match.Index, match.Length).Trim().ToString().Split(' ')[0].ToLowerInvariant();
        }

        return "";
    }

    /// <summary>The first day of "26 and 28 February".</summary>
    private static int? FirstDay(ReadOnlySpan<char> ahead)
    {
        foreach (var match in FirstDays().EnumerateMatches(ahead))
        {
            var digits = ahead.Slice(match.Index, match.Length);
            return int.Parse(digits[..digits.IndexOfAnyExceptInRange('0', '9')], CultureInfo.InvariantCulture);
        }

        return null;
    }

    /// <summary>The last day of "March 3-5".</summary>
    private static int? LastDay(string text, int end)
    {
        var match = LastDays().Match(text, end, Math.Min(Reach, text.Length - end));
        return match.Success ? int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Whether two times stand as "between X and Y" or "from X to Y".</summary>
    private static bool Between(string text, TextSpan first, TextSpan second)
        => second.Start - first.End < Reach && Joint().IsMatch(text.AsSpan(first.End..second.Start))
            && Preposition(text.AsSpan(Math.Max(0, first.Start - Reach)..first.Start)) is "between" or "from";

    private static TimeMention Over(TimeMention mention, DateInterval days, int start)
        => mention with { Span = new TextSpan(start, mention.Span.End), Value = Value(mention, days), Days = days, Precision = days == mention.Days ? mention.Precision : TimePrecision.Interval };

    private static string Value(TimeMention mention, DateInterval days)
        => days.Length == 1 ? TimeValue.DayText(days.Start)
            : days == mention.Days && mention.Precision is TimePrecision.Month or TimePrecision.Year ? mention.Value
            : $"{TimeValue.DayText(days.Start)}/{TimeValue.DayText(days.End)}";

    [GeneratedRegex(@"\b(?:since|until|till|before|within|by|between|from)\s+(?:the\s+|about\s+)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prepositions();

    [GeneratedRegex(@"(?<![\d.,:])\d{1,2}(?:st|nd|rd|th)?\s?(?:and|to|-|–)\s?\z", RegexOptions.CultureInvariant)]
    private static partial Regex FirstDays();

    /// <summary>"The morning", of whatever day.</summary>
    [GeneratedRegex(@"\A[Tt]he\s\S+\z", RegexOptions.CultureInvariant)]
    private static partial Regex BarePart();

    [GeneratedRegex(@"\G\s?[-–]\s?(?<d>\d{1,2})(?!\d|\s?%)", RegexOptions.CultureInvariant)]
    private static partial Regex LastDays();

    [GeneratedRegex(@"\A\s*(?:and|to|until|till|-|–)\s*(?:the\s+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\AP(?<n>\d{1,4})(?<u>[DWMY])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
