namespace Hearsay.Lab.Ledgers;

/// <summary>A made-up story: names that no other has, words that few others have, and facts that its documents tell.</summary>
internal sealed class MadeStory
{
    private const int Names = 12, Facts = 60, OwnWords = 400;

    private readonly string[] _words, _own;
    private readonly HashSet<string> _common;
    private readonly MadeFact[] _facts;

    /// <summary>Makes up a story.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="words">Words in their frequencies.</param>
    /// <param name="common">Those of them that every story has.</param>
    /// <param name="rare">The others, each once; a story has a few of them in place of all.</param>
    /// <param name="length">Words of a fact.</param>
    public MadeStory(int number, string[] words, HashSet<string> common, string[] rare, int length)
    {
        var random = new Random(number);
        (_words, _common) = (words, common);
        _own = random.GetItems(rare, OwnWords);
        string[] names = [.. Enumerable.Range(0, Names).Select(_ => Name(random))];
        _facts = [.. Enumerable.Range(0, Facts).Select(_ => new MadeFact(random.Next(), random.Next(10) < 4 ? random.Next(2, 9_000) : 0,
            [.. Enumerable.Range(0, length).Select(w => w is 2 or 7 ? names[random.Next(Names)] : Word(random))]))];
    }

    /// <summary>One of its facts.</summary>
    public MadeFact Fact(Random random) => _facts[random.Next(Facts)];

    /// <summary>One of the words in which it is told.</summary>
    public string Word(Random random)
        => _words[random.Next(_words.Length)] is var word && _common.Contains(word) ? word : _own[random.Next(OwnWords)];

    private static string Name(Random random)
    {
        const string Consonants = "bdfgklmnprstvz", Vowels = "aeiou";
        var letters = Enumerable.Range(0, 3).SelectMany(_ => new[] { Consonants[random.Next(Consonants.Length)], Vowels[random.Next(Vowels.Length)] }).Append(Consonants[random.Next(Consonants.Length)]).ToArray();
        return char.ToUpperInvariant(letters[0]) + new string(letters[1..]);
    }
}
