using Hearsay.Languages;

namespace Hearsay.Statements.Figures;

/// <summary>Finds the words that bound or approximate a number, before and after it.</summary>
internal static class ModifierReader
{
    private static readonly ILookup<string, Phrase> Before = Load("before", p => p.Words[^1]);
    private static readonly ILookup<string, Phrase> After = Load("after", p => p.Words[0]);

    /// <summary>Extends the words of a number by those that modify it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">First word of the number; set to that of the modifier.</param>
    /// <param name="end">One past its last word; set to that of the modifier.</param>
    /// <returns>How it is modified; what bounds it wins over what approximates it ("at least about 40").</returns>
    public static FigureModifier Read(FigureText text, ref int first, ref int end)
    {
        var modifier = FigureModifier.Exact;
        while (Longest(Before, text, first, isBefore: true) is { } phrase)
        {
            if (phrase.Words[0] is "over" or "up" && text.Has(first - phrase.Words.Length - 1, FigureWords.Phrasal))
            {
                break;
            }

            first -= phrase.Words.Length;
            modifier = Stronger(phrase.Modifier, modifier);
        }

        if (Longest(After, text, end, isBefore: false) is { } after)
        {
            end += after.Words.Length;
            modifier = Stronger(after.Modifier, modifier);
        }

        return modifier;
    }

    private static FigureModifier Stronger(FigureModifier outer, FigureModifier inner)
        => inner is FigureModifier.Exact || (inner is FigureModifier.About or FigureModifier.Nearly && outer is not FigureModifier.About) ? outer : inner;

    private static Phrase? Longest(ILookup<string, Phrase> phrases, FigureText text, int at, bool isBefore)
    {
        var anchor = isBefore ? at - 1 : at;
        if (!text.Together(isBefore ? at : at - 1, anchor))
        {
            return null;
        }

        Phrase? longest = null;
        foreach (var phrase in phrases[text[anchor].ToString()])
        {
            var start = isBefore ? at - phrase.Words.Length : at;
            if (phrase.Words.Length > (longest?.Words.Length ?? 0) && text.Together(start, start + phrase.Words.Length - 1) && Stands(phrase, text, start))
            {
                longest = phrase;
            }
        }

        return longest;
    }

    private static bool Stands(Phrase phrase, FigureText text, int start)
    {
        for (var i = 0; i < phrase.Words.Length; i++)
        {
            if (!text.Is(start + i, phrase.Words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static ILookup<string, Phrase> Load(string side, Func<Phrase, string> anchor)
        => WordList.Lines("En.figure-modifiers")
            .Select(line => line.Split(' '))
            .Where(f => f[1] == side)
            .Select(f => new Phrase(Enum.Parse<FigureModifier>(f[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), f[2..]))
            .ToLookup(anchor, StringComparer.OrdinalIgnoreCase);

    private sealed record Phrase(FigureModifier Modifier, string[] Words);
}
