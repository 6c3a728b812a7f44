using Hearsay.Claims.Grouping;
using Hearsay.Languages;
using Hearsay.Text;

namespace Hearsay.Evaluation.Headlines;

/// <summary>A headline or an article made ready to be compared: its sentences, and how often each stem stands in it.</summary>
internal sealed class HeadlineText
{
    private static readonly HashSet<string> Empty = WordList.Load("En.content-stops");
    private static readonly HashSet<string>[] Markers = [.. WordList.Lines("En.headline-words").Select(l => l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal))];

    /// <summary>Makes a text ready.</summary>
    public HeadlineText(string text, StemRarity rarity)
    {
        Text = text;
        var words = TextLayout.Of(text).Words;
        Sentences = [.. words.GroupBy(w => w.Sentence).Select(g => SentenceOf([.. g], rarity))];
        Counts = words.Select(w => StemOf(w, text)).OfType<string>().CountBy(s => s, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        Marks = [.. Markers.Select((_, m) => Sentences.Sum(s => s.Marks[m]))];
        Words = Sentences.Sum(s => s.Words);
        Quotes = text.Count(c => c is '"' or '“' or '”');
        Questions = text.Count(c => c == '?');
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its sentences.</summary>
    public IReadOnlyList<HeadlineSentence> Sentences { get; }

    /// <summary>How often each stem stands in it.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; }

    /// <summary>How often it rejects, passes on, leaves open and negates.</summary>
    public IReadOnlyList<int> Marks { get; }

    /// <summary>How many words it has.</summary>
    public int Words { get; }

    /// <summary>How many double quotation marks it has.</summary>
    public int Quotes { get; }

    /// <summary>How many question marks it has.</summary>
    public int Questions { get; }

    /// <summary>All of it as one sentence.</summary>
    public HeadlineSentence Whole => new(
        Sentences.SelectMany(s => s.Stems).DistinctBy(s => s.Key).ToDictionary(StringComparer.Ordinal),
        Sentences.SelectMany(s => s.Names).ToHashSet(StringComparer.Ordinal), Marks, Words);

    /// <summary>The stems of the words of a text that say something, and its numbers, in order.</summary>
    public static IEnumerable<string> StemsOf(string text) => TextLayout.Of(text).Words.Select(w => StemOf(w, text)).OfType<string>();

    private HeadlineSentence SentenceOf(IReadOnlyList<Word> words, StemRarity rarity)
    {
        var stems = new Dictionary<string, double>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var marks = new int[Markers.Length];
        foreach (var word in words)
        {
            var small = Small(word, Text);
            for (var m = 0; m < marks.Length; m++)
            {
                marks[m] += Markers[m].Contains(small) || (m == Markers.Length - 1 && IsContracted(small)) ? 1 : 0;
            }

            if (StemOf(word, Text) is { } stem)
            {
                stems.TryAdd(stem, rarity.Of(stem));
                if (char.IsUpper(Text[word.Span.Start]) && word.Span.Start > 0)
                {
                    names.Add(stem);
                }
            }
        }

        return new HeadlineSentence(stems, names, marks, words.Count(w => char.IsLetterOrDigit(Text[w.Span.Start])));
    }

    private static string? StemOf(Word word, string text)
    {
        var small = Small(word, text);
        return char.IsLetterOrDigit(small[0]) && !Empty.Contains(small) ? Stem.Of(small) : null;
    }

    private static string Small(Word word, string text) => word.Span.In(text).ToLowerInvariant();

    /// <summary>"didn't", or the "n't" of it.</summary>
    private static bool IsContracted(string word) => word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal);
}
