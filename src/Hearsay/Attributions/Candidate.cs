namespace Hearsay.Attributions;

/// <summary>An attribution in words, before it is placed in the text. Ranges are half-open and counted from the beginning of the document.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Source">The source; null where there is none.</param>
/// <param name="Content">The pieces of content, at least one, none touching another.</param>
/// <param name="Confidence">From 0 to 1.</param>
internal sealed record Candidate(Range Cue, Range? Source, IReadOnlyList<Range> Content, double Confidence)
{
    /// <summary>What the reader says of the content; null where nothing was read, as in a file.</summary>
    public ContentScores? Scores { get; init; }

    /// <summary>What the tags of a search say, not yet weighed; null where they hold no content.</summary>
    public static Candidate? Of(ArgumentSearch search, ReadOnlySpan<ArgumentTag> tags)
    {
        Range? source = null;
        var content = new List<Range>();
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] is not (ArgumentTag.SourceBegins or ArgumentTag.ContentBegins))
            {
                continue;
            }

            var end = i + 1;
            while (end < tags.Length && tags[end] == tags[i] + 1)
            {
                end++;
            }

            var range = (search.First + i)..(search.First + end);
            if (tags[i] == ArgumentTag.SourceBegins)
            {
                source ??= range;
            }
            else if (content.Count > 0 && content[^1].End.Equals(range.Start))
            {
                content[^1] = content[^1].Start..range.End;
            }
            else
            {
                content.Add(range);
            }
        }

        return content.Count == 0 ? null : new Candidate(search.Cue.First..(search.Cue.Last + 1), source, content, Confidence: 0);
    }
}
