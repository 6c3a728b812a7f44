namespace Hearsay.Text;

/// <summary>Finds where an emoji ends that is written with several characters (Unicode Technical Standard 51).</summary>
internal static class Emoji
{
    /// <summary>Code units after which an emoji is taken to have ended, so that no text becomes one endless emoji.</summary>
    private const int Longest = 32;

    /// <summary>The end of the mark or emoji of <paramref name="size"/> units at <paramref name="at"/>, with all that changes how it looks.</summary>
    public static int EndAt(ReadOnlySpan<char> text, int at, int size)
    {
        var end = at + size;
        if (IsRegional(text, at) && IsRegional(text, end))
        {
            return end + 2;
        }

        while (end < text.Length && end - at < Longest && Extends(text, end))
        {
            end += Characters.Size(text, end);
        }

        return end;
    }

    /// <summary>Variation selectors, keycaps, joiners with the symbols they join, skin tones, and the tags of regional flags.</summary>
    private static bool Extends(ReadOnlySpan<char> text, int at)
        => text[at] is '\uFE0F' or '\uFE0E' or '\u200D' or '\u20E3'
            || (text[at - 1] == '\u200D' && !Characters.IsSpace(text[at]) && !Characters.IsWordCharacter(text, at))
            || (at + 1 < text.Length && (text[at], text[at + 1]) is ('\uD83C', >= '\uDFFB' and <= '\uDFFF') or ('\uDB40', >= '\uDC20' and <= '\uDC7F'));

    /// <summary>One of the 26 letters that make a flag in pairs.</summary>
    private static bool IsRegional(ReadOnlySpan<char> text, int at)
        => at + 1 < text.Length && text[at] == '\uD83C' && text[at + 1] is >= '\uDDE6' and <= '\uDDFF';
}
