using System.Buffers;
using System.Globalization;
using System.Text;
using Hearsay.Text;

namespace Hearsay.Evaluation;

/// <summary>
/// The words that scores count: runs of letters, numbers and underscores, which may hold an apostrophe (' or ’) between two of these.
/// They are cut apart from any reader's words, and equal Python's <c>\w+(?:['’]\w+)*</c>: a combining mark is no part of a word, other
/// than in .NET's <c>\w</c>, and every kind of number is.
/// </summary>
internal static class ScoringWords
{
    /// <summary>The spans of the words of a text, in order.</summary>
    public static List<TextSpan> Cut(string text)
    {
        var words = new List<TextSpan>(text.Length / 5);
        var at = 0;
        while (at < text.Length)
        {
            var end = EndOfRun(text, at);
            if (end == at)
            {
                at++;
                continue;
            }

            while (end + 1 < text.Length && text[end] is '\'' or '’' && EndOfRun(text, end + 1) is var next && next > end + 1)
            {
                end = next;
            }

            words.Add(new TextSpan(at, end));
            at = end;
        }

        return words;
    }

    /// <summary>White space as Python's <c>str.isspace</c> has it: .NET's, and the four information separators.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';

    private static int EndOfRun(string text, int at)
    {
        while (at < text.Length && Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var size) == OperationStatus.Done && IsWordRune(rune))
        {
            at += size;
        }

        return at;
    }

    private static bool IsWordRune(Rune rune)
        => rune.IsAscii
            ? char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value == '_'
            : Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
