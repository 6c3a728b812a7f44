using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Ingestion;

/// <summary>The languages that are told apart, with their function words, from <c>Languages/languages.txt</c> and the lists beside it.</summary>
internal sealed class LanguageList
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly List<int[]> _languagesOfWord = [];

    private LanguageList()
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Languages = [.. WordList.Lines("languages").Select(Parse)];
        for (var language = 0; language < Languages.Count; language++)
        {
            if (Languages[language].HasWords)
            {
                AddWords(words, language);
            }
        }
    }

    /// <summary>The list, read once.</summary>
    public static LanguageList Instance { get; } = new();

    /// <summary>The languages, in the order of the file.</summary>
    public IReadOnlyList<(string Code, Script Script, bool HasWords, string Name)> Languages { get; }

    /// <summary>How many different function words all languages have together.</summary>
    public int WordCount => _languagesOfWord.Count;

    /// <summary>Finds a word in the lists, whatever its case.</summary>
    /// <param name="word">The word, in Unicode normal form C.</param>
    /// <param name="number">Its number, below <see cref="WordCount"/>; -1 where no language lists it.</param>
    /// <returns>The numbers of the languages that list it.</returns>
    public ReadOnlySpan<int> Find(ReadOnlySpan<char> word, out int number)
    {
        if (_words.TryGetValue(word, out number))
        {
            return _languagesOfWord[number];
        }

        number = -1;
        return [];
    }

    private static (string Code, Script Script, bool HasWords, string Name) Parse(string line)
        => line.Split(' ', 4) is [var code, var script, var evidence, var name]
            ? (code, Enum.Parse<Script>(script), evidence == "words", name)
            : throw new InvalidOperationException($"Bad line in the list of languages: {line}");

    private void AddWords(Dictionary<string, int> words, int language)
    {
        var folder = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Languages[language].Code);
        foreach (var word in WordList.Lines($"{folder}.function-words"))
        {
            if (words.TryAdd(word, _languagesOfWord.Count))
            {
                _languagesOfWord.Add([]);
            }

            var number = words[word];
            _languagesOfWord[number] = [.. _languagesOfWord[number], language];
        }
    }
}
