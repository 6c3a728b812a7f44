using System.Security.Cryptography;
using System.Text;
using Hearsay.App.Api;
using Hearsay.App.Web.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Hearsay.App.Web;

/// <summary>
/// Tags answers by the end of the ledger's chain, the program and the address, for nothing else goes into them, and answers 304 to those who
/// have them already (RFC 9110, 13.1.2). The tag is taken before the answer is made: what comes between makes the next request a new one.
/// </summary>
internal static class Freshness
{
    /// <summary>Answers that nothing is new, or lets the answer be made.</summary>
    public static Task Guard(HttpContext context, RequestDelegate next)
    {
        var (request, response) = (context.Request, context.Response);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return next(context);
        }

        var served = context.RequestServices.GetRequiredService<ServedLedger>();
        var isKept = context.RequestServices.GetRequiredService<SiteAccess>().Accounts is null; // what needs signing in stays in no browser
        var tag = TagOf(served.Ledger.Head.Hash, $"{context.User.Identity?.Name}\n{request.Path}{request.QueryString}");
        response.OnStarting(() =>
        {
            if (response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified && response.Headers.CacheControl.Count == 0)
            {
                response.Headers.ETag = tag.ToString();
                response.Headers.CacheControl = isKept ? "private, no-cache" : "no-store";
            }

            return Task.CompletedTask;
        });
        if (request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return next(context);
    }

    private static EntityTagHeaderValue TagOf(string head, string address)
    {
        var made = $"{head}\n{typeof(Freshness).Module.ModuleVersionId}\n{address}";
        return new EntityTagHeaderValue($"\"{head[..16]}.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(made)).AsSpan(0, 8))}\"");
    }
}
