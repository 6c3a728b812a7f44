using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Ingestion;

namespace Hearsay.Formats;

/// <summary>
/// Writes a reading as one page that asks nothing of the network: the article with its attributions marked, the sources, and an
/// account of every attribution. Complete without scripts; with them one attribution or source can be chosen. A content security
/// policy in the page (W3C CSP 3) allows its own style and script, by hash, and nothing else.
/// </summary>
public static class HtmlFormat
{
    private static readonly string Style = Resource("reading.css");
    private static readonly string Script = Resource("reading.js");

    private static readonly string Policy =
        $"default-src 'none'; style-src {HashOf(Style)}; script-src {HashOf(Script)}; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>Writes the page. Time and size grow linearly with the text and the marks over it.</summary>
    /// <param name="reading">What to write.</param>
    /// <param name="output">Where to: it must encode as UTF-8, as the page declares. It is neither flushed nor closed.</param>
    /// <exception cref="ArgumentOutOfRangeException">A span reaches beyond the text.</exception>
    public static void Write(Reading reading, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(output);
        var groups = SourceGroup.Of(reading);
        WriteHead(reading.Document, output);
        HeadingMarkup.Write(reading, groups, output);
        WriteArticle(reading, output);
        WriteAside(groups, output);
        WriteList(reading, groups, output);
        output.Write(Keys);
        output.Write($"<script>{Script}</script>\n</body>\n</html>\n");
    }

    private static void WriteHead(Document document, TextWriter output)
    {
        output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n");
        output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        output.Write("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        output.Write("<link rel=\"icon\" href=\"data:,\">\n<title>Who says what in ");
        HtmlText.Write(output, document.Name);
        output.Write($"</title>\n<style>{Style}</style>\n</head>\n<body>\n");
    }

    private static void WriteArticle(Reading reading, TextWriter output)
    {
        output.Write("<main>\n<p class=\"marks\"><span class=\"source\">source</span> <span class=\"cue\">cue</span> <span class=\"content\">content</span>");
        output.Write(" <span class=\"content level-2\">content inside content</span> <button type=\"button\" data-do=\"keys\" hidden>Keys</button></p>\n<article lang=\"");
        HtmlText.Write(output, reading.Document.Language);
        output.Write("\">\n");
        ArticleMarkup.Write(reading, output);
        output.Write("</article>\n</main>\n");
    }

    private static void WriteAside(List<SourceGroup> groups, TextWriter output)
    {
        output.Write("<aside>\n<section id=\"panel\" aria-live=\"polite\" aria-label=\"The chosen attribution\" hidden></section>\n");
        output.Write("<section id=\"sources\">\n<h2>Sources</h2>\n<ol>\n");
        SourceMarkup.Write(groups, output);
        output.Write("</ol>\n</section>\n</aside>\n");
    }

    private static void WriteList(Reading reading, List<SourceGroup> groups, TextWriter output)
    {
        output.Write("<section id=\"list\">\n<h2>All attributions</h2>\n<ol>\n");
        AttributionMarkup.Write(reading, groups, output);
        output.Write("</ol>\n");
        StatementMarkup.WriteNarrator(reading, output);
        output.Write("</section>\n<footer><p>Read by ");
        HtmlText.Write(output, reading.Weights);
        output.Write(" from <span class=\"hash\">sha256:");
        HtmlText.Write(output, reading.Document.Sha256);
        output.Write("</span>. A mark shows what the text attributes to whom. It does not say that it is true.</p></footer>\n");
    }

    private const string Keys = """
        <dialog id="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">Keys</h2>
        <dl>
        <div><dt><kbd>Tab</kbd></dt><dd>to the next mark or link</dd></div>
        <div><dt><kbd>Enter</kbd></dt><dd>choose it</dd></div>
        <div><dt><kbd>n</kbd> <kbd>→</kbd></dt><dd>next attribution</dd></div>
        <div><dt><kbd>p</kbd> <kbd>←</kbd></dt><dd>previous attribution</dd></div>
        <div><dt><kbd>Esc</kbd></dt><dd>choose nothing</dd></div>
        <div><dt><kbd>?</kbd></dt><dd>these keys</dd></div>
        </dl>
        <p><label><input type="checkbox" id="single-keys" checked> Use letter and arrow keys</label></p>
        <p><button type="button" data-do="close">Close</button></p>
        </dialog>

        """;

    private static string HashOf(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Hearsay.Formats.{name}")
            ?? throw new InvalidOperationException($"No {name} in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
