namespace Hearsay.Text;

/// <summary>Words between quotation marks in one paragraph.</summary>
/// <param name="Span">From the opening mark to the end of the closing one; to the end of the paragraph where none closes it.</param>
/// <param name="Inner">The same without the marks.</param>
/// <param name="Depth">0 for an outermost quotation, 1 for one inside it, and so on.</param>
/// <param name="Closed">Whether a closing mark ends it in this paragraph.</param>
/// <param name="Continues">Whether it carries on a quotation that the paragraph before left open.</param>
public readonly record struct Quotation(TextSpan Span, TextSpan Inner, int Depth, bool Closed, bool Continues);
