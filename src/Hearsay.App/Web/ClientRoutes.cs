using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.App.Web;

/// <summary>Serves the pages' scripts. Their names hold their hashes, so that they can be kept for ever.</summary>
internal static class ClientRoutes
{
    /// <summary>Where a script stands.</summary>
    public static string Address(string name) => $"/client/{name}";

    /// <summary>Adds their route.</summary>
    public static void MapClient(this IEndpointRouteBuilder routes) => routes.MapGet("/client/{name}", (HttpRequest request, HttpResponse response, string name) =>
    {
        var isPacked = request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        if ((isPacked ? ClientFiles.InBrotli(name) : ClientFiles.Plain(name)) is not { } bytes)
        {
            return Results.NotFound();
        }

        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.Vary = "Accept-Encoding";
        response.Headers.ContentEncoding = isPacked ? "br" : default;
        return Results.Bytes(bytes, name.EndsWith(".json", StringComparison.Ordinal) ? "application/json" : "text/javascript; charset=utf-8");
    }).AllowAnonymous().ExcludeFromDescription();
}
