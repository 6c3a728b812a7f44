using System.Buffers;
using Hearsay.Languages;

namespace Hearsay.Text;

/// <summary>
/// Says where sentences and paragraphs begin. A line break ends both; inside a line a sentence ends at a stop, question or
/// exclamation mark (with the closing marks after it) that is followed by something that can begin a sentence. A time of day before the
/// first sentence of a line ("12:40 Police ...", as live reports have it) stands by itself.
/// </summary>
internal static class SentenceCutter
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters =
        WordList.Load("En.sentence-starters").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The characters that end a line, and with it a paragraph.</summary>
    internal static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\u0085\u2028\u2029\f\v");

    /// <summary>For each word, what begins at it.</summary>
    public static WordEdge[] Cut(ReadOnlySpan<char> text, IReadOnlyList<TextSpan> words)
    {
        var edges = new WordEdge[words.Count];
        var ended = false;
        for (var i = 0; i < words.Count; i++)
        {
            if (i == 0 || HasLineBreak(text[words[i - 1].End..words[i].Start]))
            {
                edges[i] = WordEdge.Paragraph;
                ended = false;
                continue;
            }

            var word = text[words[i].Start..words[i].End];
            var apart = words[i].Start > words[i - 1].End;
            if (ended && (IsEllipsis(word) || (IsClosing(word) && (!apart || !IsAmbiguousMark(word)))))
            {
                continue;
            }

            if (ended && apart)
            {
                edges[i] = CanBegin(text, words, i) ? WordEdge.Sentence : WordEdge.None;
                ended = false;
            }

            if (i > 0 && edges[i - 1] == WordEdge.Paragraph && IsClock(text[words[i - 1].Start..words[i - 1].End]) && apart && CanBegin(text, words, i))
            {
                edges[i] = WordEdge.Sentence;
            }

            ended = Ends(text, words, i) || (ended && !apart && IsClosing(word));
        }

        return edges;
    }

    private static bool HasLineBreak(ReadOnlySpan<char> gap) => gap.ContainsAny(LineBreaks);

    /// <summary>A stop, question or exclamation mark; an ellipsis; or an abbreviation that a sentence starter follows.</summary>
    private static bool Ends(ReadOnlySpan<char> text, IReadOnlyList<TextSpan> words, int i)
    {
        var word = text[words[i].Start..words[i].End];
        if (word.Length == 1)
        {
            return word[0] is '.' or '?' or '!' or '…' or '‽' or '。' or '！' or '？' or '؟' or '।';
        }

        if (word[^1] != '.' || i + 1 >= words.Count)
        {
            return false;
        }

        if (word[0] == '.')
        {
            return true;
        }

        // "U.S." or "a.m." may end a sentence; only a word that seldom follows a name inside one tells.
        var next = text[words[i + 1].Start..words[i + 1].End];
        return word.Length > 2 && word.Contains('.') && word[..^1].Contains('.') && char.IsUpper(next[0]) && Starters.Contains(next);
    }

    private static bool CanBegin(ReadOnlySpan<char> text, IReadOnlyList<TextSpan> words, int i)
    {
        for (var k = i; k < Math.Min(i + 3, words.Count); k++)
        {
            var c = text[words[k].Start];
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                return !char.IsLower(c);
            }

            if (c is ',' or ';' or ':')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"9:05", "21.40".</summary>
    private static bool IsClock(ReadOnlySpan<char> word)
        => word.Length is 4 or 5 && word[^3] is ':' or '.' && !word[..^3].ContainsAnyExceptInRange('0', '9') && !word[^2..].ContainsAnyExceptInRange('0', '9');

    private static bool IsClosing(ReadOnlySpan<char> word)
        => word is "\"" or "”" or "’" or "'" or "''" or "»" or ")" or "]" or "}" or "?" or "!" or "." or "…" or "›";

    /// <summary>Marks that may also open what follows when they stand apart.</summary>
    private static bool IsAmbiguousMark(ReadOnlySpan<char> word) => word is "\"" or "'" or "''" or "’";

    /// <summary>Stops after a stop (". . ." or ". …") go on with it.</summary>
    private static bool IsEllipsis(ReadOnlySpan<char> word) => word[0] is '.' or '…';
}
