using Hearsay.Languages;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>Leaves away at the outside of contents what is no part of what is said: quotation marks, commas, words that join statements.</summary>
internal sealed class ContentTrimmer
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Joints = WordList.Load("En.statement-joints").GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly TextLayout _layout;
    private readonly Dictionary<int, TextSpan> _quotationByEdge = [];

    public ContentTrimmer(TextLayout layout)
    {
        _layout = layout;
        foreach (var quotation in layout.Quotations)
        {
            _quotationByEdge[quotation.Span.Start] = quotation.Span;
            if (quotation.Closed)
            {
                _quotationByEdge[quotation.Inner.End] = quotation.Span;
            }
        }
    }

    /// <summary>The span of some words without what does not belong to it; null where nothing is left.</summary>
    /// <param name="words">The words.</param>
    /// <param name="joined">Whether another statement stands before them, so that joining words may lead them.</param>
    /// <param name="joins">Whether another statement follows, so that joining words may end them.</param>
    public TextSpan? Trim(Range words, bool joined, bool joins)
    {
        var (first, end) = (words.Start.Value, words.End.Value);
        while (first < end && (IsMark(first) || LeavesOut(first, first, end) || (joined && IsJoint(first))))
        {
            first++;
        }

        while (first < end && (IsComma(end - 1) || LeavesOut(end - 1, first, end) || (joins && IsJoint(end - 1))))
        {
            end--;
        }

        return first < end ? new TextSpan(_layout.Words[first].Span.Start, _layout.Words[end - 1].Span.End) : null;
    }

    /// <summary>Whether a word is a quotation mark whose partner is not inside the words, or is the mark at their other end.</summary>
    private bool LeavesOut(int word, int first, int end)
    {
        if (_layout.Words[word].Quotation is not (QuotationState.Opens or QuotationState.Closes or QuotationState.Stray))
        {
            return false;
        }

        var inside = new TextSpan(_layout.Words[first].Span.Start, _layout.Words[end - 1].Span.End);
        return !_quotationByEdge.TryGetValue(_layout.Words[word].Span.Start, out var quotation) || quotation == inside || !inside.Contains(quotation);
    }

    private bool IsMark(int word) => IsComma(word) || Text(word) is "." or "…" or "...";

    private bool IsComma(int word) => Text(word) is "," or ";" or ":" or "-" or "--" or "–" or "—";

    private bool IsJoint(int word) => Joints.Contains(Text(word));

    private ReadOnlySpan<char> Text(int word) => _layout.Text.AsSpan(_layout.Words[word].Span.Start, _layout.Words[word].Span.Length);
}
