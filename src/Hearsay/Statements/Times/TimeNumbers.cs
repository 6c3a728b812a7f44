using Hearsay.Text;

namespace Hearsay.Statements.Times;

/// <summary>Makes one token of a number that is written in several words: "twenty four", "2 1/2", "two thousand and five", "nineteen ninety-seven".</summary>
internal static class TimeNumbers
{
    /// <summary>The tokens with each number as one.</summary>
    public static IReadOnlyList<TimeToken> Join(List<TimeToken> tokens, string text)
    {
        var joined = new List<TimeToken>(tokens.Count);
        for (var i = 0; i < tokens.Count;)
        {
            var end = i + 1;
            var token = tokens[i];
            if (IsNumber(token.Class))
            {
                (token, end) = From(tokens, i, text);
                if (joined.Count > 0 && joined[^1].Class == 'a' && token.Class == 'n' && IsRound(tokens[i], text))
                {
                    token = token with { Span = new TextSpan(joined[^1].Span.Start, token.Span.End) };
                    joined.RemoveAt(joined.Count - 1);
                }
            }

            joined.Add(token);
            i = end;
        }

        return joined;
    }

    /// <summary>A word before which "a" is one: "a hundred".</summary>
    private static bool IsRound(TimeToken token, string text) => token.Number >= 100 && char.IsLetter(text[token.Span.Start]);

    private static bool IsNumber(char kind) => kind is 'n' or 'd' or 'y';

    private static (TimeToken Token, int End) From(List<TimeToken> tokens, int start, string text)
    {
        var sum = new Sum(0, tokens[start].Number, false);
        var end = start + 1;
        for (var at = end; (at += Link(tokens, at, sum)) < tokens.Count && IsNumber(tokens[at].Class); end = ++at)
        {
            var isWord = char.IsLetter(text[tokens[at].Span.Start]);
            if ((isWord ? AfterWord(sum, tokens[at].Number, char.IsLetter(text[tokens[start].Span.Start])) : AfterDigits(sum, tokens[at].Number, at == end)) is not { } next)
            {
                break;
            }

            sum = next;
        }

        var first = tokens[start];
        return end == start + 1 ? (first, end)
            : (new TimeToken(new TextSpan(first.Span.Start, tokens[end - 1].Span.End), sum.IsYear ? 'y' : 'n', "", sum.Total + sum.Group, first.Word), end);
    }

    /// <summary>Tokens between two parts of a number: a hyphen after tens or hundreds, "and" after hundreds.</summary>
    private static int Link(List<TimeToken> tokens, int at, Sum sum)
    {
        if (at >= tokens.Count)
        {
            return 0;
        }

        var isLink = tokens[at].Class == '-' ? sum.Group is >= 20 and < 100 || (sum.Group > 1300 && sum.Group % 10 == 0)
            : tokens[at] is { Class: '&', Span.Length: 3 } && sum.Group % 100 == 0 && sum.Total + sum.Group >= 100;
        return isLink ? 1 : 0;
    }

    private static Sum? AfterDigits(Sum sum, double number, bool isNext) => number is 0.5 && isNext ? sum with { Group = sum.Group + number } : null;

    private static Sum? AfterWord(Sum sum, double number, bool beganInWords)
    {
        if (number is 1000 or 1_000_000)
        {
            return new Sum(sum.Total + (Math.Max(sum.Group, 1) * number), 0, false);
        }

        if (number is 100)
        {
            return sum.Group is >= 1 and < 100 ? sum with { Group = sum.Group * 100 } : null;
        }

        var fills = sum.Group == 0 ? sum.Total > 0
            : (sum.Group is >= 20 and < 100 && sum.Group % 10 == 0 && number < 10) || (sum.Group >= 100 && sum.Group % 100 == 0) || (sum.IsYear && sum.Group % 10 == 0 && number < 10);
        return fills ? sum with { Group = sum.Group + number }
            : sum.Total == 0 && beganInWords && sum.Group is >= 13 and <= 20 && number >= 10 ? new Sum(0, (sum.Group * 100) + number, true)
            : null;
    }

    /// <summary>What has been read of a number.</summary>
    /// <param name="Total">Its thousands and millions.</param>
    /// <param name="Group">What stands below them.</param>
    /// <param name="IsYear">Whether it is a year read in pairs.</param>
    private readonly record struct Sum(double Total, double Group, bool IsYear);
}
