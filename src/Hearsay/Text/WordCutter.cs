using System.Buffers;
using System.Globalization;
using System.Text;

namespace Hearsay.Text;

/// <summary>
/// Cuts text into words: runs of letters, digits and joined marks; each other mark alone. A clitic
/// ('s, 're, 'd) stands alone, as in the Penn Treebank; contracted negations, hyphenated words, abbreviations with inner dots, numbers and
/// addresses stay whole.
/// </summary>
internal static class WordCutter
{
    /// <summary>Appends the span of every word of <paramref name="text"/> in order. Runs in time linear in the length.</summary>
    public static void Cut(ReadOnlySpan<char> text, List<TextSpan> words)
    {
        var at = 0;
        while (at < text.Length)
        {
            var size = Size(text, at);
            if (IsSpace(text, at))
            {
                at += size;
                continue;
            }

            var end = IsWordCharacter(text, at) ? EndOfWord(text, at) : EndOfMark(text, at, size);
            var clitic = CliticLength(text[at..end]);
            words.Add(new TextSpan(at, end - clitic));
            if (clitic > 0)
            {
                words.Add(new TextSpan(end - clitic, end));
            }
            at = end;
        }
    }

    /// <summary>Whether the apostrophes and single quotation marks of text count among these characters.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '＇';

    /// <summary>Length of the clitic at the end of a word with its apostrophe (he's, we're, I'd), or 0. "n't" stays with its verb.</summary>
    private static int CliticLength(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && IsApostrophe(word[^2]) && ((word[^1] | 0x20) is 's' or 'm' or 'd'))
        {
            return 2;
        }

        return word.Length > 3 && IsApostrophe(word[^3]) && ((word[^2] | 0x20, word[^1] | 0x20) is ('r', 'e') or ('v', 'e') or ('l', 'l')) ? 3 : 0;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        var end = EndOfAddress(text, at);
        if (end > at)
        {
            return end;
        }

        end = at;
        while (end < text.Length)
        {
            if (IsWordCharacter(text, end))
            {
                end += Size(text, end);
            }
            else if (Joins(text, at, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return EndsAbbreviation(text, at, end) ? end + 1 : end;
    }

    /// <summary>An inner apostrophe, hyphen, dot or comma that has word characters on both sides.</summary>
    private static bool Joins(ReadOnlySpan<char> text, int start, int at)
    {
        if (at + 1 >= text.Length || !IsWordCharacter(text, at + 1) || at == start)
        {
            return false;
        }

        var c = text[at];
        var digitBefore = char.IsAsciiDigit(text[at - 1]);
        var digitAfter = char.IsAsciiDigit(text[at + 1]);
        return c switch
        {
            '-' or '‐' or '‑' or '&' or '_' or '@' => true,
            '/' => digitBefore && digitAfter,
            ',' or ':' => digitBefore && digitAfter,
            '.' => digitBefore == digitAfter && (digitBefore || IsInitials(text, start, at)),
            _ => IsApostrophe(c),
        };
    }

    /// <summary>Single letters between dots so far, as in "U.S".</summary>
    private static bool IsInitials(ReadOnlySpan<char> text, int start, int at)
    {
        for (var i = start; i < at; i++)
        {
            if ((i - start) % 2 == 0 ? !char.IsAsciiLetter(text[i]) : text[i] != '.')
            {
                return false;
            }

            if (i - start > 16)
            {
                return false;
            }
        }

        return (at - start) % 2 == 1;
    }

    /// <summary>Whether the dot after a word belongs to it: initials ("U.S.", "J.") and listed abbreviations ("Gen.").</summary>
    private static bool EndsAbbreviation(ReadOnlySpan<char> text, int start, int end)
    {
        if (end >= text.Length || text[end] != '.' || (end + 1 < text.Length && text[end + 1] == '.'))
        {
            return false;
        }

        var word = text[start..end];
        if (word.Length == 1)
        {
            return char.IsAsciiLetterUpper(word[0]) && word[0] != 'I';
        }

        return IsInitials(text, start, end) || Abbreviations.IsListed(word);
    }

    private static int EndOfAddress(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..Math.Min(text.Length, at + 8)];
        if (!rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return at;
        }

        var end = at;
        while (end < text.Length && text[end] > ' ' && text[end] is not ('"' or '<' or '>' or '”' or '“' or '»') && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        while (end > at && text[end - 1] is '.' or ',' or ')' or ';' or ':' or '!' or '?' or '\'' or '’')
        {
            end--;
        }

        return end;
    }

    /// <summary>Doubled marks stand together (<c>``</c>, <c>''</c>, <c>--</c>, <c>...</c>); everything else is one character, or one emoji.</summary>
    private static int EndOfMark(ReadOnlySpan<char> text, int at, int size)
    {
        var c = text[at];
        if (c is '`' or '\'' && at + 1 < text.Length && text[at + 1] == c)
        {
            return at + 2;
        }

        if (c is '-' or '.' or '_')
        {
            var end = at;
            while (end < text.Length && text[end] == c)
            {
                end++;
            }

            return end;
        }

        if (c is '@' or '#' && at + 1 < text.Length && IsWordCharacter(text, at + 1))
        {
            return EndOfWord(text, at + 1);
        }

        if (size == 2 || c > 0x2000)
        {
            var end = at + size;
            while (end < text.Length && IsEmojiExtension(text, end, at))
            {
                end += Size(text, end);
            }

            return end;
        }

        return at + size;
    }

    /// <summary>Variation selectors, joiners with what they join, skin tones and keycaps, at most 32 units of them.</summary>
    private static bool IsEmojiExtension(ReadOnlySpan<char> text, int at, int start)
    {
        if (at - start >= 32)
        {
            return false;
        }

        return text[at] is '\uFE0F' or '\uFE0E' or '\u200D' or '\u20E3'
            || text[at - 1] == '\u200D' && !IsSpace(text, at)
            || (text[at] == '\uD83C' && at + 1 < text.Length && text[at + 1] is >= '\uDFFB' and <= '\uDFFF');
    }

    private static int Size(ReadOnlySpan<char> text, int at)
        => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    private static bool IsSpace(ReadOnlySpan<char> text, int at)
        => char.IsWhiteSpace(text[at]) || char.IsControl(text[at]) || text[at] is '\uFEFF' or '\u200B' or '\u2060' or '\uFFFD';

    /// <summary>Letters, digits, combining marks, and the invisible characters that stand inside words.</summary>
    private static bool IsWordCharacter(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (char.IsAsciiLetterOrDigit(c) || c == '\u00AD')
        {
            return true;
        }

        if (c < 0x80)
        {
            return false;
        }

        if (Rune.DecodeFromUtf16(text[at..], out var rune, out _) != OperationStatus.Done)
        {
            return false;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,
            UnicodeCategory.Format => c is '\u200C' or '\u200D' && at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]),
            _ => false,
        };
    }
}
