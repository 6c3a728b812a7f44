using System.Globalization;

namespace Hearsay.App.Output;

/// <summary>Breaks text into lines for a terminal.</summary>
internal static class WordWrap
{
    /// <summary>The lines of a text, at least one; words go whole into a line where they fit.</summary>
    /// <param name="text">Words with single blanks between them.</param>
    /// <param name="width">Columns of a line; below 2 counts as 2, the widest character.</param>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        width = Math.Max(2, width);
        var lines = new List<string>();
        var line = "";
        var used = 0;
        foreach (var part in text.Split(' ').SelectMany(word => Parts(word, width)))
        {
            var columns = DisplayWidth.Of(part);
            if (used > 0 && used + 1 + columns > width)
            {
                lines.Add(line);
                (line, used) = ("", 0);
            }

            (line, used) = used == 0 ? (part, columns) : ($"{line} {part}", used + 1 + columns);
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>A word, or pieces of one that no line can hold; characters stay whole with their marks.</summary>
    private static IEnumerable<string> Parts(string word, int width)
    {
        while (DisplayWidth.Of(word) > width)
        {
            var end = StringInfo.GetNextTextElementLength(word);
            for (var more = end; more < word.Length && DisplayWidth.Of(word.AsSpan(0, more)) <= width; more += StringInfo.GetNextTextElementLength(word, more))
            {
                end = more;
            }

            yield return word[..end];
            word = word[end..];
        }

        yield return word;
    }
}
