using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Text;

namespace Hearsay.Statements.Times;

/// <summary>Reads words that begin with digits: numbers, years, ordinals, clock times, decades and dates in digits.</summary>
internal static partial class TimeDigits
{
    private static readonly SearchValues<char> Written = SearchValues.Create("0123456789.,");

    /// <summary>Longest word worth a look.</summary>
    private const int Longest = 40;

    /// <summary>The token of a word, or null where it is none of these.</summary>
    public static TimeToken? Read(TextSpan span, string text, int word)
    {
        var written = text.AsSpan(span.Start, span.Length);
        if (written.Length > Longest || !(char.IsAsciiDigit(written[0]) || written[0] is '½' or 'Q' or '\'' or '’'))
        {
            return null;
        }

        if (Number(written) is { } number)
        {
            var kind = !IsPlain(written) ? 'n' : number is >= 1 and <= 31 && written.Length <= 2 ? 'd' : written.Length == 4 && number is >= 1000 and < 2200 ? 'y' : 'n';
            return new TimeToken(span, kind, written.ToString(), number, word);
        }

        var match = Shapes().Match(text, span.Start, span.Length);
        var shape = match.Success ? match.Groups.Values.Skip(1).First(g => g.Success) : null;
        return shape is null ? null : new TimeToken(span, (shape.Name == "Eight" ? '8' : shape.Name[0]), shape.Value, Leading(shape.Value), word);
    }

    private static bool IsPlain(ReadOnlySpan<char> written) => !written.ContainsAnyExceptInRange('0', '9');

    private static double? Number(ReadOnlySpan<char> written)
        => written is "½" ? 0.5
            : written is "1/2" ? 0.5
            : written.ContainsAnyExcept(Written) ? null
            : double.TryParse(written, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double Leading(string written)
    {
        var digits = written.AsSpan()[..Math.Max(0, written.AsSpan().IndexOfAnyExceptInRange('0', '9'))];
        return double.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    /// <summary>The group's first letter is the class of the token.</summary>
    [GeneratedRegex("""
        \G(?:(?<O>\d{1,2}(?:st|nd|rd|th))
        |(?<D>\d{4}-\d{1,2}-\d{1,2}|\d{4}/\d{1,2}/\d{1,2}|\d{1,2}/\d{1,2}/\d{4}|\d{1,2}[.]\d{1,2}[.]\d{4}|\d{1,2}/\d{1,2}/\d\d|\d{4}-\d\d-\d\dT[0-9:.Z+-]{4,24})
        |(?<T>[012]?\d:[0-5]\d(?::[0-5]\d)?(?:am|pm)?|\d{1,2}(?:am|pm))
        |(?<Eight>(?:\d{4}|['’]\d0|\d0)['’]?s)
        |Q(?<Z>[1-4]))(?![\p{L}\p{Nd}])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Shapes();
}
