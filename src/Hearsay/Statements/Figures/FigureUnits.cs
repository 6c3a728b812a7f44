using System.Collections.Frozen;
using Hearsay.Languages;

namespace Hearsay.Statements.Figures;

/// <summary>The units of amounts, from <c>Languages/En/figure-units.txt</c>: money, measures, per cent.</summary>
internal static class FigureUnits
{
    private static readonly FrozenDictionary<string, FigureUnit> Words = Load(mark: false);
    private static readonly FrozenDictionary<string, FigureUnit> Marks = Load(mark: true);
    private static readonly FrozenDictionary<string, FigureUnit>.AlternateLookup<ReadOnlySpan<char>> WordLookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, FigureUnit>.AlternateLookup<ReadOnlySpan<char>> MarkLookup = Marks.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The unit that a word after a number names.</summary>
    public static bool TryWord(ReadOnlySpan<char> word, out FigureUnit unit) => WordLookup.TryGetValue(word, out unit);

    /// <summary>The unit that the words at a place name, one or two of them.</summary>
    /// <returns>How many words; 0 where they name none.</returns>
    public static int After(FigureText text, int at, out FigureUnit unit)
    {
        unit = default;
        if (at == 0 || !text.Together(at - 1, at))
        {
            return 0;
        }

        if (text.Together(at, at + 1) && text[at].Length + text[at + 1].Length < 40 && TryWord($"{text[at]}-{text[at + 1]}", out unit))
        {
            return 2;
        }

        return TryWord(text[at], out unit) ? 1 : 0;
    }

    /// <summary>The currency mark before a number, such as "$", "US$", "Rs".</summary>
    /// <returns>How many words; 0 where there is none.</returns>
    public static int Before(FigureText text, int first, out FigureUnit unit)
    {
        unit = default;
        if (!text.Together(first - 1, first))
        {
            return 0;
        }

        if (text.Together(first - 2, first) && text.Touches(first - 1) && text[first - 1].Length == 1 && text[first - 2].Length <= 3
            && MarkLookup.TryGetValue($"{text[first - 2]}{text[first - 1]}", out unit))
        {
            return 2;
        }

        return MarkLookup.TryGetValue(text[first - 1], out unit) ? 1 : 0;
    }

    private static FrozenDictionary<string, FigureUnit> Load(bool mark)
        => WordList.Lines("En.figure-units")
            .Select(line => line.Split(' '))
            .Where(f => (f[0] == "mark") == mark)
            .SelectMany(f => f.Skip(2), (f, word) => (word, new FigureUnit(Kind(f[0]), f[1])))
            .ToFrozenDictionary(p => p.word, p => p.Item2, StringComparer.OrdinalIgnoreCase);

    private static FigureKind Kind(string name) => name switch
    {
        "percent" => FigureKind.Percentage,
        "measure" => FigureKind.Measure,
        _ => FigureKind.Money,
    };
}
