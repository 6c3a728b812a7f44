using Hearsay.Text;

namespace Hearsay.Formats;

/// <summary>
/// Writes the text of a document as paragraphs in which every segment of an attribution is marked, and after each cue a link to
/// the account of its attribution. The links hold no characters, so that a reader who searches or copies gets the article's own.
/// </summary>
internal sealed class ArticleMarkup
{
    private const int DeepestLevel = 3;

    private readonly Reading _reading;
    private readonly TextWriter _output;
    private readonly int[] _byCueEnd;
    private int _linked;

    private ArticleMarkup(Reading reading, TextWriter output)
    {
        _reading = reading;
        _output = output;
        _byCueEnd = [.. Enumerable.Range(0, reading.Attributions.Count).OrderBy(i => reading.Attributions[i].Cue.End)];
    }

    /// <summary>Writes the paragraphs of a reading's document. Every line is one, as it is in <see cref="TextLayout"/>.</summary>
    public static void Write(Reading reading, TextWriter output) => new ArticleMarkup(reading, output).WriteParagraphs();

    private void WriteParagraphs()
    {
        var text = _reading.Document.Text;
        using var segments = SegmentCutter.Cut(text, _reading.Attributions).GetEnumerator();
        var more = segments.MoveNext();
        var end = 0;
        foreach (var line in Lines(text))
        {
            _output.Write(IsApart(text.AsSpan(end, line.Start - end)) ? "<p class=\"apart\" dir=\"auto\">" : "<p dir=\"auto\">");
            end = line.End;
            while (more && segments.Current.Span.Start < line.End)
            {
                WritePiece(line, segments.Current);
                if (segments.Current.Span.End > line.End)
                {
                    break;
                }

                more = segments.MoveNext();
            }

            WriteLinks(line.End);
            _output.Write("</p>\n");
        }

        WriteLinks(int.MaxValue);
    }

    /// <summary>The lines that hold more than white space, without the white space around them.</summary>
    private static IEnumerable<TextSpan> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(SentenceCutter.LineBreaks);
            var line = Trim(text, start, length < 0 ? text.Length : start + length);
            if (line.Length > 0)
            {
                yield return line;
            }

            start = length < 0 ? text.Length : start + length + 1;
        }
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start).TrimEnd();
        return new TextSpan(start + line.Length - line.TrimStart().Length, start + line.Length);
    }

    private static bool IsApart(ReadOnlySpan<char> gap) => gap.Count('\n') > 1 || (gap.Count('\r') > 1 && !gap.Contains('\n'));

    private void WritePiece(TextSpan line, Segment segment)
    {
        var piece = new TextSpan(Math.Max(line.Start, segment.Span.Start), Math.Min(line.End, segment.Span.End));
        if (piece.Length <= 0)
        {
            return;
        }

        WriteLinks(piece.Start);
        if (segment.Marks.Count > 0)
        {
            WriteOpening(segment.Marks);
        }

        HtmlText.Write(_output, _reading.Document.Text.AsSpan(piece.Start, piece.Length));
        WriteLinks(piece.End);
        _output.Write(segment.Marks.Count > 0 ? "</span>" : "");
    }

    private void WriteOpening(IReadOnlyList<Mark> marks)
    {
        var level = Math.Min(DeepestLevel, marks.Count(mark => mark.Role == Role.Content));
        _output.Write("<span class=\"");
        _output.Write(string.Join(' ', marks.Select(mark => NameOf(mark.Role)).Distinct()));
        if (level > 1)
        {
            _output.Write($" level-{level}");
        }

        _output.Write($"\" data-a=\"{string.Join(' ', marks.Select(mark => mark.Attribution + 1))}\"");
        _output.Write($" data-role=\"{string.Join(' ', marks.Select(mark => NameOf(mark.Role)))}\">");
    }

    private void WriteLinks(int end)
    {
        for (; _linked < _byCueEnd.Length && _reading.Attributions[_byCueEnd[_linked]].Cue.End <= end; _linked++)
        {
            var number = _byCueEnd[_linked] + 1;
            _output.Write($"<a class=\"ref\" id=\"m{number}\" href=\"#a{number}\" data-n=\"{number}\" aria-label=\"Attribution {number}\"></a>");
        }
    }

    private static string NameOf(Role role) => role switch
    {
        Role.Source => "source",
        Role.Cue => "cue",
        _ => "content",
    };
}
