using Hearsay.Attributions;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>Takes the content of an attribution apart where it holds several statements.</summary>
internal sealed class ContentSplitter(TextLayout layout)
{
    private const float LeastScore = -0.5f;

    private readonly ContentTrimmer _trimmer = new(layout);

    /// <summary>The contents, each in pieces, in order.</summary>
    public List<IReadOnlyList<TextSpan>> Split(Attribution attribution)
    {
        HashSet<int> begins = [.. (attribution.Scores?.Splits ?? []).Where(s => s.Score > LeastScore).Select(s => s.Word)];
        var contents = new List<List<Range>> { new() };
        foreach (var piece in attribution.Content.Select(layout.WordsIn))
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
            .Select((ranges, i) => ranges.Select(r => _trimmer.Trim(r, joined: i > 0, joins: i < contents.Count - 1)).OfType<TextSpan>().ToList())
            .Where(content => content.Count > 0)];
    }

    private static void Add(List<List<Range>> contents, Range words)
    {
        if (words.Start.Value < words.End.Value)
        {
            contents[^1].Add(words);
        }
    }
}
