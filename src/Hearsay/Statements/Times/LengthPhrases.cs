using System.Text.RegularExpressions;

namespace Hearsay.Statements.Times;

/// <summary>Durations ("three days", "the past year"), sets ("every Friday", "daily", "twice a week") and words such as now and recently.</summary>
internal static partial class LengthPhrases
{
    /// <summary>The expressions in a text.</summary>
    public static IEnumerable<TimePhrase> Read(TimeLine line)
    {
        for (var match = Durations().Match(line.Classes); match.Success; match = match.NextMatch())
        {
            if (TimeAmount.Of(line, match.Groups) is { } amount && (match.Length > 1 || amount.Unit > TimeUnit.Hour))
            {
                var value = new TimeValue(TimeUnits.Duration(amount.Unit, amount.Number));
                yield return Phrase(match, TimeKind.Duration, value);
            }
        }

        for (var match = Sets().Match(line.Classes); match.Success; match = match.NextMatch())
        {
            yield return Phrase(match, TimeKind.Set, new TimeValue(SetValue(line, match.Groups)));
        }

        for (var match = References().Match(line.Classes); match.Success; match = match.NextMatch())
        {
            if (match.Length > 1 && !line.Words(match.Index + 1).SequenceEqual("past"))
            {
                continue;
            }

            yield return Phrase(match, TimeKind.Date, new TimeValue(line.Tokens[match.Index].Class is 'R' ? line.Tokens[match.Index].Value : "PAST_REF"));
        }
    }

    private static TimePhrase Phrase(Match match, TimeKind kind, TimeValue value)
        => new(match.Index, match.Index + match.Length, kind, _ => value) { IsReference = false };

    private static string SetValue(TimeLine line, GroupCollection groups)
    {
        if (line[groups["Q"]] is { } adverb)
        {
            return adverb.Value;
        }

        var part = line[groups["v"]] is { } time ? $"T{time.Value}" : "";
        return line[groups["W"]] is { } weekday ? $"XXXX-WXX-{weekday.Value}{part}"
            : line[groups["M"]] is { } month ? $"XXXX-{month.Value.PadLeft(2, '0')}"
            : line[groups["S"]] is { } season ? $"XXXX-{season.Value}"
            : part.Length > 0 ? $"XXXX-XX-XX{part}"
            : TimeAmount.Of(line, groups) is { } amount ? TimeUnits.Duration(amount.Unit, amount.Number ?? Step(line, groups)) : "XXXX";
    }

    private static double Step(TimeLine line, GroupCollection groups) => line.Integer(groups["nth"]) ?? line.Integer(groups["E"]) ?? 1;

    // "the last twenty-four hours", "nearly three years", "the first two weeks", "recent months", "years".
    [GeneratedRegex("""
        (?:h?[LN]|~{0,2}(?:ho)?)(?:
        """ + TimeAmount.Pattern + """
        )
        |h?[LNr]{0,2}(?<!-)(?<u>U)(?!-?!)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Durations();

    // "every two weeks", "each Thursday", "every night"; "daily"; "twice a week"; "Tuesday nights", "Sundays".
    [GeneratedRegex("""
        (?<E>E)(?<nth>[oO])?(?:(?<n>[nd])?(?<u>[uU])|(?<W>W)(?<v>P)?|(?<M>M)|(?<S>S)|(?<v>P))
        |(?<Q>Q)
        |[nd]?x[aE](?<u>u)
        |(?<W>W)(?<v>v)|(?<W>w)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Sets();

    [GeneratedRegex(@"R|hL(?=[.|,])", RegexOptions.CultureInvariant)]
    private static partial Regex References();
}
