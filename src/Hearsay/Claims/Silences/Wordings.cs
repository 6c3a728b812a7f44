using Hearsay.Resolution;
using Hearsay.Text;

namespace Hearsay.Claims.Silences;

/// <summary>Which wordings stand for which party of a story. One that stands for several stands for none, unless it is the name of one.</summary>
internal sealed class Wordings
{
    private const int MostWords = 9;
    private readonly Dictionary<string, (Party? Party, bool IsCapitalised, bool IsOwn)> _parties = new(StringComparer.Ordinal);

    /// <summary>Adds a wording.</summary>
    /// <param name="wording">The wording; an article before it and 's after it are no part of it.</param>
    /// <param name="party">The party.</param>
    /// <param name="isOwn">Whether it is a name of the party itself, not of somebody who speaks for it.</param>
    public void Add(string wording, Party party, bool isOwn = false)
    {
        var words = TextLayout.Of(wording).Words.Select(w => w.Span.In(wording).Replace('’', '\'')).ToList();
        if (words.Count > 1 && words[0].ToLowerInvariant() is "the" or "a" or "an")
        {
            words.RemoveAt(0);
        }

        if (words.Count > 1 && words[^1] == "'s")
        {
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count is 0 or > MostWords || words[0].Length == 0)
        {
            return;
        }

        var key = string.Join(' ', words.Select(Key));
        var isCapitalised = char.IsUpper(words[0][0]);
        if (!_parties.TryGetValue(key, out var known) || (isOwn && !known.IsOwn))
        {
            _parties[key] = (party, isCapitalised, isOwn);
        }
        else if (known.Party?.Id != party.Id && isOwn == known.IsOwn)
        {
            _parties[key] = (null, known.IsCapitalised && isCapitalised, isOwn);
        }
        else
        {
            _parties[key] = (known.Party, known.IsCapitalised && isCapitalised, known.IsOwn);
        }
    }

    /// <summary>The party of the longest wording that begins at a word, and one past its last word; null where none does.</summary>
    public (Party? Party, int End)? At(StoryText text, int first)
    {
        for (var length = Math.Min(MostWords, text.Words.Count - first); length > 0; length--)
        {
            if (text.Layout.Words[first + length - 1].Sentence == text.Layout.Words[first].Sentence
                && _parties.TryGetValue(string.Join(' ', text.Words.Skip(first).Take(length).Select(Key)), out var known)
                && (!known.IsCapitalised || text.IsCapitalised(first)))
            {
                return (known.Party, first + length);
            }
        }

        return null;
    }

    /// <summary>Whether a name stands for a party.</summary>
    public bool Has(string name) => _parties.ContainsKey(KeyOf(name));

    /// <summary>The party that a name stands for; null where it stands for none.</summary>
    public Party? Find(string name) => _parties.GetValueOrDefault(KeyOf(name)).Party;

    private static string KeyOf(string name) => string.Join(' ', TextLayout.Of(name).Words.Select(w => Key(w.Span.In(name).Replace('’', '\''))));

    /// <summary>A word to compare by; acronyms keep their capitals.</summary>
    private static string Key(string word) => ActorName.IsAcronym(word) ? word : word.ToLowerInvariant();
}
