using Hearsay.App.Output;

namespace Hearsay.App.Citing;

/// <summary>The quoted words at the end of a text. Words that are quoted may have quotation marks in them, so that there may be several beginnings.</summary>
internal static class Quotation
{
    private const int Most = 20;

    /// <summary>Whether a text ends with a quotation.</summary>
    public static bool Ends(string text) => text.TrimEnd() is [.., '”' or '"'];

    /// <summary>What may be the quotation, the likeliest first; nothing where the text ends with none.</summary>
    /// <param name="text">What stands before a citation.</param>
    /// <returns>For each where its mark stands, and the words as plain text on one line.</returns>
    public static IEnumerable<(int At, string Words)> Candidates(string text)
    {
        if (!Ends(text))
        {
            return [];
        }

        var end = text.TrimEnd().Length - 1;
        var starts = Starts(text, end, text[end] == '”' ? '“' : '"').Take(Most).ToList();
        return starts.Select(s => (s, PlainWords.Of(CitationReader.Plain(text[(s + 1)..end]))));
    }

    /// <summary>The mark that the last one closes, then those before it from the nearest to the farthest.</summary>
    private static IEnumerable<int> Starts(string text, int end, char open)
    {
        var all = Enumerable.Range(1, end).Select(i => end - i).Where(i => text[i] == open).ToList();
        if (open == '"')
        {
            return all;
        }

        var depth = 1;
        var pair = Enumerable.Range(1, end).Select(i => end - i).FirstOrDefault(i => (depth += text[i] == '”' ? 1 : text[i] == '“' ? -1 : 0) == 0, -1);
        return pair < 0 ? all : all.Where(s => s != pair).Prepend(pair);
    }
}
