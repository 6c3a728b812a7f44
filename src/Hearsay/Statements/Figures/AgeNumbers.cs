using Hearsay.Syntax;

namespace Hearsay.Statements.Figures;

/// <summary>Tells ages: "aged 12", "ages 5 to 7", and ", 34," after a name. A compound such as "34-year-old" is no number at all.</summary>
internal static class AgeNumbers
{
    private const decimal Oldest = 115;

    /// <summary>Whether a quantity is an age.</summary>
    public static bool Is(FigureText text, Quantity q)
    {
        var before = q.First - 1;
        before -= text.IsAny(before, "between", "from") ? 1 : 0;
        before -= text.IsAny(before, "of", "about") ? 1 : 0;
        return text.Is(before, "aged") || text.Is(before, "age") || text.Is(before, "ages")
            || (text.Is(before, "turned") && q.Number.Value < Oldest && q.Unit is null)
            || IsAfterName(text, q);
    }

    private static bool IsAfterName(FigureText text, Quantity q)
    {
        var name = q.First - 2;
        if (q.Unit is not null || q.Most is not null || q.Number.Value is < 1 or > Oldest || !text.Together(name, q.First) || !text.IsAny(q.First - 1, ",", "("))
        {
            return false;
        }

        var closes = !text.Together(q.First, q.NumberEnd) || text.IsAny(q.NumberEnd, ",", ")", ".", ";", "who", "of", "from", "and", "was", "is", "—", "-");
        return closes && IsPerson(text, name);
    }

    private static bool IsPerson(FigureText text, int word)
        => !text.Has(word, FigureWords.Stop | FigureWords.Month | FigureWords.Number | FigureWords.Outcome | FigureWords.Time)
            && text.Syntax[word].Entity is not (EntityKind.Location or EntityKind.Organisation)
            && (text.IsTitle(word) || text.Syntax[word].Entity == EntityKind.Person || text.IsAny(word, "man", "woman", "boy", "girl", "son", "daughter", "brother", "sister"));
}
