using System.Net;
using Microsoft.AspNetCore.Http;

namespace Hearsay.App.Web;

/// <summary>
/// Refuses requests that were meant for another host. A site elsewhere could give its own name the address of this machine (DNS rebinding) and
/// would then read the ledger through its visitor's browser; but its name stands in the request. Where browsers are to come by HTTPS alone, others are refused too.
/// </summary>
/// <param name="names">The names that it answers to, beside those of this machine alone.</param>
/// <param name="isSecure">Whether it answers by HTTPS alone.</param>
internal sealed class HostGuard(IReadOnlyList<string> names, bool isSecure)
{
    /// <summary>Lets a request on or refuses it.</summary>
    public Task Check(HttpContext context, RequestDelegate next)
    {
        var host = context.Request.Host.Host;
        return !IsLoopback(host) && !names.Contains(host.Trim('[', ']'), StringComparer.OrdinalIgnoreCase)
            ? Refuse(context, StatusCodes.Status421MisdirectedRequest, "This server answers for this machine alone: localhost, 127.0.0.1 or [::1], and for the names that --name gave it.")
            : isSecure && !context.Request.IsHttps
            ? Refuse(context, StatusCodes.Status403Forbidden, "This server is reached by HTTPS alone, through a proxy that --behind-proxy names and that says so in X-Forwarded-Proto.")
            : next(context);
    }

    private static Task Refuse(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync($"{why}\n", context.RequestAborted);
    }

    private static bool IsLoopback(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
