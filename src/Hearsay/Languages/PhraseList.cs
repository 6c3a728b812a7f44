namespace Hearsay.Languages;

/// <summary>
/// A word list whose lines give each phrase a class: <c>class: phrase, phrase</c>. Phrases are of one word or several, compared without case; a
/// phrase in several classes belongs to the first.
/// </summary>
internal sealed class PhraseList
{
    private readonly Dictionary<string, string> _classes = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _begins = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _mostWords;

    private PhraseList(string name)
    {
        foreach (var line in WordList.Lines(name))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var phrase in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var words = phrase.Split(' ');
                _classes.TryAdd(phrase, line[..colon]);
                _mostWords = Math.Max(_mostWords, words.Length);
                if (words.Length > 1)
                {
                    _begins.Add(words[0]);
                }
            }
        }
    }

    /// <summary>Reads <c>Languages/{name}.txt</c>, with dots for folders.</summary>
    /// <exception cref="InvalidOperationException">The list is not in the assembly.</exception>
    public static PhraseList Load(string name) => new(name);

    /// <summary>The class of the longest phrase that begins at a word, and how many words it has; null and 0 where none does.</summary>
    public (string? Class, int Words) At(IReadOnlyList<string> words, int at)
    {
        for (var length = _begins.Contains(words[at]) ? Math.Min(_mostWords, words.Count - at) : 1; length > 0; length--)
        {
            if (_classes.TryGetValue(length == 1 ? words[at] : string.Join(' ', words.Skip(at).Take(length)), out var found))
            {
                return (found, length);
            }
        }

        return (null, 0);
    }
}
