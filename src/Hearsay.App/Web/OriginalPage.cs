using System.Text;
using Hearsay.App.Api;

namespace Hearsay.App.Web;

/// <summary>The original of a document as text beside what was made of it. Nothing in it comes to life: it is shown as written.</summary>
internal static class OriginalPage
{
    private const int MostCharacters = 500_000;

    /// <summary>The page.</summary>
    public static SitePage Of(ServedLedger served, string id, AskedFor asked)
    {
        var (ledger, name) = (served.Ledger, asked.Text(Parameters.Story));
        var document = ledger.Document(id) ?? throw AddressException.NotFound($"there is no document '{id}'");
        var bytes = ledger.Original(document.Sha256);
        var original = EncodingOf(document.Charset).GetString(bytes);
        return new SitePage(document.Title ?? document.Name, $"""
            <p><a href="{PageAddress.Document(id, name)}">The document with its attributions</a></p>
            <div class="beside">
            <section aria-labelledby="text"><h2 id="text">Text</h2>
            <div class="reading" lang="{document.Language}">{ledger.Text(id).Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => (Html)$"<p dir=\"auto\">{l}</p>\n")}</div></section>
            <section aria-labelledby="original"><h2 id="original">Original</h2>
            <p class="soft">{bytes.Length} bytes, {document.Charset}, sha256:{document.Sha256}{(original.Length > MostCharacters ? $"; its first {MostCharacters} characters" : "")}</p>
            <pre tabindex="0" role="region" aria-label="Original as text">{original.Split('\n').Take(MostCharacters).Select(l => (Html)$"{l}\n")}</pre></section>
            </div>
            {Parts.Saved("The original", ("a file", $"{ApiRoutes.Root}/documents/{Uri.EscapeDataString(id)}/original"))}
            """) { Story = name, Json = PageAddress.Document(id, null) };
    }

    private static Encoding EncodingOf(string charset)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        }
        catch (ArgumentException)
        {
            return Encoding.Latin1;
        }
    }
}
