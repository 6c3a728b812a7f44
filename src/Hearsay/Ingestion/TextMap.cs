using Hearsay.Text;

namespace Hearsay.Ingestion;

/// <summary>
/// Leads from a document's text back to the original that it was taken from. The segments lie in ascending order on both sides;
/// what lies between two of them (a line break between paragraphs, the character of an entity) stands for what lies between them
/// in the original. Immutable, and safe to share between threads.
/// </summary>
public sealed class TextMap
{
    private readonly TextMapSegment[] _segments;
    private readonly int _textLength;
    private readonly int _originalLength;

    internal TextMap(TextMapSegment[] segments, int textLength, int originalLength)
    {
        _segments = segments;
        _textLength = textLength;
        _originalLength = originalLength;
    }

    /// <summary>The stretches that both sides share, in order, without overlap.</summary>
    public IReadOnlyList<TextMapSegment> Segments => _segments;

    /// <summary>
    /// The stretch of the original, in UTF-16 code units after decoding, that <paramref name="span"/> of the text was taken from.
    /// It is the shortest that holds all characters of the span, so it contains the markup between them.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public TextSpan ToOriginal(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start, nameof(span));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, _textLength, nameof(span));
        ArgumentOutOfRangeException.ThrowIfLessThan(span.End, span.Start, nameof(span));
        var start = StartInOriginal(span.Start);
        return new TextSpan(start, span.Length == 0 ? start : Math.Max(start, EndInOriginal(span.End)));
    }

    private int StartInOriginal(int at)
    {
        var before = LastBeginningBy(at);
        if (before < 0)
        {
            return 0;
        }

        var segment = _segments[before];
        return segment.OriginalStart + Math.Min(at - segment.TextStart, segment.Length);
    }

    private int EndInOriginal(int end)
    {
        var last = LastBeginningBy(end - 1);
        if (last >= 0 && end <= _segments[last].TextEnd)
        {
            return _segments[last].OriginalStart + end - _segments[last].TextStart;
        }

        return last + 1 < _segments.Length ? _segments[last + 1].OriginalStart : _originalLength;
    }

    /// <summary>Number of the last segment that begins at or before <paramref name="at"/>; -1 where none does.</summary>
    private int LastBeginningBy(int at)
    {
        var (low, high) = (0, _segments.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_segments[middle].TextStart <= at)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
