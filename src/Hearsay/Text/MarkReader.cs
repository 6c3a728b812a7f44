namespace Hearsay.Text;

/// <summary>Tells by its shape and its neighbours which quotation mark a word is, and apostrophes and inches from marks.</summary>
internal sealed class MarkReader(string text, IReadOnlyList<TextSpan> words)
{
    /// <summary>Style and side of a word as a mark.</summary>
    public (MarkStyle Style, MarkSide Side) Classify(int i) => WordAt(i) switch
    {
        "“" or "„" or "``" => (MarkStyle.Double, MarkSide.Opens),
        "”" => IsInches(i) ? (MarkStyle.None, MarkSide.Either) : (MarkStyle.Double, MarkSide.Closes),
        "\"" or "''" or "＂" => IsInches(i) ? (MarkStyle.None, MarkSide.Either) : (MarkStyle.Double, BySpace(i)),
        "«" => (MarkStyle.Guillemet, MarkSide.Opens),
        "»" => (MarkStyle.Guillemet, MarkSide.Closes),
        "‹" => (MarkStyle.SingleGuillemet, MarkSide.Opens),
        "›" => (MarkStyle.SingleGuillemet, MarkSide.Closes),
        "‘" or "‚" or "`" => (MarkStyle.Single, MarkSide.Opens),
        "’" => (MarkStyle.Single, MarkSide.Closes),
        "'" => (MarkStyle.Single, BySpace(i) == MarkSide.Opens ? MarkSide.Opens : MarkSide.Closes),
        _ => (MarkStyle.None, MarkSide.Either),
    };

    /// <summary>Whether “ closes here, as it does after „ in German: it touches what goes before, and no letter follows.</summary>
    public bool ClosesLow(int i, int opening)
        => WordAt(i) is "“" && WordAt(opening) is "„" && TouchesBefore(i) && !(TouchesAfter(i) && char.IsLetterOrDigit(text[words[i].End]));

    /// <summary>Whether a single mark touches the word before.</summary>
    public bool TouchesBefore(int i) => i > 0 && words[i - 1].End == words[i].Start;

    /// <summary>Whether a single mark can open: it touches a word that is no elision.</summary>
    public bool CanOpenSingle(int i) => TouchesAfter(i) && !IsElision(i);

    /// <summary>Whether a word is a single mark that can close a quotation at the end of its paragraph at the latest.</summary>
    public bool CanCloseSingle(int i)
        => WordAt(i) is "'" or "’" && TouchesBefore(i) && !(TouchesAfter(i) && char.IsLetterOrDigit(text[words[i].End])) && !EndsElidedAnd(i);

    /// <summary>A possessive plural ("the players’ union"): s before, a small letter after.</summary>
    public bool IsPlural(int i, int end)
        => i > 0 && text[words[i].Start - 1] is 's' or 'S' && i + 1 < end && char.IsLower(text[words[i + 1].Start]);

    /// <summary>The second apostrophe of "rock ’n’ roll".</summary>
    public bool EndsElidedAnd(int i)
        => i > 1 && WordAt(i - 1) is "n" or "N" && TouchesBefore(i) && TouchesBefore(i - 1) && WordAt(i - 2) is "’" or "'" or "‘";

    private ReadOnlySpan<char> WordAt(int i) => text.AsSpan(words[i].Start, words[i].Length);

    private bool TouchesAfter(int i) => i + 1 < words.Count && words[i + 1].Start == words[i].End;

    /// <summary>A mark that touches only what follows opens; one that touches only what goes before closes.</summary>
    private MarkSide BySpace(int i)
    {
        var before = TouchesBefore(i) && !IsOpeningPunctuation(text[words[i].Start - 1]);
        var after = TouchesAfter(i) && !IsClosingPunctuation(text[words[i].End]);
        return before == after ? MarkSide.Either : after ? MarkSide.Opens : MarkSide.Closes;
    }

    private static bool IsOpeningPunctuation(char c) => c is '(' or '[' or '{' or '—' or '–' or '-' or '“' or '‘' or '/' or '\'' or '"';

    private static bool IsClosingPunctuation(char c) => c is ')' or ']' or '}' or ',' or '.' or ';' or ':' or '!' or '?' or '—' or '–' or '-' or '”' or '’' or '…' or '\'' or '"';

    /// <summary>A word whose beginning is left out: ’90s, ’em, ’tis.</summary>
    private bool IsElision(int i)
    {
        var next = WordAt(i + 1);
        return char.IsAsciiDigit(next[0]) || next is "em" or "tis" or "twas" or "til" or "cause" or "n" or "round" or "bout" or "cos";
    }

    /// <summary>The mark after feet and inches: 6'3".</summary>
    private bool IsInches(int i)
    {
        if (!TouchesBefore(i))
        {
            return false;
        }

        var word = WordAt(i - 1);
        var feet = word.IndexOfAny('\'', '’');
        return feet > 0 && feet + 1 < word.Length && IsNumber(word[..feet]) && IsNumber(word[(feet + 1)..]);
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => word.Length <= 2 && !word.ContainsAnyExceptInRange('0', '9');
}
