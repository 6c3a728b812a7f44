using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Hearsay.App.Output;
using Hearsay.Formats;

namespace Hearsay.App.Web;

/// <summary>
/// Markup, written as an interpolated string: what stands in the program is markup, and every string that is put in is foreign text and
/// escaped, between tags and in quoted attributes alike. Only other markup goes in as it is.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct Html
{
    private readonly StringBuilder? _markup;

    /// <summary>Begins, as the compiler asks for it.</summary>
    public Html(int literalLength, int formattedCount)
    {
        _ = (literalLength, formattedCount);
        _markup = new StringBuilder();
    }

    /// <summary>Nothing.</summary>
    public static Html None => default;

    /// <summary>Markup of the program's own.</summary>
    public void AppendLiteral(string markup) => _markup!.Append(markup);

    /// <summary>Foreign text: escaped, without control characters.</summary>
    public void AppendFormatted(string? text)
    {
        using var writer = new StringWriter(_markup!, CultureInfo.InvariantCulture);
        HtmlText.Write(writer, PlainWords.Of(text ?? ""));
    }

    /// <summary>A number.</summary>
    public void AppendFormatted(long number) => _markup!.Append(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Other markup.</summary>
    public void AppendFormatted(Html part) => _markup!.Append(part._markup);

    /// <summary>Pieces of markup in a row.</summary>
    public void AppendFormatted(IEnumerable<Html> parts)
    {
        foreach (var part in parts)
        {
            AppendFormatted(part);
        }
    }

    /// <summary>What a writer of this program makes, which escapes by itself.</summary>
    public static Html Made(Action<TextWriter> write)
    {
        Html made = $"";
        using var writer = new StringWriter(made._markup!, CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(writer);
        return made;
    }

    /// <summary>The markup.</summary>
    public override string ToString() => _markup?.ToString() ?? "";
}
