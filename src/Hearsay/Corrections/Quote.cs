namespace Hearsay.Corrections;

/// <summary>Exact words and where they stand in a document's text, as the TextPositionSelector and the TextQuoteSelector of the W3C Web Annotation model have it.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Text">The words.</param>
public sealed record Quote(int Start, int End, string Text);
