using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Hearsay.App.Charting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.App.Web;

/// <summary>The one style sheet. Its address holds its hash, so that it can be kept for ever.</summary>
internal static class SiteStyle
{
    private static readonly string Sheet = $"{Resource()}\n.chart {{\n{FigureChart.Style}\n}}\n";

    /// <summary>Where it is served.</summary>
    public static string Address { get; } = $"/style/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)).AsSpan(0, 8))}.css";

    /// <summary>Adds its route.</summary>
    public static void MapStyle(this IEndpointRouteBuilder routes) => routes.MapGet(Address, (HttpResponse response) =>
    {
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Text(Sheet, "text/css; charset=utf-8");
    }).AllowAnonymous().ExcludeFromDescription();

    private static string Resource()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Hearsay.App.Web.site.css") ?? throw new InvalidOperationException("No site.css in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
