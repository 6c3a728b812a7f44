using Hearsay.Claims.Grouping;
using Hearsay.Languages;

namespace Hearsay.Claims.Figures;

/// <summary>What a figure of a statement counts, to be compared with what others count.</summary>
internal sealed class CountedThing
{
    private const double LongestRatio = 4;

    private static readonly HashSet<string> People = [.. WordList.Load("En.people-nouns").Select(Stem.Of)];

    private CountedThing(Content content, AccountFigure figure, IReadOnlyList<ContentWord> counted)
    {
        (Content, Figure) = (content, figure);
        Head = counted.Count > 0 ? counted[^1].Stem : null;
        Words = counted.Select(w => w.Stem).Where(w => !People.Contains(w)).ToHashSet(StringComparer.Ordinal);
        if (figure.Outcome is not null)
        {
            Words.Add(figure.Outcome);
        }
    }

    /// <summary>The names of the features by which two are compared.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "words-alike", "words-shared", "words-apart", "words-one", "outcome-same", "outcome-apart", "outcome-one", "head-same", "heads-apart", "align-least", "align-most", "cosine",
        "ratio", "only-figures", "days", "names-apart", "names-shared",
    ];

    private static readonly LinearModel Model = LinearModel.Load("counted", Names);

    /// <summary>The statement.</summary>
    public Content Content { get; }

    /// <summary>The figure.</summary>
    public AccountFigure Figure { get; }

    /// <summary>The last word of what is counted; null where nobody said.</summary>
    private string? Head { get; }

    /// <summary>The stems of what is counted, and what happened to it; that people are meant says nothing.</summary>
    private HashSet<string> Words { get; }

    /// <summary>What the figures of a statement count.</summary>
    public static IEnumerable<CountedThing> Of(Content content)
        => content.Statement.Figures.Select((f, i) => new CountedThing(content, f, content.Counted[i]));

    /// <summary>
    /// The logarithm of the odds that both count the same thing, in statements of different documents; never where their units differ. It
    /// is weighed otherwise where one actor says both. Where people coded what is counted, the wording decides.
    /// </summary>
    public double OddsOfSame(CountedThing other)
        => Figure.IsCoded && other.Figure.IsCoded ? (Figure.Counted == other.Figure.Counted ? double.PositiveInfinity : double.NegativeInfinity)
            : Figure.Unit == other.Figure.Unit ? Model.Odds(IsOfOneActorWith(other) ? 0 : 1, FeaturesWith(other)) : double.NegativeInfinity;

    /// <summary>Whether one actor says both.</summary>
    internal bool IsOfOneActorWith(CountedThing other) => Content.Statement.Actor is not null && ReferenceEquals(Content.Statement.Actor, other.Content.Statement.Actor);

    /// <summary>The features of a pair, in the order of <see cref="Names"/>.</summary>
    internal double[] FeaturesWith(CountedThing other)
    {
        var shared = Words.Count(other.Words.Contains);
        var all = Words.Count + other.Words.Count - shared;
        var (least, most) = Content.Align(Content.Words, other.Content.Words);
        var names = Content.Names.Intersect(other.Content.Names, StringComparer.Ordinal).Count();
        var days = Content.Published is { } one && other.Content.Published is { } two ? Math.Abs((one - two).TotalDays) : 0;
        return
        [
            all == 0 ? 0 : (double)shared / all, Math.Min(shared, 3), Is(shared == 0 && Words.Count > 0 && other.Words.Count > 0), Is(Words.Count == 0 != (other.Words.Count == 0)),
            Is(Figure.Outcome is not null && Figure.Outcome == other.Figure.Outcome), Is(Figure.Outcome is not null && other.Figure.Outcome is not null && Figure.Outcome != other.Figure.Outcome), Is(Figure.Outcome is null != other.Figure.Outcome is null),
            Is(Head is not null && Head == other.Head), Is(Head is not null && other.Head is not null && Head != other.Head), least, most, Content.Cosine(Content, other.Content),
            Math.Min(LongestRatio, Math.Abs(Math.Log(Middle) - Math.Log(other.Middle))), Is(Content.Statement.Figures.Count == 1 && other.Content.Statement.Figures.Count == 1),
            Math.Log(1 + days), Is(names == 0 && Content.Names.Count > 0 && other.Content.Names.Count > 0), Math.Min(names, 3),
        ];
    }

    private double Middle => Math.Max(0.01, (double)Math.Abs(Figure.Best ?? Figure.Low ?? Figure.High ?? 0));

    private static double Is(bool value) => value ? 1 : 0;
}
