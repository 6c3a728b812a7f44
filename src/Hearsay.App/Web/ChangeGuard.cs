using Hearsay.App.Api;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Hearsay.App.Web;

/// <summary>
/// Lets only requests change something that a page of this server, or a program, meant to send. A browser says where a request comes from
/// (W3C Fetch Metadata; Origin of RFC 6454), and a form or script of ours has the token that <see cref="FormToken"/> gave it. That holds without
/// accounts too: what listens on this machine alone is still reached by every page that its user looks at.
/// </summary>
internal static class ChangeGuard
{
    /// <summary>Lets a request on.</summary>
    /// <exception cref="AddressException">It would change something and is not known to be meant.</exception>
    public static async Task Check(HttpContext context, RequestDelegate next)
    {
        if (Changes(context.Request.Method))
        {
            if (!IsFromHere(context.Request))
            {
                throw AddressException.Forbidden("a page of another site sent this; changes are taken from this site's own pages");
            }

            if (!IsOfProgram(context) && !await HasToken(context).ConfigureAwait(false))
            {
                throw AddressException.Forbidden("the page that sent this is too old, or its token is missing; load it again and send it once more");
            }
        }

        await next(context).ConfigureAwait(false);
    }

    private static async Task<bool> HasToken(HttpContext context)
    {
        try
        {
            return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context).ConfigureAwait(false);
        }
        catch (AntiforgeryValidationException error) when (error.InnerException is { } reading)
        {
            throw reading as BadHttpRequestException ?? new BadHttpRequestException("the form cannot be read", reading);
        }
    }

    /// <summary>Whether a method is one of those that may change something (RFC 9110, 9.2.1).</summary>
    public static bool Changes(string method) => !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method);

    private static bool IsFromHere(HttpRequest request)
        => request.Headers["Sec-Fetch-Site"] is var site && (site.Count == 0 || site == "same-origin")
        && request.Headers.Origin is var origin && (origin.Count == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));

    /// <summary>A program sends nothing by itself: no cookie, and none of what a browser adds to whatever a page makes it send.</summary>
    private static bool IsOfProgram(HttpContext context)
    {
        var headers = context.Request.Headers;
        return context.GetEndpoint()?.Metadata.GetMetadata<ForPrograms>() is not null && headers.Cookie.Count == 0 && headers.Origin.Count == 0 && headers["Sec-Fetch-Site"].Count == 0;
    }
}
