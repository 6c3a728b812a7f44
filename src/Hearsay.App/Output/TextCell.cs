namespace Hearsay.App.Output;

/// <summary>A cell of a table.</summary>
/// <param name="Words">Its text, with single blanks and no control characters.</param>
/// <param name="Style">How it looks on a screen with colours.</param>
/// <param name="Mark">What stands before its first line; the others are set in as far.</param>
internal readonly record struct TextCell(string Words, TextStyle Style = TextStyle.Plain, string Mark = "")
{
    /// <summary>Columns that it takes on one line.</summary>
    public int Width => Mark.Length + DisplayWidth.Of(Words);

    /// <summary>Its lines in a column.</summary>
    public IReadOnlyList<string> Lines(int width)
    {
        var (mark, indent) = (Mark, new string(' ', Mark.Length));
        return Words.Length == 0 ? [] : [.. WordWrap.Lines(Words, width - Mark.Length).Select((line, i) => (i == 0 ? mark : indent) + line)];
    }
}
