using Hearsay.Languages;
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

    private static readonly HashSet<string> OfPeople = ["killed", "wounded", "missing", "arrested", "casualties"];

    /// <summary>What happens to nothing but people, so that nothing else that was counted before can be meant.</summary>
    private static readonly HashSet<string> OfPeopleAlone = ["protested", "voted", "arrested", "dismissed", "recruited"];

    private static readonly HashSet<string> People = WordList.Load("En.people-nouns");

    private string? _last;
    private int _lastSentence;
    private (FigureUnit Unit, int Sentence)? _lastUnit;
    private string? _lastPlural;
    private int _pluralsSeen;

    /// <summary>What the quantity counts, and its unit: where it names neither, those of the amount before it.</summary>
    /// <param name="q">The quantity.</param>
    /// <param name="first">Its first word, with what modifies it.</param>
    /// <param name="outcome">What happened to it; null where nothing says.</param>
    public (string? Counted, TextSpan? Span, FigureUnit? Unit) Read(Quantity q, int first, string? outcome)
    {
        var (counted, span) = q.Unit is null || text.Is(q.End, "of") ? After(q) : (null, null);
        if (counted is null && Before(q, first) is { } before)
        {
            (counted, span) = (Plain(before), before);
        }

        var unit = q.Unit ?? (counted is null && outcome is null && _lastUnit is { } last && IsNear(q, last.Sentence) ? last.Unit : null);
        if (unit is null && counted is null)
        {
            counted = Antecedent(q) ?? Implied(q, outcome);
        }

        Remember(q, span is null ? null : counted, unit);
        return (counted, span, unit);
    }

    private void Remember(Quantity q, string? counted, FigureUnit? unit)
    {
        if (unit is not null)
        {
            _lastUnit = unit.Value.Kind == FigureKind.Percentage ? null : (unit.Value, Sentence(q));
        }
        else if (counted is not null)
        {
            (_last, _lastSentence, _lastUnit) = (counted, Sentence(q), null);
        }
    }

    /// <summary>What stands behind the number.</summary>
    private (string? Counted, TextSpan? Span) After(Quantity q)
        => NounPhrases.After(text, q.Unit is null ? q.NumberEnd : q.End) is { } found && !IsPronoun(found) ? (Plain(found), found) : (null, null);

    /// <summary>What nothing but the sense tells: people, or what was counted last.</summary>
    private string? Implied(Quantity q, string? outcome)
    {
        var last = IsNear(q, _lastSentence) ? _last : null;
        return IsOfUs(q) ? "people"
            : outcome is null ? last
            : OfPeopleAlone.Contains(outcome) && !(last is not null && IsPeople(last)) ? "people"
            : last ?? (OfPeople.Contains(outcome) ? "people" : null);
    }

    private static bool IsPeople(string counted) => People.Contains(counted.Split(' ')[^1].ToLowerInvariant());

    /// <summary>"4,450 of us", "we were 45,000", "sixteen of the detained".</summary>
    private bool IsOfUs(Quantity q)
        => (text.Is(q.NumberEnd, "of") && (text.Is(q.NumberEnd + 1, "us") || (text.IsAny(q.NumberEnd + 1, "the", "those") && text.Part(q.NumberEnd + 2) is "VBN" or "VBD")))
            || (text.IsAny(q.First - 1, "were", "are") && text.IsAny(q.First - 2, "we") && text.Together(q.First - 2, q.First));

    private bool IsNear(Quantity q, int sentence) => Sentence(q) - sentence <= Reach;

    /// <summary>"The dead" and "the injured" are people; what happened to them stands apart.</summary>
    private string Plain(TextSpan span)
        => span.In(text.Layout.Text) is var words && words is "dead" or "injured" or "wounded" or "missing" ? "people" : words;

    private int Sentence(Quantity q) => text.Layout.Words[q.First].Sentence;

    /// <summary>"The number of farms fell to 9", "the crowd at 9,000": what is counted stands before the number.</summary>
    private TextSpan? Before(Quantity q, int first)
    {
        for (var i = q.First - 1; q.Unit is null && i > q.First - 14 && text.Together(i, q.First); i--)
        {
            if (text.Is(i, "of") && text.IsAny(i - 1, "number", "numbers", "count", "total", "toll"))
            {
                return NounPhrases.After(text, i);
            }
        }

        var end = first - 1;
        if (!text.IsAny(end, "at", "as", "to") || !text.Together(end, first) || text.Part(end - 1) is not ['N', ..] || text.IsTitle(end - 1))
        {
            return null;
        }

        var start = end;
        while (start > 0 && text.Together(start - 1, end) && text.Part(start - 1) is ['N', ..] or "JJ")
        {
            start--;
        }

        return text.Span(start, end);
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
            // a name such as "General Staff" looks like several, and is one
            if (NounPhrases.IsPlural(text, _pluralsSeen) && !(text.IsTitle(_pluralsSeen) && text[_pluralsSeen] is not [.., 's']))
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
