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
            var size = Characters.Size(text, at);
            if (Characters.IsSpace(text[at]))
            {
                at += size;
                continue;
            }

            var end = Characters.IsWordCharacter(text, at) ? EndOfWord(text, at) : EndOfMark(text, at, size);
            var clitic = CliticLength(text[at..end]);
            words.Add(new TextSpan(at, end - clitic));
            if (clitic > 0)
            {
                words.Add(new TextSpan(end - clitic, end));
            }

            at = end;
        }
    }

    /// <summary>Length of the clitic at the end of a word with its apostrophe (he's, we're, I'd), or 0. "n't" stays with its verb.</summary>
    private static int CliticLength(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && Characters.IsApostrophe(word[^2]) && ((word[^1] | 0x20) is 's' or 'm' or 'd'))
        {
            return 2;
        }

        return word.Length > 3 && Characters.IsApostrophe(word[^3]) && ((word[^2] | 0x20, word[^1] | 0x20) is ('r', 'e') or ('v', 'e') or ('l', 'l')) ? 3 : 0;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        var end = Addresses.EndAt(text, at);
        if (end > at)
        {
            return end;
        }

        end = at;
        while (end < text.Length)
        {
            if (Characters.IsWordCharacter(text, end))
            {
                end += Characters.Size(text, end);
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
        if (at + 1 >= text.Length || !Characters.IsWordCharacter(text, at + 1) || at == start)
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
            _ => Characters.IsApostrophe(c),
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

        if (c is '@' or '#' && at + 1 < text.Length && Characters.IsWordCharacter(text, at + 1))
        {
            return EndOfWord(text, at + 1);
        }

        return Emoji.EndAt(text, at, size);
    }
}
