using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Statements.Times;

/// <summary>
/// Turns a text into tokens of time. Besides the classes of <see cref="TimeLexicon"/> it gives: d for a number from 1 to 31, y for one of four
/// digits that can be a year, O for an ordinal in digits ("14th"), T for a clock time, D for a date in digits, 8 for a decade in digits
/// ("1990s", "'80s"), Z for "Q3", - between the parts of a hyphenated word, $ for a sign of money, ' for an apostrophe, "." for another mark, | between sentences and _ for all else.
/// </summary>
internal sealed class TimeLexer
{
    /// <summary>Longest word that is taken apart at its hyphens.</summary>
    private const int LongestHyphenated = 60;

    private readonly TextLayout _layout;
    private readonly List<TimeToken> _tokens;

    private TimeLexer(TextLayout layout)
    {
        _layout = layout;
        _tokens = new List<TimeToken>(layout.Words.Count + 64);
    }

    /// <summary>The tokens of a text, in order. Time grows linearly with its length.</summary>
    public static IReadOnlyList<TimeToken> Cut(TextLayout layout)
    {
        var lexer = new TimeLexer(layout);
        for (var i = 0; i < layout.Words.Count;)
        {
            i = lexer.Add(i);
        }

        return TimeNumbers.Join(lexer._tokens, layout.Text);
    }

    /// <summary>The classes of tokens as one string, a letter each.</summary>
    public static string Classes(IReadOnlyList<TimeToken> tokens)
        => string.Create(tokens.Count, tokens, static (letters, source) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = source[i].Class;
            }
        });

    /// <summary>Adds the word at a place, or the entry of several words that begins there.</summary>
    /// <returns>The place after it.</returns>
    private int Add(int i)
    {
        var span = _layout.Words[i].Span;
        if (i > 0 && _layout.Words[i].Edge != WordEdge.None)
        {
            _tokens.Add(new TimeToken(new TextSpan(span.Start, span.Start), '|', "", 0, i));
        }

        if (TimeLexicon.Opens(TextOf(span)))
        {
            for (var last = Math.Min(i + TimeLexicon.LongestEntry, _layout.Words.Count) - 1; last > i; last--)
            {
                var several = new TextSpan(span.Start, _layout.Words[last].Span.End);
                if (_layout.Words[last].Sentence == _layout.Words[i].Sentence && TimeLexicon.TryFind(TextOf(several), out var entry) && IsWritten(entry.Class, several))
                {
                    _tokens.Add(new TimeToken(several, entry.Class, entry.Value, 0, i));
                    return last + 1;
                }
            }
        }

        AddWord(span, i);
        return i + 1;
    }

    private void AddWord(TextSpan span, int word)
    {
        var text = TextOf(span);
        if (TimeDigits.Read(span, _layout.Text, word) is { } digits)
        {
            _tokens.Add(digits);
        }
        else if (TimeLexicon.TryFind(text.TrimEnd('.') is { IsEmpty: false } bare && !TimeLexicon.TryFind(text, out _) ? bare : text, out var entry) && IsWritten(entry.Class, span))
        {
            var number = entry.Class is 'n' or 'o' ? double.Parse(entry.Value, CultureInfo.InvariantCulture) : 0;
            _tokens.Add(new TimeToken(span, entry.Class, entry.Value, number, word));
        }
        else if (text.Length is > 1 and <= LongestHyphenated && text.IndexOfAny('-', '‐', '‑') is var hyphen and > 0 && hyphen < text.Length - 1)
        {
            AddWord(new TextSpan(span.Start, span.Start + hyphen), word);
            _tokens.Add(new TimeToken(new TextSpan(span.Start + hyphen, span.Start + hyphen + 1), '-', "", 0, word));
            AddWord(new TextSpan(span.Start + hyphen + 1, span.End), word);
        }
        else
        {
            _tokens.Add(new TimeToken(span, ClassOfMark(text), "", 0, word));
        }
    }

    private static char ClassOfMark(ReadOnlySpan<char> text)
        => text.Length == 1 ? text[0] switch { ',' => ',', '–' or '—' or '-' => '-', '$' or '€' or '£' or '¥' or '#' => '$', '\'' or '’' or '‘' => '\'', _ => char.IsLetterOrDigit(text[0]) ? '_' : '.' }
            : char.IsLetterOrDigit(text[0]) || text[0] > 0x7F || text[0] is '\'' or '’' ? '_' : '.';

    /// <summary>
    /// Months, weekdays and holidays have a capital, which tells them from may and march; now, today, dawn and years have one only where a
    /// sentence or a quotation begins, which tells them from names ("Golden Dawn", "USA Today").
    /// </summary>
    private bool IsWritten(char kind, TextSpan span)
        => char.IsUpper(_layout.Text[span.Start])
            ? kind is not ('c' or 'R' or 'Y' or 'U') || _tokens.Count == 0 || _tokens[^1].Class is '|' or '.' or '\'' or '-'
            : kind is not ('M' or 'W' or 'j' or 'w' or 'H');

    private ReadOnlySpan<char> TextOf(TextSpan span) => _layout.Text.AsSpan(span.Start, span.Length);
}
