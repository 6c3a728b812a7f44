namespace Hearsay.Text;

/// <summary>
/// Finds quotations in every style of mark (“ ” ‘ ’ " ' « » „ ‹ › `` ''), tells apostrophes from single marks, follows a
/// quotation over paragraphs where each begins with a mark and only the last ends with one, and names marks without a partner.
/// Runs in time linear in the number of words.
/// </summary>
internal sealed class QuotationReader
{
    private const int MostDepth = 3;

    private readonly MarkReader _marks;
    private readonly IReadOnlyList<TextSpan> _words;
    private readonly WordEdge[] _edges;
    private readonly QuotationState[] _states;
    private readonly bool[] _beforeOpening;
    private readonly List<Quotation> _quotations = [];
    private readonly List<Open> _open = [];

    private QuotationReader(string text, IReadOnlyList<TextSpan> words, WordEdge[] edges)
    {
        _marks = new MarkReader(text, words);
        _words = words;
        _edges = edges;
        _states = new QuotationState[words.Count];
        _beforeOpening = new bool[words.Count];
    }

    /// <summary>The state of every word, and the quotations in order of their opening marks.</summary>
    public static (QuotationState[] States, IReadOnlyList<Quotation> Quotations) Read(string text, IReadOnlyList<TextSpan> words, WordEdge[] edges)
    {
        var reader = new QuotationReader(text, words, edges);
        reader.Run();
        reader._quotations.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        return (reader._states, reader._quotations);
    }

    private void Run()
    {
        var start = 0;
        while (start < _words.Count)
        {
            var end = start + 1;
            while (end < _words.Count && _edges[end] != WordEdge.Paragraph)
            {
                end++;
            }

            ReadParagraph(start, end);
            start = end;
        }

        foreach (var open in _open)
        {
            Abandon(open);
        }
    }

    private void ReadParagraph(int start, int end)
    {
        var carried = CarryOver(start, end);
        var lastSingle = LastSingleCloser(start, end);
        for (var i = start + carried; i < end; i++)
        {
            var (style, side) = Mark(i, start, end, lastSingle);
            if (style == MarkStyle.None)
            {
                _states[i] = _open.Count > 0 ? QuotationState.Inside : QuotationState.Outside;
                continue;
            }

            var opens = side == MarkSide.Opens || (side == MarkSide.Either && Find(style) < 0);
            if (opens)
            {
                OpenAt(i, style, continues: false);
            }
            else
            {
                CloseAt(i, style);
            }
        }

        EndParagraph(end);
    }

    /// <summary>
    /// Quotations left open go on where the paragraph repeats their opening marks, from the outermost inwards; the others ended with their
    /// paragraph. Says how many words are such marks.
    /// </summary>
    private int CarryOver(int start, int end)
    {
        Open[] left = [.. _open];
        _open.Clear();
        foreach (var open in left)
        {
            var at = start + _open.Count;
            if (at < end && IsRepeated(at, open.Style))
            {
                OpenAt(at, open.Style, continues: true);
            }
            else
            {
                break;
            }
        }

        foreach (var open in left.Skip(_open.Count))
        {
            Abandon(open);
        }

        return _open.Count;
    }

    private bool IsRepeated(int at, MarkStyle wanted)
    {
        var (style, side) = _marks.Classify(at);
        return style == wanted && side != MarkSide.Closes;
    }

    /// <summary>A mark that nothing closed has no partner, unless it is itself a repeated one.</summary>
    private void Abandon(Open open) => _states[open.Word] = open.Continues ? QuotationState.Opens : QuotationState.Stray;

    private void EndParagraph(int end)
    {
        var stop = _words[end - 1].End;
        for (var k = 0; k < _open.Count; k++)
        {
            var mark = _words[_open[k].Word];
            _quotations.Add(new Quotation(new TextSpan(mark.Start, stop), new TextSpan(mark.End, stop), k, Closed: false, _open[k].Continues));
        }
    }

    private void OpenAt(int i, MarkStyle style, bool continues)
    {
        if (_open.Count >= MostDepth)
        {
            _states[i] = QuotationState.Stray;
            return;
        }

        _states[i] = QuotationState.Opens;
        _open.Add(new Open(style, i, continues));
    }

    private void CloseAt(int i, MarkStyle style)
    {
        var at = Find(style);
        if (at < 0)
        {
            _states[i] = QuotationState.Stray;
            return;
        }

        for (var k = _open.Count - 1; k > at; k--)
        {
            Abandon(_open[k]);
        }

        var mark = _words[_open[at].Word];
        _quotations.Add(new Quotation(new TextSpan(mark.Start, _words[i].End), new TextSpan(mark.End, _words[i].Start), at, Closed: true, _open[at].Continues));
        _open.RemoveRange(at, _open.Count - at);
        _states[i] = QuotationState.Closes;
    }

    private int Find(MarkStyle style) => _open.FindLastIndex(o => o.Style == style);

    /// <summary>Mark style and side of a word in its surroundings; single marks count only where they can have a partner.</summary>
    private (MarkStyle Style, MarkSide Side) Mark(int i, int start, int end, int lastSingle)
    {
        var (style, side) = _marks.Classify(i);
        if (style == MarkStyle.Double && Find(style) is >= 0 and var opening && _marks.ClosesLow(i, _open[opening].Word))
        {
            return (style, MarkSide.Closes);
        }

        if (style != MarkStyle.Single)
        {
            return (style, side);
        }

        if (side != MarkSide.Closes && Find(style) < 0 && i < lastSingle && i + 1 < end && _marks.CanOpenSingle(i))
        {
            return (style, MarkSide.Opens);
        }

        var open = Find(style) >= 0 && _open[^1].Style == style;
        return open && side != MarkSide.Opens && i > start && _marks.TouchesBefore(i) && !IsApostrophe(i, end, lastSingle)
            ? (style, MarkSide.Closes)
            : (MarkStyle.None, side);
    }

    /// <summary>Whether a mark inside a single quotation more probably leaves letters out than ends the quotation.</summary>
    private bool IsApostrophe(int i, int end, int lastSingle)
        => _marks.EndsElidedAnd(i) || (_marks.IsPlural(i, end) && i != lastSingle && !_beforeOpening[i]);

    /// <summary>
    /// Index of the last word of the paragraph that can close a single quotation, or -1. On the way back from the end it notes before
    /// which words the next single mark is an opening one.
    /// </summary>
    private int LastSingleCloser(int start, int end)
    {
        var last = -1;
        var opens = false;
        for (var i = end - 1; i >= start; i--)
        {
            _beforeOpening[i] = opens;
            var (style, side) = _marks.Classify(i);
            if (style != MarkStyle.Single)
            {
                continue;
            }

            last = last < 0 && i > start && _marks.CanCloseSingle(i) ? i : last;
            opens = side == MarkSide.Opens && _marks.CanOpenSingle(i) || (opens && !_marks.TouchesBefore(i));
        }

        return last;
    }

    private readonly record struct Open(MarkStyle Style, int Word, bool Continues);
}
