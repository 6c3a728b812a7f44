using System.Buffers;
using Hearsay.Attributions;
using Hearsay.Languages;
using Hearsay.Text;

namespace Hearsay.Evaluation;

/// <summary>A text with its scoring words, over which spans become sets of characters and words.</summary>
internal sealed class ScoredText
{
    private static readonly HashSet<string> Determiners = WordList.Load("En.source-determiners");
    private static readonly HashSet<string> Stops = WordList.Load("En.source-stops");

    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;:()[]—–");

    private readonly string _text;
    private readonly List<TextSpan> _words;
    private readonly int[] _wordAt;

    public ScoredText(string text)
    {
        _text = text;
        _words = ScoringWords.Cut(text);
        _wordAt = new int[text.Length];
        Array.Fill(_wordAt, -1);
        for (var i = 0; i < _words.Count; i++)
        {
            Array.Fill(_wordAt, i, _words[i].Start, _words[i].Length);
        }
    }

    /// <summary>What an attribution covers; null where it covers nothing but white space.</summary>
    public ScoredAttribution? Cover(MarkedAttribution marked)
    {
        var (source, cue, content) = (Cover(marked.Source), Cover(marked.Cue), Cover(marked.Content));
        return source is null && cue is null && content is null ? null : new ScoredAttribution(marked, source, cue, content);
    }

    /// <summary>
    /// The number of the head word of a source, found without a parser: of its words up to the first stop (a comma, semicolon, colon,
    /// bracket, dash, or a word of <c>En/source-stops</c>) after at least one word that is no determiner, the last. -1 where it has no word.
    /// </summary>
    public int HeadOf(Cover source)
    {
        int head = -1, end = 0;
        foreach (var i in source.Words)
        {
            var (at, word) = (_words[i], _words[i].In(_text).ToLowerInvariant());
            if (head >= 0 && (IsBroken(end, at.Start) || Stops.Contains(word)))
            {
                break;
            }

            end = at.End;
            head = head < 0 && i != source.Words[^1] && Determiners.Contains(word) ? -1 : i;
        }

        return head;
    }

    /// <summary>Whether a range has a place that is no white space and not in the ascending array <paramref name="characters"/>.</summary>
    public bool HasGap(int[] characters)
    {
        var next = 0;
        for (var i = characters[0]; i < characters[^1]; i++)
        {
            if (i == characters[next])
            {
                next++;
            }
            else if (IsCharacter(i))
            {
                return true;
            }
        }

        return false;
    }

    private Cover? Cover(IReadOnlyList<TextSpan> spans)
    {
        var characters = new List<int>();
        var words = new List<int>();
        foreach (var span in SpanSet.Merge(spans))
        {
            for (var i = Math.Max(0, span.Start); i < Math.Min(span.End, _text.Length); i++)
            {
                if (!IsCharacter(i))
                {
                    continue;
                }

                characters.Add(i);
                if (_wordAt[i] >= 0 && (words.Count == 0 || words[^1] != _wordAt[i]))
                {
                    words.Add(_wordAt[i]);
                }
            }
        }

        return characters.Count == 0 ? null : new Cover([.. characters], [.. words]);
    }

    /// <summary>Whether a character begins here that is no white space; the second half of a surrogate pair begins none.</summary>
    private bool IsCharacter(int at)
        => !ScoringWords.IsSpace(_text[at]) && !(char.IsLowSurrogate(_text[at]) && at > 0 && char.IsHighSurrogate(_text[at - 1]));

    private bool IsBroken(int start, int end)
    {
        var between = _text.AsSpan(start, end - start);
        return between.IndexOfAny(Breaks) >= 0 || between.IndexOf("--", StringComparison.Ordinal) >= 0;
    }
}
