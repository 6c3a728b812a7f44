using Hearsay.Attributions;
using Hearsay.Statements.Figures;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>Takes the content of an attribution apart where it holds several statements.</summary>
internal sealed class ContentSplitter(TextLayout layout, ContentTrimmer trimmer, IReadOnlyList<Figure> figures)
{
    /// <summary>How many words may follow a count in a list of counts.</summary>
    private const int LongestTally = 3;

    private const string Comment = "to comment";

    // Scores of the reader from which a further statement begins, chosen on the stories' dev part; lower between two figures.
    private const float LeastScore = 0.25f;
    private const float LeastBetweenFigures = -0.5f;

    /// <summary>The contents, each in pieces, in order.</summary>
    public List<IReadOnlyList<TextSpan>> Split(Attribution attribution)
    {
        var begins = Begins(attribution);
        var pieces = WithComment(attribution);
        var contents = new List<List<Range>> { new() };
        foreach (var piece in pieces.Select(layout.WordsIn))
        {
            var start = piece.Start.Value;
            for (var i = start; i < piece.End.Value; i++)
            {
                if (begins.Contains(i))
                {
                    Add(contents, start..i);
                    contents.Add([]);
                    start = i;
                }
            }

            Add(contents, start..piece.End.Value);
        }

        contents.RemoveAll(c => c.Count == 0);
        return [.. contents
            .Select((ranges, i) => ranges.Select(r => trimmer.Trim(r, joined: i > 0, joins: i < contents.Count - 1)).OfType<TextSpan>().ToList())
            .Where(content => content.Count > 0)];
    }

    /// <summary>The words at which further statements begin: where the reader says so, and behind "and that".</summary>
    private HashSet<int> Begins(Attribution attribution)
    {
        var begins = new HashSet<int>();
        foreach (var (word, score) in attribution.Scores?.Splits ?? [])
        {
            var at = layout.Words[word].Span.Start;
            var isBetween = HasFigure(attribution, 0, at) && HasFigure(attribution, at, int.MaxValue);
            if (score > (isBetween ? LeastBetweenFigures : LeastScore))
            {
                begins.Add(word);
            }
        }

        begins.UnionWith(attribution.Content.SelectMany(Tallies));
        foreach (var piece in attribution.Content.Select(layout.WordsIn))
        {
            for (var i = piece.Start.Value + 1; i < piece.End.Value - 1; i++)
            {
                if (layout.TextOf(i) is "that" && layout.TextOf(i - 1) is "and" or "but")
                {
                    begins.Add(i + 1);
                }
            }
        }

        return begins;
    }

    /// <summary>Where the next of several counts begins, of each of which is said no more than what happened: "nine dead, 52 rescued and ten missing".</summary>
    private IEnumerable<int> Tallies(TextSpan piece)
    {
        var inside = figures.Within(f => f.Span, piece).Where(f => piece.Contains(f.Span)).ToList();
        foreach (var (one, next) in inside.Zip(inside.Skip(1)))
        {
            var (first, between) = (layout.WordsIn(next.Span).Start.Value, layout.WordsIn(one.Span).End.Value);
            if (next.OutcomeSpan is not null && one.OutcomeSpan is { } happened && happened.Start > one.Span.End && first - between is > 1 and <= LongestTally + 1
                && layout.WordsIn(happened).End.Value < first && layout.TextOf(first - 1) is "," or "and")
            {
                yield return first;
            }
        }
    }

    /// <summary>What somebody "declined to comment on" is no content by itself: to comment on it is.</summary>
    private IReadOnlyList<TextSpan> WithComment(Attribution attribution)
    {
        var (cue, first) = (attribution.Cue, attribution.Content[0]);
        var at = cue.In(layout.Text).IndexOf(Comment, StringComparison.OrdinalIgnoreCase);
        return at > 0 && first.Start > cue.End && layout.Text.AsSpan(cue.End..first.Start).IsWhiteSpace()
            ? [new TextSpan(cue.Start + at, first.End), .. attribution.Content.Skip(1)]
            : attribution.Content;
    }

    private bool HasFigure(Attribution attribution, int start, int end)
        => attribution.Content
            .Select(c => new TextSpan(Math.Max(c.Start, start), Math.Min(c.End, end)))
            .Any(part => figures.Within(f => f.Span, part).Any(f => part.Contains(f.Span)));

    private static void Add(List<List<Range>> contents, Range words)
    {
        if (words.Start.Value < words.End.Value)
        {
            contents[^1].Add(words);
        }
    }
}
