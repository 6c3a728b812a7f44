using System.Buffers;

namespace Hearsay.Ingestion;

/// <summary>
/// Says whether a text is worth parsing as Markdown. The parser takes quadratic time or memory on some texts that nobody writes, so
/// those are kept away from it.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>The longest Markdown, in UTF-16 code units: some 150,000 words.</summary>
    private const int LongestText = 1 << 20;

    /// <summary>The most brackets that open something, between two empty lines.</summary>
    private const int MostOpenings = 4096;

    /// <summary>The most characters at the head of a line that can each open or indent a block.</summary>
    private const int MostMarkers = 512;

    /// <summary>The most table cells: the parser fills up every row to the width of the widest.</summary>
    private const int MostCells = 100_000;

    private static readonly SearchValues<char> Markers = SearchValues.Create(" \t>-+*");

    /// <summary>Whether the text is within all limits. Linear in its length.</summary>
    public static bool Allow(string text)
    {
        if (text.Length > LongestText)
        {
            return false;
        }

        long earlierCells = 0;
        int openings = 0, lines = 0, widest = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                earlierCells += (long)lines * widest;
                (openings, lines, widest) = (0, 0, 0);
                continue;
            }

            openings += line.Count('[') + line.Count('<');
            lines++;
            widest = Math.Max(widest, line.Count('|'));
            if (openings > MostOpenings || MarkersBefore(line) > MostMarkers || earlierCells + (long)lines * widest > MostCells)
            {
                return false;
            }
        }

        return true;
    }

    private static int MarkersBefore(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAnyExcept(Markers);
        return end < 0 ? 0 : end;
    }
}
