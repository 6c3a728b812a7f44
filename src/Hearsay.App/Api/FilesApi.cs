using System.Text;
using Hearsay.App.Accounting;
using Hearsay.App.Asking;
using Hearsay.App.Charting;
using Hearsay.Claims;
using Hearsay.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.App.Api;

/// <summary>What lists hold as files to keep: comma-separated values of everything that fits, the chart of figures as an image, and originals as they came.</summary>
internal static class FilesApi
{
    /// <summary>Adds the routes.</summary>
    public static void MapFiles(this IEndpointRouteBuilder api)
    {
        api.MapFile("/statements.csv", "All statements that fit, as comma-separated values", [.. Parameters.Statements, Parameters.EveryVersion], (served, asked, output) =>
            StatementCsv.Write(served.Ledger.Statements(asked.Statements()), output));
        api.MapFile("/claims.csv", "All claims that fit, as comma-separated values", [.. Parameters.Statements, Parameters.Contested, Parameters.SingleOrigin, Parameters.All], (served, asked, output) =>
        {
            var statements = asked.Statements();
            var story = served.Account(statements.Story);
            ClaimCsv.Write(story.Claims(statements, asked.Claims()).Select(c => (c, story.Grader.Of(c.Claim))), output);
        });
        api.MapFile("/figures.csv", "All figures that fit, as comma-separated values", Parameters.Statements.Where(p => p != Parameters.Figures), (served, asked, output) =>
        {
            var (story, series) = Series(served, asked);
            SeriesCsv.Write(series, story.Evidence, output);
        });
        api.MapFile("/figures.svg", "The figures that fit as a chart", Parameters.Statements.Where(p => p != Parameters.Figures), (served, asked, output) =>
            output.Write(FigureChart.Draw(Series(served, asked).Series, asked.Text(Parameters.Story) is { } story ? $"Figures: {story}" : "Figures")), "image/svg+xml");
        api.MapGet("/documents/{id}/original", (ServedLedger served, string id) => Original(served.Ledger, id)).WithName("original").WithSummary("The original of a document, byte for byte, to keep").ExcludeFromDescription();
    }

    private static (StoryAccount Story, IReadOnlyList<Series> Series) Series(ServedLedger served, AskedFor asked)
    {
        var statements = asked.Statements();
        var story = served.Account(statements.Story);
        return (story, story.Series(statements));
    }

    private static void MapFile(this IEndpointRouteBuilder api, string name, string summary, IEnumerable<Parameter> parameters, Action<ServedLedger, AskedFor, TextWriter> write, string type = "text/csv; charset=utf-8")
        => api.MapGet(name, (HttpRequest request, ServedLedger served) =>
        {
            var asked = new AskedFor(request, [.. parameters]);
            var bytes = new MemoryStream();
            using (var writer = new StreamWriter(bytes, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" })
            {
                write(served, asked, writer);
            }

            bytes.Position = 0;
            return Results.File(bytes, type, name.TrimStart('/'));
        }).WithSummary(summary).ExcludeFromDescription();

    /// <summary>Never shown in place: what a site sent could do in this site's name what it likes.</summary>
    private static IResult Original(ILedger ledger, string id)
    {
        var document = ledger.Document(id) ?? throw AddressException.NotFound($"there is no document '{id}'");
        return Results.File(ledger.Original(document.Sha256), "application/octet-stream", $"{document.Id}.original");
    }
}
