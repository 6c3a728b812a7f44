using Hearsay.App.Accounting;
using Hearsay.App.Api;
using Hearsay.App.Asking;
using Hearsay.Ledger;

namespace Hearsay.App.Web;

/// <summary>What a version of a document changed: both texts beside each other, with the sentences marked that only one has.</summary>
internal static class VersionPage
{
    /// <summary>The page of a document that has an earlier version.</summary>
    public static SitePage Of(ServedLedger served, string id, AskedFor asked)
    {
        var (ledger, name) = (served.Ledger, asked.Text(Parameters.Story));
        var later = ledger.Document(id) ?? throw AddressException.NotFound($"there is no document '{id}'");
        var earlier = later.Earlier is { } before ? ledger.Document(before)! : throw AddressException.NotFound($"document '{id}' has no earlier version");
        var (was, now) = (ledger.Text(earlier.Id), ledger.Text(later.Id));
        var changes = SentenceChanges.Between(was, now);
        return new SitePage(later.Title ?? later.Name, $"""
            <p>Sentences that are gone: {changes.Gone.Count}; that are new: {changes.New.Count}. A sentence that only moved is in both.</p>
            <div class="beside">
            {Side("earlier", "Earlier", earlier, was, changes.Gone, isNew: false, name)}
            {Side("later", "Later", later, now, changes.New, isNew: true, name)}
            </div>
            """) { Story = name, Json = PageAddress.Document(id, null) };
    }

    private static Html Side(string id, string heading, LedgerDocument document, string text, IReadOnlyList<string> marked, bool isNew, string? name)
    {
        var left = new Queue<string>(marked);
        return $"""
            <section aria-labelledby="{id}"><h2 id="{id}">{heading}</h2>
            <p class="soft"><a href="{PageAddress.Document(document.Id, name)}">{document.Title ?? document.Name}</a>, {AccountWords.Day(document.Published)}</p>
            <div class="reading" lang="{document.Language}">
            {text.Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => (Html)$"<p dir=\"auto\">{SentenceChanges.SentencesOf(l).Select(s => Sentence(s, left, isNew))}</p>\n")}</div></section>
            """;
    }

    private static Html Sentence(string sentence, Queue<string> left, bool isNew)
    {
        if (!left.TryPeek(out var next) || next != sentence)
        {
            return $"{sentence} ";
        }

        left.Dequeue();
        return isNew ? (Html)$"<ins>{sentence}</ins> " : (Html)$"<del>{sentence}</del> ";
    }
}
