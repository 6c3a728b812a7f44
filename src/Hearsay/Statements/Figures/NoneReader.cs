namespace Hearsay.Statements.Figures;

/// <summary>
/// Reads the figure 0: "no casualties", "nobody was hurt". Only harm to people is counted so; "no soldiers", "no shells" are denials and
/// no figures.
/// </summary>
internal static class NoneReader
{
    /// <summary>The figure whose words begin at a word; null where none does.</summary>
    public static Figure? Read(FigureText text, int at)
    {
        if (text.Is(at, "no") && !text.Is(at + 1, "one"))
        {
            var noun = at + 1;
            noun += text.IsAny(noun, "reported", "further", "civilian", "serious", "known", "military", "confirmed", "immediate") ? 1 : 0;
            return text.Together(at, noun) && IsHarmNoun(text, noun) ? Make(text, at, noun, noun) : null;
        }

        var after = text.Is(at, "nobody") ? at + 1 : (text.Is(at, "no") && text.Is(at + 1, "one")) || (text.Is(at, "none") && text.Is(at + 1, "were")) ? at + 2 : 0;
        for (var i = after; after > 0 && i < after + 5 && text.Together(at, i); i++)
        {
            if (text.Has(i, FigureWords.Harm) && FigureLexicon.Outcome(text[i]) is not null)
            {
                return Make(text, at, i, null);
            }

            if (!text.IsAny(i, "was", "else", "were", "has", "had", "been", "is", "seriously", "badly", "killed", "or", "other", "inside"))
            {
                break;
            }
        }

        return null;
    }

    private static bool IsHarmNoun(FigureText text, int word)
        => text.Has(word, FigureWords.Harm) && text[word] is [.., 's' or 'S'];

    private static Figure Make(FigureText text, int at, int word, int? noun) => new()
    {
        Span = text.Span(at, noun is null && !text.Is(at, "nobody") ? at + 2 : at + 1),
        Low = 0,
        Best = 0,
        High = 0,
        Kind = FigureKind.Count,
        Counted = noun is { } n ? text[n].ToString() : "people",
        CountedSpan = noun is { } m ? text.Layout.Words[m].Span : null,
        Outcome = FigureLexicon.Outcome(text[word]) ?? "casualties",
        OutcomeSpan = text.Layout.Words[word].Span,
    };
}
