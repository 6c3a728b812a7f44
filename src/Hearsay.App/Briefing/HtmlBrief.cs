using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hearsay.App.Accounting;
using Hearsay.App.Output;
using Hearsay.Formats;

namespace Hearsay.App.Briefing;

/// <summary>A brief as one page that asks nothing of the network; its policy (W3C CSP 3) allows its own style, by hash, and nothing else.</summary>
internal static class HtmlBrief
{
    private const string Style = """
        :root { color-scheme: light dark; }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.4rem; line-height: 1.25; } h2 { font-size: 1.05rem; margin: 1.6rem 0 .4rem; }
        ul { padding-left: 1.1rem; } li { margin: .35rem 0; overflow-wrap: anywhere; }
        ol { font-size: .85rem; border-top: 1px solid; padding: 1rem 0 0 2rem; margin-top: 2rem; }
        li:target { outline: 2px solid; } sup { line-height: 0; } @media print { a { color: inherit; text-decoration: none; } }
        """;

    private static readonly string Head = $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <style>{Style}</style>

        """;

    /// <summary>Writes it.</summary>
    public static void Write(Brief brief, TextWriter output)
    {
        output.Write(Head);
        output.Write($"<title>{Text(brief.Title)}</title>\n</head>\n<body>\n<h1>{Text(brief.Title)}</h1>\n");
        foreach (var section in brief.Sections)
        {
            output.Write($"<h2>{Text(section.Heading)}</h2>\n<ul>\n");
            foreach (var sentence in section.Sentences)
            {
                output.Write($"<li>{string.Concat(sentence.Parts.Select(Of))}</li>\n");
            }

            output.Write("</ul>\n");
        }

        output.Write(brief.Citations.Count > 0 ? "<ol>\n" : "");
        foreach (var citation in brief.Citations)
        {
            output.Write(Of(citation));
        }

        output.Write(brief.Citations.Count > 0 ? "</ol>\n</body>\n</html>\n" : "</body>\n</html>\n");
    }

    private static string Of(Citation citation)
    {
        var document = citation.Document.Document;
        string?[] parts = [document.Publisher, document.Title ?? document.Name, AccountWords.Day(document.Published)];
        var place = string.Join(", ", parts.OfType<string>().Select(Text));
        var address = document.Url is null ? "" : IsWeb(document.Url) ? $", <a href=\"{Text(document.Url)}\" rel=\"nofollow noreferrer\">{Text(document.Url)}</a>" : $", {Text(document.Url)}";
        return string.Create(CultureInfo.InvariantCulture, $"<li id=\"c{citation.Number}\">{place}{address}: “{Text(citation.Words)}” <code>{Text(citation.Place)}</code></li>\n");
    }

    private static string Of(BriefPart part) => part.Kind switch
    {
        BriefPartKind.Frame => Escaped(part.Text),
        BriefPartKind.Quoted => $"“{Text(part.Text)}”",
        BriefPartKind.Number => $" <sup><a href=\"#c{part.Text}\">[{part.Text}]</a></sup>",
        _ => Text(part.Text),
    };

    private static bool IsWeb(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    private static string Text(string text) => Escaped(PlainWords.Of(text));

    private static string Escaped(string text)
    {
        var writer = new StringWriter();
        HtmlText.Write(writer, text);
        return writer.ToString();
    }
}
