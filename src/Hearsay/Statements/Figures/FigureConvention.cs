using Hearsay.Languages;

namespace Hearsay.Statements.Figures;

/// <summary>
/// What low, best and high are where a text gives no exact number: "about 40", "at least 12", "dozens". Conventions differ, so they are data:
/// two come with Hearsay (<see cref="Names"/>), and a user may write another. Immutable, and safe to share between threads.
/// </summary>
public sealed class FigureConvention
{
    private static readonly Lazy<FigureConvention> Default = new(() => Named("stories"));

    private readonly IReadOnlyDictionary<FigureModifier, BoundTerm?[]> _rules;
    private readonly IReadOnlyDictionary<string, BoundTerm?[]> _vague;

    internal FigureConvention(string name, string source, IReadOnlyDictionary<FigureModifier, BoundTerm?[]> rules, IReadOnlyDictionary<string, BoundTerm?[]> vague)
    {
        (Name, Source, _rules, _vague) = (name, source, rules, vague);
    }

    /// <summary>The convention of Hearsay's own stories, which is the default.</summary>
    public static FigureConvention Stories => Default.Value;

    /// <summary>The names of the conventions that come with Hearsay.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. WordList.Lines("En.figure-conventions")];

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Where its rules come from.</summary>
    public string Source { get; }

    /// <summary>Loads a convention that comes with Hearsay, or else a user's file.</summary>
    /// <param name="nameOrFile">One of <see cref="Names"/>, or the path of a file in the form of <c>Languages/En/figures-stories.txt</c>.</param>
    /// <exception cref="IOException">There is no such name and the file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="InvalidDataException">The file has an error; the message names file, line and reason.</exception>
    public static FigureConvention Load(string nameOrFile)
    {
        ArgumentException.ThrowIfNullOrEmpty(nameOrFile);
        return Names.Contains(nameOrFile, StringComparer.Ordinal) ? Named(nameOrFile) : Parse(nameOrFile, File.ReadLines(nameOrFile));
    }

    /// <summary>Reads the lines of a convention.</summary>
    /// <param name="file">What the lines come from, for messages.</param>
    /// <param name="lines">The lines.</param>
    /// <exception cref="InvalidDataException">A line has an error, or a rule is missing; the message names file, line and reason.</exception>
    public static FigureConvention Parse(string file, IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(lines);
        return new FigureConventionParser(file).Parse(lines);
    }

    /// <summary>The bounds of a number.</summary>
    internal FigureBounds Of(decimal value, FigureModifier modifier) => Of(value, value, modifier);

    /// <summary>The bounds of a range.</summary>
    internal FigureBounds Of(decimal least, decimal most, FigureModifier modifier)
    {
        var rule = _rules[modifier];
        return new FigureBounds(rule[0]?.Of(least, most), rule[1]?.Of(least, most), rule[2]?.Of(least, most));
    }

    /// <summary>The bounds of a vague number; null where this convention gives the word none or they are beyond the range of decimals.</summary>
    /// <param name="word">The vague word.</param>
    /// <param name="scale">What multiplies it: a thousand for "tens of thousands".</param>
    /// <param name="modifier">How it is modified.</param>
    internal FigureBounds? Vague(string word, decimal scale, FigureModifier modifier)
    {
        if (!_vague.TryGetValue(word, out var rule))
        {
            return null;
        }

        var (low, best, high) = (rule[0]?.Of(0, 0), rule[1]?.Of(0, 0), rule[2]?.Of(0, 0));
        if (Math.Max(Math.Max(low ?? 0, best ?? 0), high ?? 0) + 1 > decimal.MaxValue / Math.Max(scale, 1))
        {
            return null;
        }

        // "Several" is 3 to 9, so "several hundred" is 300 to 999: all that is under ten hundred.
        high = high is { } most && most != low ? ((most + 1) * scale) - 1 : high * scale;
        return modifier switch
        {
            FigureModifier.AtLeast or FigureModifier.MoreThan => new FigureBounds(low * scale, best * scale, null),
            FigureModifier.UpTo or FigureModifier.LessThan => new FigureBounds(null, best * scale, high),
            _ => new FigureBounds(low * scale, best * scale, high),
        };
    }

    private static FigureConvention Named(string name) => Parse($"figures-{name}.txt", WordList.RawLines($"En.figures-{name}"));
}
