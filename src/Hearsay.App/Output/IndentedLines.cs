namespace Hearsay.App.Output;

/// <summary>Writes words that are broken where the terminal ends, all lines set in alike.</summary>
internal sealed class IndentedLines(Terminal terminal)
{
    private const int NarrowestWords = 20;

    /// <summary>Writes words.</summary>
    /// <param name="indent">What stands before the first line; the others are set in as far.</param>
    /// <param name="words">The words, without control characters.</param>
    /// <param name="style">How they look on a screen with colours.</param>
    public void Write(string indent, string words, TextStyle style)
    {
        var before = indent;
        foreach (var line in WordWrap.Lines(words, Math.Max(NarrowestWords, terminal.Width - indent.Length)))
        {
            terminal.Output.WriteLine(before + terminal.Paint(line, style));
            before = new string(' ', indent.Length);
        }
    }
}
