using Hearsay.Attributions;
using Hearsay.Formats.Stories;
using Hearsay.Text;

namespace Hearsay.Evaluation.Stories;

/// <summary>A statement as gold.json has it: in words, whose places in the text are to be found.</summary>
internal sealed record GoldStatementEntry(string Id, string Document, IReadOnlyList<string> Content, string Voice, int Occurrence = 0)
{
    public string? Source { get; init; }

    public string? Cue { get; init; }

    public string? Actor { get; init; }

    public string? Stance { get; init; }

    public string? Factuality { get; init; }

    public string? Claim { get; init; }

    public bool? Denies { get; init; }

    public IReadOnlyList<StoryFigure>? Figures { get; init; }

    public StoryTime? Time { get; init; }

    /// <summary>The statement with its content placed in the text, and the words that attribute it where there are such.</summary>
    /// <exception cref="InvalidDataException">There is no text, or a piece of the content is not in it.</exception>
    public (StoryStatement Statement, Attribution? Attribution) Place(string? text, string place)
    {
        if (text is null || Find(text) is not { } content)
        {
            throw new InvalidDataException($"{place}: the content of statement {Id} is not in document {Document}");
        }

        var statement = new StoryStatement(Id, Document)
        {
            Content = content,
            Voice = Voice,
            Actor = Actor,
            Stance = Stance,
            Factuality = Factuality,
            Claim = Claim,
            Denies = Denies == true,
            Figures = Figures!,
            Times = Time is null ? [] : [Time],
        };
        return (statement, Attribute(text, content));
    }

    /// <summary>Where the pieces stand: each after the one before, the first at its given occurrence; null where one is not found.</summary>
    private List<TextSpan>? Find(string text)
    {
        var spans = new List<TextSpan>();
        var at = 0;
        foreach (var piece in Content)
        {
            var found = text.IndexOf(piece, at, StringComparison.Ordinal);
            for (var left = spans.Count == 0 ? Occurrence : 0; left > 0 && found >= 0; left--)
            {
                found = text.IndexOf(piece, found + 1, StringComparison.Ordinal);
            }

            if (found < 0)
            {
                return null;
            }

            at = found + piece.Length;
            spans.Add(new TextSpan(found, at));
        }

        return spans;
    }

    private Attribution? Attribute(string text, IReadOnlyList<TextSpan> content)
        => Cue is not null && Nearest(text, Cue, content) is { } cue
            ? new Attribution
            {
                Source = Source is null ? null : Nearest(text, Source, [cue]),
                Cue = cue,
                Content = content,
                Directness = Directness.Indirect,
                Confidence = 1,
            }
            : null;

    /// <summary>Where words stand nearest to given spans; beside them rather than in them.</summary>
    private static TextSpan? Nearest(string text, string words, IReadOnlyList<TextSpan> spans)
    {
        TextSpan? nearest = null;
        var least = int.MaxValue;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0 && words.Length > 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, at + words.Length);
            var distance = spans.Min(s => Distance(s, span, text.Length)) + (IsWhole(text, span) ? 0 : text.Length);
            (nearest, least) = distance < least ? (span, distance) : (nearest, least);
        }

        return nearest;
    }

    private static int Distance(TextSpan span, TextSpan other, int farthest)
        => other.End <= span.Start ? span.Start - other.End : span.End <= other.Start ? other.Start - span.End : farthest;

    private static bool IsWhole(string text, TextSpan span)
        => (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1])) && (span.End == text.Length || !char.IsLetterOrDigit(text[span.End]));
}
