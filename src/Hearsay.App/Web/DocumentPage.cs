using System.Globalization;
using Hearsay.App.Api;
using Hearsay.App.Asking;
using Hearsay.Attributions;
using Hearsay.Formats;
using Hearsay.Ledger;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.App.Web;

/// <summary>A document: its text with every attribution marked, and below it each attribution with its statements.</summary>
internal static class DocumentPage
{
    /// <summary>The page of a document.</summary>
    public static SitePage Of(ServedLedger served, string id, AskedFor asked)
    {
        var (ledger, name) = (served.Ledger, asked.Text(Parameters.Story));
        var document = ledger.Document(id) ?? throw AddressException.NotFound($"there is no document '{id}'");
        var shape = ledger.CorrectedReading(id) is { } last ? ReadingShape.Of(last.Json) : null;
        IReadOnlyList<ReadingShape.AttributionShape> attributions = shape?.Attributions ?? [];
        var statements = ledger.Statements(new StatementQuery { Document = id }).ToList();
        var reading = Marked(document, ledger.Text(id), attributions, shape?.Weights ?? "");
        return new SitePage(document.Title ?? document.Name, $"""
            {Known(document, ledger.StoriesOf(id), name)}
            <p class="soft key">In the text: <span class="source">source</span>, <span class="cue">cue</span>, <span class="content">content</span>. A number leads to who says it.</p>
            <article lang="{document.Language}" data-article="">
            {Html.Made(w => ArticleMarkup.Write(reading, w))}</article>
            <section aria-labelledby="attributions"><h2 id="attributions">Attributions</h2>
            <ol>
            {attributions.Select((a, i) => Attribution(a, i + 1, [.. statements.Where(s => s.Statement.Attribution == a.Id)], name))}</ol></section>
            {Parts.List("In the outlet’s own voice", [.. statements.Where(s => s.Statement.Attribution is null).Select(s => Statement(s, name))])}
            <p class="soft">Read by {reading.Weights} from sha256:{document.Sha256}</p>
            """) { Story = name, Json = PageAddress.Document(id, null) };
    }

    private static Html Known(LedgerDocument document, IReadOnlyList<string> stories, string? name) => $"""
        <dl>
        {Line("Publisher", document.Publisher)}{Line("Authors", string.Join(", ", document.Authors))}{Line("Published", LedgerDocument.Format(document.Published))}{Line("Modified", LedgerDocument.Format(document.Modified))}{Line("Incomplete", document.Incomplete)}
        <dt>Address</dt><dd>{(PageAddress.Published(document) is { } address ? (Html)$"<a href=\"{address}\" rel=\"nofollow noreferrer\">{address}</a>" : $"{document.Url ?? document.Name}")}</dd>
        {stories.Select(s => (Html)$"<dt>Story</dt><dd><a href=\"{PageAddress.Story(s)}\">{s}</a></dd>\n")}{(document.Earlier is { } earlier ? (Html)$"<dt>Earlier version</dt><dd><a href=\"{PageAddress.Document(earlier, name)}\">{earlier}</a>, <a href=\"{PageAddress.Version(document.Id, name)}\">what changed</a></dd>" : Html.None)}<dt>Original</dt><dd><a href="{PageAddress.Original(document.Id, name)}">beside the text</a></dd>
        </dl>
        """;

    private static Html Line(string label, string? value) => string.IsNullOrEmpty(value) ? Html.None : $"<dt>{label}</dt><dd>{value}</dd>\n";

    private static Html Attribution(ReadingShape.AttributionShape attribution, int number, IReadOnlyList<FoundStatement> statements, string? name) => $"""
        <li id="a{number}"><p><b>{attribution.Source?.Text ?? "(nobody named)"}</b> <i>{attribution.Cue.Text}</i> <span class="soft">{attribution.Directness}, confidence {attribution.Confidence.ToString("F2", CultureInfo.InvariantCulture)} · <a href="#m{number}">in the text</a></span></p>
        <ul>
        {statements.Select(s => Statement(s, name))}</ul></li>

        """;

    private static Html Statement(FoundStatement found, string? name) => $"""
        <li id="s-{found.Statement.Id}"><p class="soft">{Parts.Who(found, name)} · {FoundWords.How(found.Statement)} · {found.Statement.Id} · <a href="{PageAddress.Correct(found.Document.Id, found.Statement.Id)}" rel="nofollow">correct</a></p><blockquote>{found.Statement.Words}</blockquote>{Parts.Values(found.Statement)}</li>

        """;

    /// <summary>As much of the reading as marking its text needs.</summary>
    private static Reading Marked(LedgerDocument document, string text, IReadOnlyList<ReadingShape.AttributionShape> attributions, string weights)
    {
        var layout = TextLayout.Of(text);
        return new Reading
        {
            Document = document.With(text),
            Layout = layout,
            Syntax = TextSyntax.None(layout),
            Weights = weights,
            Attributions = [.. attributions.Select(a => new Attribution { Source = SpanOf(a.Source), Cue = SpanOf(a.Cue)!.Value, Content = [.. a.Content.Select(c => SpanOf(c)!.Value)], Directness = default, Confidence = a.Confidence })],
        };
    }

    private static TextSpan? SpanOf(ReadingShape.SpanShape? shape) => shape is null ? null : new TextSpan(shape.Start, shape.End);
}
