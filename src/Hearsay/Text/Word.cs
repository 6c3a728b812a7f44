namespace Hearsay.Text;

/// <summary>How a word is written, which an uncased vocabulary does not see.</summary>
public enum WordShape
{
    /// <summary>Punctuation, symbols and scripts without case.</summary>
    Other = 0,

    /// <summary>Only small letters.</summary>
    Lower = 1,

    /// <summary>Begins with a capital.</summary>
    Title = 2,

    /// <summary>Two or more letters, all capitals.</summary>
    Upper = 3,

    /// <summary>Begins with a digit.</summary>
    Digit = 4,
}

/// <summary>Where a word stands towards quotation marks.</summary>
public enum QuotationState
{
    /// <summary>Outside every quotation.</summary>
    Outside = 0,

    /// <summary>Inside a quotation.</summary>
    Inside = 1,

    /// <summary>A mark that opens a quotation, or repeats the opening at a new paragraph.</summary>
    Opens = 2,

    /// <summary>A mark that closes a quotation.</summary>
    Closes = 3,

    /// <summary>A mark without a partner.</summary>
    Stray = 4,
}

/// <summary>What begins at a word.</summary>
public enum WordEdge
{
    /// <summary>The word continues its sentence.</summary>
    None = 0,

    /// <summary>A sentence begins here.</summary>
    Sentence = 1,

    /// <summary>A paragraph begins here.</summary>
    Paragraph = 2,
}

/// <summary>One word or mark, with its place in the original text.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units.</param>
/// <param name="Sentence">Number of its sentence in the document, from 0.</param>
/// <param name="Paragraph">Number of its paragraph in the document, from 0.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Quotation">Where it stands towards quotation marks.</param>
/// <param name="Edge">What begins here.</param>
public readonly record struct Word(TextSpan Span, int Sentence, int Paragraph, WordShape Shape, QuotationState Quotation, WordEdge Edge);
