namespace Hearsay.Corrections;

/// <summary>A statement as a correction names it, so that it is found again in another reading, and in a later version of its document.</summary>
/// <param name="Document">The id of its document.</param>
/// <param name="Statement">Its id in the reading that was corrected.</param>
/// <param name="Words">The pieces of its content, in order; at least one.</param>
/// <param name="Prefix">The words before the first, at most <see cref="Around"/> code units.</param>
/// <param name="Suffix">The words behind the last, at most as many.</param>
public sealed record StatementAnchor(string Document, string Statement, IReadOnlyList<Quote> Words, string Prefix, string Suffix)
{
    /// <summary>How much of what stands around is kept, in UTF-16 code units.</summary>
    public const int Around = 32;

    /// <summary>The anchor of a statement.</summary>
    /// <param name="document">The id of its document.</param>
    /// <param name="statement">Its id.</param>
    /// <param name="content">Start and end of each of its pieces, in UTF-16 code units of the text.</param>
    /// <param name="text">The document's text.</param>
    /// <exception cref="ArgumentOutOfRangeException">A piece does not lie in the text.</exception>
    public static StatementAnchor Of(string document, string statement, IReadOnlyList<int> content, string text)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(text);
        var words = content.Chunk(2).Select(p => new Quote(p[0], p[1], text[p[0]..p[1]])).ToList();
        return new StatementAnchor(document, statement, words, text[Math.Max(0, words[0].Start - Around)..words[0].Start], text[words[^1].End..Math.Min(text.Length, words[^1].End + Around)]);
    }
}
