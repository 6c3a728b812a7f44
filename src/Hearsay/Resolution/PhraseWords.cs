using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Resolution;

/// <summary>The words of a document as parts of phrases, from their parts of speech where those are known and from their letters where not.</summary>
internal sealed class PhraseWords
{
    private static readonly FrozenSet<string> Determiners = Set("the a an this that these those some any another no each every all both several many few other unnamed");
    private static readonly FrozenSet<string> Possessives = Set("his her its their our my your");
    private static readonly FrozenSet<string> NumberWords = Set("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen dozens hundreds thousands scores");
    private static readonly FrozenSet<string> NoNames = Set("january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday i");
    private static readonly FrozenSet<string> Small = Set("he she it they we you i who which there here but and or if when while after before as in on at of for from to with by not what how then so because since until although though both one asked about according according no yes later meanwhile");

    private readonly string[] _lower;
    private readonly WordClass[] _classes;

    /// <summary>Sorts the words of a document.</summary>
    public PhraseWords(TextSyntax syntax)
    {
        Syntax = syntax;
        var words = syntax.Layout.Words;
        _lower = new string[words.Count];
        _classes = new WordClass[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            _lower[i] = words[i].Span.In(syntax.Layout.Text).ToLowerInvariant().Replace('’', '\'');
        }

        for (var i = 0; i < words.Count; i++)
        {
            _classes[i] = ClassOf(i);
        }
    }

    /// <summary>Parts of speech and names.</summary>
    public TextSyntax Syntax { get; }

    /// <summary>The number of words.</summary>
    public int Count => _lower.Length;

    /// <summary>What a word can be.</summary>
    public WordClass this[int word] => _classes[word];

    /// <summary>A word in small letters.</summary>
    public string Lower(int word) => _lower[word];

    /// <summary>A word as it is written.</summary>
    public string Written(int word) => Syntax.Layout.Words[word].Span.In(Syntax.Layout.Text);

    /// <summary>Whether a word begins with a capital.</summary>
    public bool IsCapital(int word) => Syntax.Layout.Words[word].Shape is WordShape.Title or WordShape.Upper;

    /// <summary>A word in small letters, or nothing where there is no such word in the sentence of <paramref name="beside"/>.</summary>
    public string LowerIn(int word, int beside)
        => word >= 0 && word < Count && SentenceOf(word) == SentenceOf(beside) ? _lower[word] : "";

    /// <summary>The sentence of a word.</summary>
    public int SentenceOf(int word) => Syntax.Layout.Words[word].Sentence;

    /// <summary>The code units of a range of words that is not empty.</summary>
    public TextSpan Span(int first, int end) => new(Syntax.Layout.Words[first].Span.Start, Syntax.Layout.Words[end - 1].Span.End);

    /// <summary>The number that a word tells; null where it tells none, or one beyond a billion.</summary>
    public int? NumberOf(int word)
    {
        var at = Array.IndexOf(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], _lower[word]);
        return at >= 0 ? at + 1
            : int.TryParse(_lower[word].Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 1_000_000_000 ? number
            : null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private WordClass ClassOf(int i)
    {
        var lower = _lower[i];
        var word = Syntax.Layout.Words[i];
        if (lower is "'s" or "'" && i > 0)
        {
            return lower == "'s" || (_lower[i - 1].EndsWith('s') && word.Span.Start == Syntax.Layout.Words[i - 1].Span.End) ? WordClass.Clitic : WordClass.None;
        }

        if (lower == "all" && i > 0 && IsCapital(i) && _lower[i - 1] == "for")
        {
            return WordClass.Name;
        }

        if (Determiners.Contains(lower) || Possessives.Contains(lower))
        {
            return Possessives.Contains(lower) ? WordClass.Possessive : WordClass.Determiner;
        }

        if (Small.Contains(lower) && word.Shape != WordShape.Upper)
        {
            return lower == "one" ? WordClass.Number : WordClass.None;
        }

        if (NumberWords.Contains(lower))
        {
            return WordClass.Number;
        }

        if (word.Shape is WordShape.Title or WordShape.Upper)
        {
            return NoNames.Contains(lower) ? WordClass.None : CapitalClass(i, word);
        }

        if (word.Shape == WordShape.Digit)
        {
            return WordClass.Number;
        }

        return word.Shape == WordShape.Lower ? SmallClass(i, lower) : WordClass.None;
    }

    /// <summary>The first word of a sentence has its capital for nothing: there the part of speech and the lists decide.</summary>
    private WordClass CapitalClass(int i, Word word)
    {
        var part = Syntax[i].Part;
        var opens = word.Edge != WordEdge.None || (i > 0 && Syntax.Layout.Words[i - 1].Quotation == QuotationState.Opens);
        if (!opens || part.StartsWith("NNP", StringComparison.Ordinal) || word.Shape == WordShape.Upper || Syntax[i].Entity != EntityKind.None)
        {
            return WordClass.Name;
        }

        var next = i + 1 < Count && Syntax.Layout.Words[i + 1].Shape is WordShape.Title or WordShape.Upper;
        var known = Nouns.English.Find(_lower[i], out _, out _) != NounTraits.None;
        return part.Length == 0 ? (known || next ? next ? WordClass.Name : WordClass.Noun : Nouns.English.Domains.Contains(_lower[i]) ? WordClass.Modifier : WordClass.Name)
            : next && (known || part.StartsWith('J') || part.StartsWith('N')) ? WordClass.Name
            : SmallClass(i, _lower[i]);
    }

    private WordClass SmallClass(int i, string lower)
    {
        var part = Syntax[i].Part;
        if (part.StartsWith("NN", StringComparison.Ordinal))
        {
            // "Norvania reports that": a verb, whatever its tag says
            var isVerb = part == "NNS" && i > 0 && i + 1 < Count && _classes[i - 1] == WordClass.Name && Lower(i + 1) == "that";
            return isVerb ? WordClass.None : WordClass.Noun;
        }

        if (part.Length == 0 && Nouns.English.Find(lower, out _, out _) is var traits and not NounTraits.None)
        {
            return traits == NounTraits.Document && i > 0 && _classes[i - 1] == WordClass.Name ? WordClass.None : WordClass.Noun;
        }

        if (part.StartsWith("JJ", StringComparison.Ordinal) || part is "VBN" or "VBG" || Nouns.English.Domains.Contains(lower))
        {
            return WordClass.Modifier;
        }

        return part is "CD" ? WordClass.Number
            : part.Length == 0 && IsInsidePhrase(i) ? WordClass.Modifier
            : WordClass.None;
    }

    /// <summary>Without parts of speech: whether an unknown word stands between an article and a noun of the lists.</summary>
    private bool IsInsidePhrase(int i)
    {
        if (i == 0 || !(_classes[i - 1] is WordClass.Determiner or WordClass.Possessive or WordClass.Modifier or WordClass.Clitic))
        {
            return false;
        }

        for (var k = i + 1; k < Math.Min(Count, i + 4) && Syntax.Layout.Words[k].Shape == WordShape.Lower; k++)
        {
            if (Small.Contains(_lower[k]) || Determiners.Contains(_lower[k]))
            {
                return false;
            }

            if (Nouns.English.Find(_lower[k], out _, out _) != NounTraits.None)
            {
                return true;
            }
        }

        return false;
    }
}
