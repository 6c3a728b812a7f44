using System.Globalization;

namespace Hearsay.Statements.Figures;

/// <summary>Reads a number in digits: "1,200", "1.5", "11k", "60m", "5km".</summary>
internal static class DigitReader
{
    /// <summary>Reads the digits at the beginning of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="value">The number.</param>
    /// <param name="length">How many characters it takes.</param>
    /// <returns>False where it is no number, or one beyond the range of decimals.</returns>
    public static bool TryRead(ReadOnlySpan<char> word, out decimal value, out int length)
    {
        (value, length) = (0, 0);
        while (length < word.Length && (char.IsAsciiDigit(word[length]) || (word[length] is ',' or '.' && length > 0)))
        {
            length++;
        }

        while (length > 0 && word[length - 1] is ',' or '.')
        {
            length--;
        }

        var digits = word[..length];
        if (length is 0 or > 40 || !IsWellFormed(digits, out var dotsSeparate))
        {
            return false;
        }

        Span<char> plain = stackalloc char[length];
        var used = 0;
        foreach (var c in digits)
        {
            if (char.IsAsciiDigit(c) || (c == '.' && !dotsSeparate))
            {
                plain[used++] = c;
            }
        }

        return decimal.TryParse(plain[..used], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Whether a dot before exactly three digits may separate thousands ("1.200").</summary>
    public static bool MaySeparate(ReadOnlySpan<char> digits)
        => digits.IndexOf('.') is var dot and > 0 and < 4 && digits.Length == dot + 4 && digits[0] != '0' && !digits.Contains(',');

    /// <summary>The scale of a suffix: "k", "m", "bn"; 0 where it is none.</summary>
    public static decimal Scale(ReadOnlySpan<char> suffix)
        => suffix.Length > 3 ? 0
            : suffix is "k" or "K" ? 1000
            : suffix is "m" or "M" or "mn" or "mln" or "MM" ? 1_000_000
            : suffix is "b" or "B" or "bn" or "bln" ? 1_000_000_000
            : suffix is "tn" or "trn" ? 1_000_000_000_000 : 0;

    /// <summary>Commas stand before groups of three; at most one dot stands as the decimal point, unless dots separate groups of three.</summary>
    private static bool IsWellFormed(ReadOnlySpan<char> digits, out bool dotsSeparate)
    {
        var dots = digits.Count('.');
        dotsSeparate = dots > 1 && !digits.Contains(',') && IsGrouped(digits, '.');
        if (dots > 1)
        {
            return dotsSeparate;
        }

        var whole = dots == 1 ? digits[..digits.IndexOf('.')] : digits;
        return (dots == 0 || !digits[whole.Length..].Contains(',')) && (!whole.Contains(',') || IsGrouped(whole, ',') || IsIndian(whole));
    }

    private static bool IsGrouped(ReadOnlySpan<char> digits, char separator)
    {
        var first = digits.IndexOf(separator);
        if (first is < 1 or > 3)
        {
            return false;
        }

        for (var i = first; i < digits.Length; i += 4)
        {
            if (digits[i] != separator || digits.Length < i + 4 || digits.Slice(i + 1, 3).Contains(separator))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Groups of two before the last three, as in "12,34,567".</summary>
    private static bool IsIndian(ReadOnlySpan<char> digits)
    {
        var last = digits.LastIndexOf(',');
        if (digits.Length - last != 4)
        {
            return false;
        }

        for (var i = last - 3; i > 0; i -= 3)
        {
            if (digits[i] != ',' || digits[(i + 1)..last].Length % 3 != 2)
            {
                return false;
            }
        }

        return digits[..last].IndexOf(',') is 1 or 2;
    }
}
