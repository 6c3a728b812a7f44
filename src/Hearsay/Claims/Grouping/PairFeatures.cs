using Hearsay.Resolution;
using Hearsay.Statements.Stances;
using NodaTime;

namespace Hearsay.Claims.Grouping;

/// <summary>
/// What speaks for and against two statements' bearing on one claim. Every value hangs on the two alone, so that a pair is judged
/// the same whatever else is in the story.
/// </summary>
internal static class PairFeatures
{
    /// <summary>The names of the features, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "align-least", "align-most", "cosine", "stems-shared", "stems-contained", "names-shared", "names-apart",
        "figure-same", "figure-apart", "figure-one", "figure-none", "figure-same-counted", "figure-rival-counted", "counted-apart",
        "time-same", "time-apart", "actor-same", "actor-same-cosine", "party-same", "document-same", "acts-one", "declines-one", "stance-same", "polarity-apart",
        "excludes-counted", "excludes-counted-actor", "align-names-apart", "days", "day-same", "length", "short", "next", "next-denied", "near-denied", "next-same-actor", "next-short", "narrator-one",
    ];

    /// <summary>Writes the features of a pair; the order of the two does not matter.</summary>
    /// <param name="one">One of the two.</param>
    /// <param name="two">The other.</param>
    /// <param name="words">What their words have in common.</param>
    /// <param name="features">Where to, as many as there are <see cref="Names"/>.</param>
    public static void Write(Content one, Content two, in WordOverlap words, Span<double> features)
    {
        var (a, b) = (one.Statement, two.Statement);
        var areNamesApart = words.Names == 0 && one.Names.Count > 0 && two.Names.Count > 0;
        var figures = FiguresOf(one, two);
        var timesMeet = Meet(a.Times, b.Times);
        var isSameActor = a.Speaker is not null && a.Speaker.Id == b.Speaker?.Id;
        var isSameDocument = a.Document == b.Document;
        var distance = isSameDocument ? Math.Abs(one.Place - two.Place) : int.MaxValue;
        var days = one.Published is { } first && two.Published is { } second ? Math.Abs((first - second).TotalDays) : 0;
        var later = one.Place > two.Place ? a : b;
        var length = Math.Min(one.Stems.Count, two.Stems.Count);
        ReadOnlySpan<double> values =
        [
            words.Least, words.Most, words.Cosine, Share(words.Weight, one.Weight + two.Weight - words.Weight), Share(words.Weight, Math.Min(one.Weight, two.Weight)),
            Math.Min(words.Names, 3), Is(areNamesApart),
            Is(figures.IsSame), Is(a.Figures.Count > 0 && b.Figures.Count > 0 && !figures.IsSame), Is(a.Figures.Count > 0 != b.Figures.Count > 0), Is(a.Figures.Count + b.Figures.Count == 0),
            figures.SameCounted, figures.RivalCounted, Is(figures is { IsComparable: true, SameCounted: < 0.5, RivalCounted: < 0.5 }),
            Is(timesMeet), Is(a.Times.Count > 0 && b.Times.Count > 0 && !timesMeet),
            Is(isSameActor), isSameActor ? words.Cosine : 0, Is(AreOfOneParty(a.Speaker, b.Speaker)), Is(isSameDocument),
            Is(IsAct(a.Stance) != IsAct(b.Stance)), Is(a.Stance == Stance.Declines || b.Stance == Stance.Declines), Is(a.Stance == b.Stance), Is(a.IsNegative != b.IsNegative),
            figures.ExcludedCounted, isSameActor ? figures.ExcludedCounted : 0, areNamesApart ? words.Least : 0, Math.Log(1 + days), Is(days < 1),
            Math.Log(1 + length), Is(length <= 3), Is(distance == 1), Is(distance == 1 && later.Stance == Stance.Denies), Is(distance == 2 && later.Stance == Stance.Denies),
            Is(distance == 1 && isSameActor), Is(distance <= 2 && length <= 3), Is(a.Voice != b.Voice),
        ];
        values.CopyTo(features);
    }

    private static bool IsAct(Stance stance) => stance is Stance.Orders or Stance.Asks or Stance.Declines or Stance.Promises;

    /// <summary>One actor is on one side, though only one of the two documents may tell on which.</summary>
    private static bool AreOfOneParty(Actor? one, Actor? other)
        => one is not null && other is not null && (one.Id == other.Id ? (one.Party ?? other.Party) is not null : one.Party is not null && one.Party.Id == other.Party?.Id);

    private static (bool IsSame, bool IsComparable, double SameCounted, double RivalCounted, double ExcludedCounted) FiguresOf(Content one, Content two)
    {
        var (isSame, isComparable, same, rival, excluded) = (false, false, 0.0, 0.0, 0.0);
        for (var i = 0; i < one.Counted.Count; i++)
        {
            for (var j = 0; j < two.Counted.Count; j++)
            {
                var (a, b) = (one.Statement.Figures[i], two.Statement.Figures[j]);
                var isAlike = a.HasBoundsOf(b);
                isComparable |= one.Counted[i].Count > 0 && two.Counted[j].Count > 0;
                isSame |= isAlike;
                var counted = Content.Align(one.Counted[i], two.Counted[j]).Most;
                excluded = a.Excludes(b) ? Math.Max(excluded, counted) : excluded;
                (same, rival) = isAlike ? (Math.Max(same, counted), rival) : (same, Math.Max(rival, counted));
            }
        }

        return (isSame, isComparable, same, rival, excluded);
    }

    private static bool Meet(IReadOnlyList<DateInterval> some, IReadOnlyList<DateInterval> others)
    {
        for (var i = 0; i < some.Count; i++)
        {
            for (var j = 0; j < others.Count; j++)
            {
                if (some[i].Start <= others[j].End && others[j].Start <= some[i].End)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static double Share(double part, double whole) => whole > 0 ? part / whole : 0;

    private static double Is(bool value) => value ? 1 : 0;
}
