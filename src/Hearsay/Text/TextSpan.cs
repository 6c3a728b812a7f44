namespace Hearsay.Text;

/// <summary>A half-open range of UTF-16 code units of a document's text.</summary>
/// <param name="Start">First code unit, 0 or more.</param>
/// <param name="End">One past the last code unit, at least <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 code units, 0 or more.</summary>
    public int Length => End - Start;

    /// <summary>Whether every code unit of <paramref name="other"/> lies in this range.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The words that this range covers in <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range reaches beyond the text.</exception>
    public string In(string text) => text[Start..End];

    /// <inheritdoc/>
    public override string ToString() => $"{Start}..{End}";
}
