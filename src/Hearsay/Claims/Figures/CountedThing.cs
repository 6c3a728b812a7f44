using Hearsay.Claims.Grouping;
using Hearsay.Languages;

namespace Hearsay.Claims.Figures;

/// <summary>What a figure of a statement counts, to be compared with what others count.</summary>
internal sealed class CountedThing
{
    private const double LongestRatio = 4;
    private const int WordsBefore = 3, WordsAfter = 4;

    private static readonly HashSet<string> People = [.. WordList.Load("En.people-nouns").Select(Stem.Of)];
    private static readonly HashSet<string> Additions = WordList.Load("En.figure-additions");
    private static readonly LinearModel Model;

    private readonly IReadOnlyList<ContentWord> _counted;
    private readonly IReadOnlyList<ContentWord> _near;
    private readonly IReadOnlyList<ContentWord> _next;
    private readonly HashSet<string> _stems;
    private readonly bool _isAdded;

    static CountedThing() => Model = LinearModel.Load("counted", Names);

    private CountedThing(Content content, int figure)
    {
        (Content, Figure, _counted) = (content, content.Statement.Figures[figure], content.Counted[figure]);
        _stems = _counted.Select(w => w.Stem).Where(w => !People.Contains(w)).ToHashSet(StringComparer.Ordinal);
        if (Figure.Outcome is not null)
        {
            _stems.Add(KindOf(Figure.Outcome)!);
        }

        var (before, after) = content.Around(figure);
        _near = [.. before.TakeLast(WordsBefore), .. after.Take(WordsAfter)];
        _next = [.. before.TakeLast(1), .. after.Take(2)];
        _isAdded = content.WordsBeside(figure).Any(Additions.Contains);
    }

    /// <summary>The names of the features by which two are compared.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "words-alike", "words-shared", "words-apart", "words-one", "outcome-same", "outcome-apart", "outcome-one", "head-same", "heads-apart", "align-least", "align-most", "cosine",
        "ratio", "only-figures", "days", "names-apart", "names-shared", "counted-least", "counted-most", "near-least", "near-most", "next-least", "next-most", "added-one", "added-both",
        "excludes", "bounds-same", "outlet-one", "outlet-both", "distance", "next-statement",
    ];

    /// <summary>The statement.</summary>
    public Content Content { get; }

    /// <summary>The figure.</summary>
    public AccountFigure Figure { get; }

    /// <summary>What the figures of a statement count.</summary>
    public static IEnumerable<CountedThing> Of(Content content) => content.Statement.Figures.Select((_, i) => new CountedThing(content, i));

    /// <summary>
    /// The logarithm of the odds that both count the same thing; never where their units differ, or where one statement says both. It
    /// is weighed otherwise where one actor says both, and where two do side by side. Where people coded what is counted, the wording decides.
    /// </summary>
    public double OddsOfSame(CountedThing other)
        => Figure.IsCoded && other.Figure.IsCoded ? (Figure.Counted == other.Figure.Counted ? double.PositiveInfinity : double.NegativeInfinity)
            : RelationWith(other) is { } relation ? Model.Odds((int)relation, FeaturesWith(other)) : double.NegativeInfinity;

    /// <summary>Which of the model's relations tells of a pair; null where none does.</summary>
    internal CountedRelation? RelationWith(CountedThing other)
    {
        var (one, two) = (Content.Statement, other.Content.Statement);
        var isOwn = one.Actor is not null && ReferenceEquals(one.Actor, two.Actor);
        return Figure.Unit != other.Figure.Unit || (isOwn && !Content.IsApartFrom(other.Content)) || one.Id == two.Id ? null
            : isOwn ? CountedRelation.Own
            : one.Document == two.Document ? CountedRelation.Beside : CountedRelation.Other;
    }

    /// <summary>The features of a pair, in the order of <see cref="Names"/>.</summary>
    internal double[] FeaturesWith(CountedThing other)
    {
        var shared = _stems.Count(other._stems.Contains);
        var all = _stems.Count + other._stems.Count - shared;
        var (head, otherHead) = (Head, other.Head);
        var (outcome, otherOutcome) = (KindOf(Figure.Outcome), KindOf(other.Figure.Outcome));
        var (least, most) = Content.Align(Content.Words, other.Content.Words);
        var (countedLeast, countedMost) = Content.Align(_counted, other._counted);
        var (nearLeast, nearMost) = Content.Align(_near, other._near);
        var (nextLeast, nextMost) = Content.Align(_next, other._next);
        var names = Content.Names.Intersect(other.Content.Names, StringComparer.Ordinal).Count();
        var days = Content.Published is { } one && other.Content.Published is { } two ? Math.Abs((one - two).TotalDays) : 0;
        var distance = Content.Statement.Document == other.Content.Statement.Document ? Math.Abs(Content.Place - other.Content.Place) : 0;
        var outlets = (Content.Statement.Actor is null ? 1 : 0) + (other.Content.Statement.Actor is null ? 1 : 0);
        return
        [
            all == 0 ? 0 : (double)shared / all, Math.Min(shared, 3), Is(shared == 0 && _stems.Count > 0 && other._stems.Count > 0), Is(_stems.Count == 0 != (other._stems.Count == 0)),
            Is(outcome is not null && outcome == otherOutcome), Is(outcome is not null && otherOutcome is not null && outcome != otherOutcome), Is(outcome is null != otherOutcome is null),
            Is(head is not null && head == otherHead), Is(head is not null && otherHead is not null && head != otherHead), least, most, Content.Cosine(Content, other.Content),
            Math.Min(LongestRatio, Math.Abs(Math.Log(Middle) - Math.Log(other.Middle))), Is(Content.Statement.Figures.Count == 1 && other.Content.Statement.Figures.Count == 1),
            Math.Log(1 + days), Is(names == 0 && Content.Names.Count > 0 && other.Content.Names.Count > 0), Math.Min(names, 3), countedLeast, countedMost, nearLeast, nearMost, nextLeast, nextMost,
            Is(_isAdded != other._isAdded), Is(_isAdded && other._isAdded), Is(Figure.Excludes(other.Figure)), Is(Figure.HasBoundsOf(other.Figure)), Is(outlets == 1), Is(outlets == 2), Math.Log(1 + distance), Is(distance == 1),
        ];
    }

    /// <summary>Outcomes that rivals call by different names are one: who is detained to one is abducted to another.</summary>
    private static string? KindOf(string? outcome) => outcome switch
    {
        "captured" or "arrested" or "kidnapped" => "taken",
        "displaced" or "evacuated" => "displaced",
        _ => outcome,
    };

    /// <summary>The last word of what is counted; null where nobody said.</summary>
    private string? Head => _counted.Count > 0 ? _counted[^1].Stem : null;

    private double Middle => Math.Max(0.01, (double)Math.Abs(Figure.Best ?? Figure.Low ?? Figure.High ?? 0));

    private static double Is(bool value) => value ? 1 : 0;
}
