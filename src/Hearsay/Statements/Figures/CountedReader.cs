using Hearsay.Text;

namespace Hearsay.Statements.Figures;

/// <summary>
/// Reads what a number counts. Where no noun stands with it ("12 were killed", "4,450 of us"), it is what the figure before it counted,
/// or people, when something happened to it that happens to people.
/// </summary>
internal sealed class CountedReader(FigureText text)
{
    /// <summary>How far back, in sentences, a bare number looks for what it counts.</summary>
    private const int Reach = 2;

    private string? _last;
    private int _lastSentence;
    private string? _lastPlural;
    private int _pluralsSeen;

    /// <summary>What the quantity counts; null where nothing says.</summary>
    public (string? Counted, TextSpan? Span) Read(Quantity q, FigureUnit? unit, string? outcome)
    {
        var at = unit is null ? q.NumberEnd : q.End;
        if (unit is not null && !text.Is(at, "of"))
        {
            return (null, null);
        }

        var span = NounPhrases.After(text, at);
        if (span is { } found && !IsPronoun(found))
        {
            var words = Plain(found);
            (_last, _lastSentence) = unit is null ? (words, Sentence(q)) : (_last, _lastSentence);
            return (words, found);
        }

        if (unit is null && Before(q) is { } before)
        {
            return (Plain(before), before);
        }

        var last = Sentence(q) - _lastSentence <= Reach ? _last : null;
        return unit is not null ? (null, null) : (Antecedent(q) ?? last ?? (outcome is "killed" or "wounded" or "missing" or "arrested" or "casualties" ? "people" : null), null);
    }

    /// <summary>"The dead" and "the injured" are people; what happened to them stands apart.</summary>
    private string Plain(TextSpan span)
        => span.In(text.Layout.Text) is var words && words is "dead" or "injured" or "wounded" or "missing" ? "people" : words;

    private int Sentence(Quantity q) => text.Layout.Words[q.First].Sentence;

    /// <summary>"The number of farms fell to 9": what is counted stands before the number.</summary>
    private TextSpan? Before(Quantity q)
    {
        for (var i = q.First - 1; i > q.First - 14 && text.Together(i, q.First); i--)
        {
            if (text.Is(i, "of") && text.IsAny(i - 1, "number", "numbers", "count", "total", "toll"))
            {
                return NounPhrases.After(text, i);
            }
        }

        return null;
    }

    /// <summary>For "of them" the plural noun before the number.</summary>
    private string? Antecedent(Quantity q)
    {
        var isOfThem = text.Is(q.NumberEnd, "of") && text.IsAny(q.NumberEnd + 1, "them", "us", "whom", "these", "those", "which");
        if (!isOfThem)
        {
            return null;
        }

        for (; _pluralsSeen < q.First; _pluralsSeen++)
        {
            if (NounPhrases.IsPlural(text, _pluralsSeen))
            {
                _lastPlural = Phrase(_pluralsSeen);
            }
        }

        return _lastPlural;
    }

    /// <summary>A plural noun with the adjectives and nouns right before it.</summary>
    private string Phrase(int noun)
    {
        var first = noun;
        while (first > noun - 3 && text.Together(first - 1, noun) && (text.Part(first - 1) is ['J', ..] or ['N', ..]))
        {
            first--;
        }

        return text.Span(first, noun + 1).In(text.Layout.Text);
    }

    private bool IsPronoun(TextSpan span) => span.In(text.Layout.Text) is "them" or "us" or "whom" or "each" or "ours";
}
