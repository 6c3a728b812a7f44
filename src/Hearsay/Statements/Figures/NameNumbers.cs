using System.Buffers;
using Hearsay.Text;

namespace Hearsay.Statements.Figures;

/// <summary>Tells numbers that name: "Flight 370", "route 66", "cells 3 and 5", addresses, telephone numbers.</summary>
internal static class NameNumbers
{
    private static readonly SearchValues<char> TelephoneCharacters = SearchValues.Create("0123456789-");

    /// <summary>Whether a quantity is part of a name.</summary>
    public static bool Is(FigureText text, Quantity q, bool isModified)
        => IsAddress(text, q) || IsTelephone(text, q)
            || (!isModified && q.Number.Vague is null && (IsLabel(text, q) || IsSecondLabel(text, q) || IsAfterName(text, q)));

    private static bool IsLabel(FigureText text, Quantity q)
    {
        var before = q.First - 1;
        before -= text.IsAny(before, "#", "-", "–") ? 1 : 0;
        return text.Together(before, q.First) && text.Has(before, FigureWords.Label) && !text.Has(before, FigureWords.Measured) && !NounPhrases.HasPlural(text, q.NumberEnd);
    }

    /// <summary>The second of "cells 3 and 5".</summary>
    private static bool IsSecondLabel(FigureText text, Quantity q)
        => q.Number.Value < 100 && text.IsAny(q.First - 1, "and", "or") && (text.IsDigits(q.First - 2) || text.Has(q.First - 2, FigureWords.Number))
            && text.Has(q.First - 3, FigureWords.Label) && text.Together(q.First - 3, q.First) && !NounPhrases.IsPlural(text, q.NumberEnd);

    /// <summary>"Heron 4 broke up": a name inside a sentence with a number after it, and nothing that it counts.</summary>
    private static bool IsAfterName(FigureText text, Quantity q)
    {
        var before = q.First - 1;
        return text.Together(before, q.First) && text.IsTitle(before) && text.Layout.Words[before].Edge == WordEdge.None
            && (text.IsDigits(q.First) || text.IsTitle(q.First)) && q.Most is null
            && !text.Has(before, FigureWords.Stop | FigureWords.Number | FigureWords.Outcome | FigureWords.Month | FigureWords.Measured)
            && !text.Has(q.NumberEnd, FigureWords.Outcome) && !text.IsAny(q.NumberEnd, ",", "and", "of") && !FigureFilter.IsFollowedByNoun(text, q);
    }

    /// <summary>"123 Main Street", "the 1200 block of".</summary>
    private static bool IsAddress(FigureText text, Quantity q)
    {
        if (!q.Number.IsDigits || q.Number.Scale != 1)
        {
            return false;
        }

        for (var i = q.NumberEnd; i < q.NumberEnd + 5 && text.Together(q.First, i); i++)
        {
            if (text.Is(i, "block") || text.Is(i, "blk") || (i > q.NumberEnd && text.Has(i, FigureWords.Street) && char.IsUpper(text[i][0])))
            {
                return true;
            }

            if (!char.IsUpper(text[i][0]) && !char.IsDigit(text[i][0]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Groups of digits one after another, in brackets, or after a plus sign.</summary>
    private static bool IsTelephone(FigureText text, Quantity q)
        => q.Number.IsDigits && !NounPhrases.HasPlural(text, q.NumberEnd)
            && (IsGroup(text, q.First - 1, q.First) || IsGroup(text, q.NumberEnd, q.First) || (text.Is(q.First - 1, "+") && text.Touches(q.First))
                || (text.Is(q.First - 1, "(") && text.Is(q.NumberEnd, ")") && text.IsDigits(q.NumberEnd + 1)));

    private static bool IsGroup(FigureText text, int word, int beside)
        => text.Together(word, beside) && text[word].Length > 1 && !text[word].ContainsAnyExcept(TelephoneCharacters);
}
