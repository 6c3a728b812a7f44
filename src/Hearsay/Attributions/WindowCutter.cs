using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>
/// Cuts a layout that is too long to be read at once into windows: cores of nearly equal size that end at paragraphs where they can, at
/// sentences where they must, and anywhere only in a sentence longer than a core. Every word lies in exactly one core. The context
/// holds all that a core is read with (as far as attention reaches in all layers, around the words that are searched for a cue), so
/// that a cut changes nothing.
/// Linear in the number of words.
/// </summary>
/// <param name="CorePieces">Most word pieces in a core, at least <see cref="PieceCutter.MostPerWord"/>.</param>
/// <param name="ContextPieces">Least word pieces of context on each side, where the text goes on.</param>
internal sealed record WindowCutter(int CorePieces = 4096, int ContextPieces = 800)
{
    /// <summary>Share of a core within which a better kind of edge is preferred to a fuller core.</summary>
    private const double Slack = 0.35;

    /// <summary>The windows of a layout, in order; none where it has no words.</summary>
    public IReadOnlyList<Window> Cut(TextLayout layout, PieceCutter pieces)
    {
        var windows = new List<Window>();
        var count = layout.Words.Count;
        var start = 0;
        while (start < count)
        {
            var left = pieces.Count(start, count);
            var parts = (left + CorePieces - 1) / CorePieces;
            var end = parts == 1 ? count : CoreEnd(layout, pieces, start, left / parts);
            windows.Add(new Window(ContextStart(pieces, start), start, end, ContextEnd(layout, pieces, end)));
            start = end;
        }

        return windows;
    }

    /// <summary>The best edge around <paramref name="target"/> pieces: a paragraph, else a sentence, else the last word that fits.</summary>
    private int CoreEnd(TextLayout layout, PieceCutter pieces, int start, int target)
    {
        var least = (int)(target * (1 - Slack));
        int paragraph = -1, sentence = -1, end = start + 1;
        for (; end < layout.Words.Count && pieces.Count(start, end) <= CorePieces; end++)
        {
            var size = pieces.Count(start, end);
            if (size < least)
            {
                continue;
            }

            var edge = layout.Words[end].Edge;
            paragraph = edge == WordEdge.Paragraph && IsNearer(paragraph, size) ? end : paragraph;
            sentence = edge != WordEdge.None && IsNearer(sentence, size) ? end : sentence;
        }

        return paragraph > 0 ? paragraph : sentence > 0 ? sentence : end - 1;

        bool IsNearer(int best, int size) => best < 0 || Math.Abs(size - target) < Math.Abs(pieces.Count(start, best) - target);
    }

    private int ContextStart(PieceCutter pieces, int start)
    {
        var at = start;
        while (at > 0 && pieces.Count(at, start) < ContextPieces)
        {
            at--;
        }

        return at;
    }

    private int ContextEnd(TextLayout layout, PieceCutter pieces, int end)
    {
        var at = end;
        while (at < layout.Words.Count && pieces.Count(end, at) < ContextPieces)
        {
            at++;
        }

        return at;
    }
}
