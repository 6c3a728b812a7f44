using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Tests.Cases;

/// <summary>Reads the lines of one attribution: source, cue, content once or more, and perhaps what it is nested in.</summary>
internal sealed class CaseBlock(string path, string text, IReadOnlyList<string> lines)
{
    private const string NoSource = "-";

    /// <summary>The attribution that begins at line <paramref name="at"/>, which is then moved past it.</summary>
    /// <exception cref="FormatException">The message begins with file and line.</exception>
    public CaseAttribution Read(ref int at)
    {
        var sourceLine = at;
        var named = Field(at, "source") ?? throw Wrong(at, "expected \"source: \"");
        at++;
        var cue = Resolve(at, Field(at, "cue") ?? throw Wrong(at, "expected \"cue: \""));
        at++;
        var content = ReadContent(ref at);
        var parent = ReadParent(ref at);
        if (at < lines.Count && lines[at].Length > 0)
        {
            throw Wrong(at, "expected a blank line after the attribution");
        }

        return new CaseAttribution(named == NoSource ? null : Resolve(sourceLine, named), cue, content, parent);
    }

    private List<TextSpan> ReadContent(ref int at)
    {
        var content = new List<TextSpan>();
        for (; Field(at, "content") is { } words; at++)
        {
            var piece = Resolve(at, words);
            if (content.Count > 0 && piece.Start < content[^1].End)
            {
                throw Wrong(at, "this piece of the content stands before or in the piece above");
            }

            content.Add(piece);
        }

        return content.Count > 0 ? content : throw Wrong(at, "expected \"content: \"");
    }

    private int? ReadParent(ref int at)
    {
        if (Field(at, "nested in") is not { } digits)
        {
            return null;
        }

        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            throw Wrong(at, "expected the number of an attribution of this file");
        }

        at++;
        return number - 1;
    }

    private string? Field(int at, string name)
        => at < lines.Count && lines[at].StartsWith(name + ": ", StringComparison.Ordinal) && lines[at].Length > name.Length + 2
            ? lines[at][(name.Length + 2)..]
            : null;

    private TextSpan Resolve(int at, string mention)
    {
        try
        {
            return CaseWords.Resolve(text, mention);
        }
        catch (FormatException error)
        {
            throw Wrong(at, error.Message);
        }
    }

    private FormatException Wrong(int at, string reason)
        => new(string.Create(CultureInfo.InvariantCulture, $"{path}:{at + 1}: {reason}"));
}
