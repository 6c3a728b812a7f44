namespace Hearsay.Text;

/// <summary>
/// Finds quotations in every style of mark (“ ” ‘ ’ " ' « » „ ‹ › `` ''), tells apostrophes from single marks, follows a
/// quotation over paragraphs where each begins with a mark and only the last ends with one, and names marks without a partner.
/// Runs in time linear in the number of words.
/// </summary>
internal sealed class QuotationReader
{
    private const int MostDepth = 3;

    private readonly string _text;
    private readonly IReadOnlyList<TextSpan> _words;
    private readonly WordEdge[] _edges;
    private readonly QuotationState[] _states;
    private readonly List<Quotation> _quotations = [];
    private readonly List<Open> _open = [];

    private QuotationReader(string text, IReadOnlyList<TextSpan> words, WordEdge[] edges)
    {
        _text = text;
        _words = words;
        _edges = edges;
        _states = new QuotationState[words.Count];
    }

    private enum Style
    {
        None,
        Double,
        Single,
        Guillemet,
        SingleGuillemet,
    }

    private enum Side
    {
        Opens,
        Closes,
        Either,
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
            _states[open.Word] = open.Continues ? QuotationState.Opens : QuotationState.Stray;
        }
    }

    private void ReadParagraph(int start, int end)
    {
        var carried = CarryOver(start);
        var lastSingle = LastSingleCloser(start, end);
        for (var i = carried ? start + 1 : start; i < end; i++)
        {
            var (style, side) = Mark(i, start, end, lastSingle);
            if (style == Style.None)
            {
                _states[i] = _open.Count > 0 ? QuotationState.Inside : QuotationState.Outside;
                continue;
            }

            var opens = side == Side.Opens || (side == Side.Either && Find(style) < 0);
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

    /// <summary>A quotation left open goes on where the paragraph begins with an opening mark of its style; else it ended with its paragraph.</summary>
    private bool CarryOver(int start)
    {
        if (_open.Count == 0)
        {
            return false;
        }

        var (style, side) = Classify(start);
        var outer = _open[0];
        _open.Clear();
        if (style != outer.Style || side == Side.Closes)
        {
            _states[outer.Word] = outer.Continues ? QuotationState.Opens : QuotationState.Stray;
            return false;
        }

        OpenAt(start, style, continues: true);
        return true;
    }

    private void EndParagraph(int end)
    {
        var stop = _words[end - 1].End;
        for (var k = 0; k < _open.Count; k++)
        {
            var mark = _words[_open[k].Word];
            _quotations.Add(new Quotation(new TextSpan(mark.Start, stop), new TextSpan(mark.End, stop), k, Closed: false, _open[k].Continues));
        }
    }

    private void OpenAt(int i, Style style, bool continues)
    {
        if (_open.Count >= MostDepth)
        {
            _states[i] = QuotationState.Stray;
            return;
        }

        _states[i] = QuotationState.Opens;
        _open.Add(new Open(style, i, continues));
    }

    private void CloseAt(int i, Style style)
    {
        var at = Find(style);
        if (at < 0)
        {
            _states[i] = QuotationState.Stray;
            return;
        }

        for (var k = _open.Count - 1; k > at; k--)
        {
            _states[_open[k].Word] = QuotationState.Stray;
        }

        var mark = _words[_open[at].Word];
        _quotations.Add(new Quotation(new TextSpan(mark.Start, _words[i].End), new TextSpan(mark.End, _words[i].Start), at, Closed: true, _open[at].Continues));
        _open.RemoveRange(at, _open.Count - at);
        _states[i] = QuotationState.Closes;
    }

    private int Find(Style style) => _open.FindLastIndex(o => o.Style == style);

    /// <summary>Mark style and side of a word in its surroundings; single marks count only where they can have a partner.</summary>
    private (Style Style, Side Side) Mark(int i, int start, int end, int lastSingle)
    {
        var (style, side) = Classify(i);
        if (style != Style.Single)
        {
            return (style, side);
        }

        var open = Find(Style.Single) >= 0 && _open[^1].Style == Style.Single;
        if (side != Side.Closes && Find(Style.Single) < 0 && i < lastSingle && i + 1 < end && _words[i + 1].Start == _words[i].End && !IsElision(i))
        {
            return (style, Side.Opens);
        }

        return open && side != Side.Opens && i > start && _words[i - 1].End == _words[i].Start && (!IsPlural(i, end) || i == lastSingle)
            ? (style, Side.Closes)
            : (Style.None, side);
    }

    private (Style Style, Side Side) Classify(int i)
    {
        var word = _text.AsSpan(_words[i].Start, _words[i].Length);
        if (word.Length > 2 || word.IsEmpty)
        {
            return (Style.None, Side.Either);
        }

        return word switch
        {
            "“" or "„" or "``" => (Style.Double, Side.Opens),
            "”" => (Style.Double, Side.Closes),
            "\"" or "''" or "＂" => (Style.Double, BySpace(i)),
            "«" => (Style.Guillemet, Side.Opens),
            "»" => (Style.Guillemet, Side.Closes),
            "‹" => (Style.SingleGuillemet, Side.Opens),
            "›" => (Style.SingleGuillemet, Side.Closes),
            "‘" or "‚" or "`" => (Style.Single, Side.Opens),
            "’" => (Style.Single, Side.Closes),
            "'" => (Style.Single, BySpace(i) == Side.Opens ? Side.Opens : Side.Closes),
            _ => (Style.None, Side.Either),
        };
    }

    /// <summary>A mark that touches only what follows opens; one that touches only what goes before closes.</summary>
    private Side BySpace(int i)
    {
        var before = i > 0 && _words[i - 1].End == _words[i].Start && !IsOpeningPunctuation(_text[_words[i].Start - 1]);
        var after = i + 1 < _words.Count && _words[i + 1].Start == _words[i].End && !IsClosingPunctuation(_text[_words[i].End]);
        return before == after ? Side.Either : after ? Side.Opens : Side.Closes;
    }

    private static bool IsOpeningPunctuation(char c) => c is '(' or '[' or '{' or '—' or '–' or '-' or '“' or '‘' or '/' or '\'' or '"';

    private static bool IsClosingPunctuation(char c) => c is ')' or ']' or '}' or ',' or '.' or ';' or ':' or '!' or '?' or '—' or '–' or '-' or '”' or '’' or '…' or '\'' or '"';

    /// <summary>Index of the last word of the paragraph that can close a single quotation, or -1.</summary>
    private int LastSingleCloser(int start, int end)
    {
        for (var i = end - 1; i > start; i--)
        {
            var word = _text.AsSpan(_words[i].Start, _words[i].Length);
            if (word is "'" or "’" && _words[i - 1].End == _words[i].Start && (i + 1 == end || _words[i + 1].Start > _words[i].End || !char.IsLetterOrDigit(_text[_words[i].End])))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A possessive plural ("the players’ union"): s before, a small letter after.</summary>
    private bool IsPlural(int i, int end)
        => i > 0 && _text[_words[i].Start - 1] is 's' or 'S' && i + 1 < end && char.IsLower(_text[_words[i + 1].Start]);

    /// <summary>A word whose beginning is left out: ’90s, ’em, ’tis.</summary>
    private bool IsElision(int i)
    {
        var next = _text.AsSpan(_words[i + 1].Start, _words[i + 1].Length);
        return char.IsAsciiDigit(next[0]) || next is "em" or "tis" or "twas" or "til" or "cause" or "n" or "round" or "bout" or "cos";
    }

    private readonly record struct Open(Style Style, int Word, bool Continues);
}
