using System.Globalization;
using System.Text;

namespace Hearsay.Ingestion;

/// <summary>What the head of a text tells about its language: letters of each script, and function words of each language.</summary>
internal sealed class LanguageEvidence
{
    private const int MostWords = 20_000;
    private const int MostUnits = 200_000;

    private static readonly LanguageList List = LanguageList.Instance;

    private readonly bool[] _seen = new bool[List.WordCount];

    private LanguageEvidence()
    {
    }

    /// <summary>Letters of each script, by its number.</summary>
    public int[] Letters { get; } = new int[Enum.GetValues<Script>().Length];

    /// <summary>Words that begin with a letter of each script, by its number.</summary>
    public int[] Words { get; } = new int[Enum.GetValues<Script>().Length];

    /// <summary>For each language, how many words are function words of it.</summary>
    public int[] Hits { get; } = new int[List.Languages.Count];

    /// <summary>For each language, how many different function words of it occur.</summary>
    public int[] Different { get; } = new int[List.Languages.Count];

    /// <summary>For each language, its hits, each divided by the number of languages that list the word.</summary>
    public double[] Weights { get; } = new double[List.Languages.Count];

    /// <summary>Counts the first 20,000 words, or the first 200,000 UTF-16 code units where that is less.</summary>
    public static LanguageEvidence Of(string text)
    {
        var evidence = new LanguageEvidence();
        var sample = Sample(text);
        var words = 0;
        for (var at = 0; at < sample.Length && words < MostWords; at++)
        {
            if (char.IsLetter(sample[at]))
            {
                var end = EndOfWord(sample, at);
                evidence.Count(sample.AsSpan(at, end - at));
                words++;
                at = end;
            }
        }

        return evidence;
    }

    /// <summary>The head of the text in normal form C, which the lists are in. Unpaired surrogates have no normal form.</summary>
    private static string Sample(string text)
    {
        var length = Math.Min(text.Length, MostUnits);
        length -= length > 0 && char.IsHighSurrogate(text[length - 1]) ? 1 : 0;
        var sample = text[..length];
        return HasUnpairedSurrogate(sample) ? sample : sample.Normalize(NormalizationForm.FormC);
    }

    private static bool HasUnpairedSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at])
            || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
        {
            at++;
        }

        return at;
    }

    private void Count(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            Letters[(int)Scripts.Of(c)]++;
        }

        Words[(int)Scripts.Of(word[0])]++;
        var languages = List.Find(word, out var number);
        foreach (var language in languages)
        {
            Hits[language]++;
            Weights[language] += 1.0 / languages.Length;
            Different[language] += _seen[number] ? 0 : 1;
        }

        if (number >= 0)
        {
            _seen[number] = true;
        }
    }
}
