namespace Hearsay.Ingestion;

/// <summary>A stretch of a document's text that stands character for character in its original.</summary>
/// <param name="TextStart">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="OriginalStart">Where it begins in the decoded original, in UTF-16 code units; the byte order mark does not count.</param>
/// <param name="Length">Its length in both, in UTF-16 code units, at least 1.</param>
public readonly record struct TextMapSegment(int TextStart, int OriginalStart, int Length)
{
    /// <summary>One past its last code unit in the text.</summary>
    public int TextEnd => TextStart + Length;

    /// <summary>One past its last code unit in the original.</summary>
    public int OriginalEnd => OriginalStart + Length;
}
