using System.Buffers;
using System.Globalization;
using System.Text;

namespace Hearsay.Text;

/// <summary>What a character at a place of a text is to the cutting of words. Places are UTF-16 code units.</summary>
internal static class Characters
{
    /// <summary>Whether the apostrophes and single quotation marks of text count among these characters.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '＇';

    /// <summary>Code units of the character: 2 for a surrogate pair, else 1.</summary>
    public static int Size(ReadOnlySpan<char> text, int at)
        => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    /// <summary>
    /// White space, controls, replacement characters, and what is invisible between words: byte order marks, zero-width spaces and
    /// the marks that turn the direction of writing.
    /// </summary>
    public static bool IsSpace(char c)
        => char.IsWhiteSpace(c) || char.IsControl(c) || c == '\uFFFD' || (c > '\u00AD' && !IsJoiner(c) && char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    /// <summary>Letters, digits, combining marks, and the invisible characters that stand inside words.</summary>
    public static bool IsWordCharacter(ReadOnlySpan<char> text, int at)
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

        if (IsJoiner(c))
        {
            return at > 0 && at + 1 < text.Length && IsLetterOrMark(text[at - 1]);
        }

        return Rune.DecodeFromUtf16(text[at..], out var rune, out _) == OperationStatus.Done && Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
    }

    /// <summary>Zero-width joiner or non-joiner, which Persian and Indic scripts write inside words.</summary>
    private static bool IsJoiner(char c) => c is '\u200C' or '\u200D';

    /// <summary>A letter, or a vowel sign or virama after one; no variation selector, which belongs to an emoji.</summary>
    private static bool IsLetterOrMark(char c)
        => char.IsLetter(c) || (c < '\uFE00' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
