using System.Net;
using Microsoft.AspNetCore.Http;

namespace Hearsay.App.Web;

/// <summary>
/// Refuses requests that were meant for another host. A site elsewhere could give its own name the address of this machine (DNS rebinding) and
/// would then read the ledger through its visitor's browser; but its name stands in the request.
/// </summary>
internal static class LoopbackHost
{
    /// <summary>Whether a host is this machine alone.</summary>
    public static bool Is(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>Lets a request on or refuses it.</summary>
    public static Task Guard(HttpContext context, RequestDelegate next)
    {
        if (Is(context.Request.Host.Host))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("This server answers for this machine alone: localhost, 127.0.0.1 or [::1].\n", context.RequestAborted);
    }
}
