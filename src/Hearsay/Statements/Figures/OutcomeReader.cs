namespace Hearsay.Statements.Figures;

/// <summary>Reads what happened to what a figure counts, from the words around it; see <c>Languages/En/figure-outcomes.txt</c>.</summary>
internal static class OutcomeReader
{
    private const int Ahead = 9;
    private const int Behind = 5;

    /// <summary>
    /// The word that says what happened: the first such word after the number in its clause, else the last before it; -1 where none does.
    /// A word right before the number goes before one behind an "and" ("killing 14 people and injuring dozens").
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="q">The quantity.</param>
    /// <param name="first">The first word with what modifies it.</param>
    public static int Read(FigureText text, Quantity q, int first)
    {
        var isDone = text.Together(first - 1, q.First) && text.Has(first - 1, FigureWords.Outcome);
        for (var i = q.NumberEnd; i < q.NumberEnd + Ahead && text.Together(q.First, i); i++)
        {
            if (text.Has(i, FigureWords.Outcome))
            {
                return Predicate(text, q, i);
            }

            if (isDone && text.Is(i, "and"))
            {
                return first - 1;
            }

            if (text.IsAny(i, ";", ":", ",", "—", "–", "while", "but", "that", "because", "after") || text.IsDigits(i) || (text.Has(i, FigureWords.Number) && !text.Is(i, "one")))
            {
                break;
            }
        }

        for (var i = first - 1; i >= first - Behind && text.Together(i, q.First); i--)
        {
            if (text.Has(i, FigureWords.Outcome))
            {
                return i;
            }

            if (text.IsAny(i, ";", ":", ",", "and", "but", "that") || text.IsDigits(i))
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>Of "sixteen of the detained were released" what was done to them last: a verb goes before the noun, where one follows in the clause.</summary>
    private static int Predicate(FigureText text, Quantity q, int outcome)
    {
        if (text.Part(outcome) is ['V', ..] && !text.IsAny(outcome - 1, "the", "of"))
        {
            return outcome;
        }

        for (var i = outcome + 1; i < q.NumberEnd + Ahead && text.Together(q.First, i) && text.IsLetters(i) && !text.IsAny(i, "while", "but", "that", "because", "after", "who", "which", "and"); i++)
        {
            if (text.Has(i, FigureWords.Outcome) && text.Part(i) is ['V', ..] && text.Part(i - 1) is ['V', ..] or "RB")
            {
                return i;
            }
        }

        return outcome;
    }
}
