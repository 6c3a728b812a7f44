using System.Text;

namespace Hearsay.Statements.Places;

/// <summary>
/// Names as they are compared: small letters without accents, full stops and apostrophes, and one space for whatever else stands
/// between words, so that "SAINT-DENIS", "São Paulo" and "N'Djamena" meet "Saint Denis", "Sao Paulo" and "NDjamena".
/// </summary>
internal static class PlaceName
{
    /// <summary>The longest name in UTF-16 code units; a longer one equals none.</summary>
    public const int MaxLength = 64;

    private const int TableEnd = 0x1F00;

    private static readonly char[] Bases = BaseLetters();

    /// <summary>Writes the form that is compared.</summary>
    /// <param name="name">Any text.</param>
    /// <param name="folded">Room for twice the length of the name.</param>
    /// <returns>How much was written; 0 for a name without letters and digits, and for one that is too long.</returns>
    public static int Fold(ReadOnlySpan<char> name, Span<char> folded)
    {
        var length = 0;
        var gap = false;
        foreach (var c in name.Length <= MaxLength ? name : [])
        {
            if (!char.IsLetterOrDigit(c))
            {
                gap |= !(c is '.' or '\'' or '’' or '‘' or '`' or 'ʼ' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark);
                continue;
            }

            if (gap && length > 0)
            {
                folded[length++] = ' ';
            }

            gap = false;
            var letter = c < TableEnd ? Bases[c] : char.ToLowerInvariant(c);
            folded[length++] = letter switch { 'ß' => 's', 'æ' => 'a', 'œ' => 'o', 'þ' => 't', _ => letter };
            if (letter switch { 'ß' => 's', 'æ' or 'œ' => 'e', 'þ' => 'h', _ => '\0' } is var second and not '\0')
            {
                folded[length++] = second;
            }
        }

        return length;
    }

    /// <summary>The form that is compared.</summary>
    public static string Fold(string name)
    {
        Span<char> folded = stackalloc char[2 * MaxLength];
        return new string(folded[..Fold(name, folded)]);
    }

    private static char[] BaseLetters()
    {
        var bases = new char[TableEnd];
        for (var c = '\0'; c < TableEnd; c++)
        {
            bases[c] = char.ToLowerInvariant(c);
        }

        foreach (var (from, to) in (ReadOnlySpan<(int, int)>)[(0xC0, 0x24F), (0x1E00, 0x1EFF)])
        {
            for (var c = from; c <= to; c++)
            {
                bases[c] = char.ToLowerInvariant(((char)c).ToString().Normalize(NormalizationForm.FormD)[0]);
            }
        }

        (bases['ł'], bases['Ł'], bases['ø'], bases['Ø'], bases['đ'], bases['Đ'], bases['ı']) = ('l', 'l', 'o', 'o', 'd', 'd', 'i');
        return bases;
    }
}
