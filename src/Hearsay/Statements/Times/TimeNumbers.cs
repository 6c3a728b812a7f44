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
            }

            joined.Add(token);
            i = end;
        }

        return joined;
    }

    private static bool IsNumber(char kind) => kind is 'n' or 'd' or 'y';

    private static (TimeToken Token, int End) From(List<TimeToken> tokens, int start, string text)
    {
        var (total, group, end, year) = (0.0, tokens[start].Number, start + 1, false);
        while (end < tokens.Count)
        {
            var at = end + (Continues(tokens, end, group) ? 1 : 0);
            if (at >= tokens.Count || !IsNumber(tokens[at].Class))
            {
                break;
            }

            var (number, isWord) = (tokens[at].Number, char.IsLetter(text[tokens[at].Span.Start]));
            if (number is 0.5 && !isWord && at == end)
            {
                group += number;
            }
            else if (number is 1000 or 1000000 && isWord)
            {
                (total, group) = (total + (Math.Max(group, 1) * number), 0);
            }
            else if (number is 100 && isWord && group is >= 1 and < 100)
            {
                group *= 100;
            }
            else if (isWord && number < 100 && (group == 0 || (group is >= 20 and < 100 && group % 10 == 0 && number < 10) || (group >= 100 && group % 100 == 0)) && (total > 0 || group > 0))
            {
                group += number;
            }
            else if (isWord && total == 0 && group is >= 13 and <= 20 && number is >= 10 and < 100 && char.IsLetter(text[tokens[start].Span.Start]))
            {
                (group, year) = ((group * 100) + number, true);
                end = at + 1;
                continue;
            }
            else if (isWord && year && group % 10 == 0 && number < 10)
            {
                group += number;
            }
            else
            {
                break;
            }

            end = at + 1;
        }

        var first = tokens[start];
        return end == start + 1 ? (first, end) : (new TimeToken(new TextSpan(first.Span.Start, tokens[end - 1].Span.End), year ? 'y' : 'n', "", total + group, first.Word), end);
    }

    /// <summary>A hyphen inside a number in words, or "and" after hundreds.</summary>
    private static bool Continues(List<TimeToken> tokens, int at, double group)
        => tokens[at].Class == '-' ? group is >= 20 and < 100 || (group > 1300 && group % 10 == 0) : tokens[at] is { Class: '&', Span.Length: 3 } && group >= 100 && group % 100 == 0;
}
