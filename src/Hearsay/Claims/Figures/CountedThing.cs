using Hearsay.Claims.Grouping;
using Hearsay.Languages;

namespace Hearsay.Claims.Figures;

/// <summary>What a figure of a statement counts, to be compared with what others count.</summary>
/// <param name="Content">The statement.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Counted">The words of what is counted; empty where nobody said.</param>
internal sealed record CountedThing(Content Content, AccountFigure Figure, IReadOnlyList<ContentWord> Counted)
{
    private const double ForRest = 0.4, Unnamed = 0.4;

    private static readonly HashSet<string> People = [.. WordList.Load("En.people-nouns").Select(Stem.Of)];

    /// <summary>What the figures of a statement count.</summary>
    public static IEnumerable<CountedThing> Of(Content content)
        => content.Statement.Figures.Select((f, i) => new CountedThing(content, f, content.Counted[i]));

    /// <summary>How likely both count the same thing, from 0 to 1.4: by the words of what is counted, what happened to it, and the rest of the contents.</summary>
    public double LikenessTo(CountedThing other)
    {
        if (Figure.Unit != other.Figure.Unit || (Figure.Outcome is { } one && other.Figure.Outcome is { } two && one != two))
        {
            return 0;
        }

        // in how many words both agree on what is counted and what happened to it; that people are meant says nothing
        var (mine, theirs) = (Words(), other.Words());
        var all = mine.Union(theirs, StringComparer.Ordinal).Count();
        var counted = Counted.Count == 0 || other.Counted.Count == 0 ? Unnamed : all == 0 ? 1 : (double)mine.Count(theirs.Contains) / all;
        return counted + (ForRest * Content.Align(Content.Words, other.Content.Words).Least);
    }

    private HashSet<string> Words()
    {
        var words = Counted.Select(w => w.Stem).Where(w => !People.Contains(w)).ToHashSet(StringComparer.Ordinal);
        if (Figure.Outcome is { } outcome)
        {
            words.Add(outcome);
        }

        return words;
    }
}
