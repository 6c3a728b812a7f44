using System.Net;
using Microsoft.AspNetCore.Http;

namespace Hearsay.App.Web;

/// <summary>
/// Refuses requests that were meant for another host. A site elsewhere could give its own name the address of this machine (DNS rebinding) and
/// would then read the ledger through its visitor's browser; but its name stands in the request.
/// </summary>
/// <param name="names">The names that it answers to, beside those of this machine alone.</param>
internal sealed class HostGuard(IReadOnlyList<string> names)
{
    /// <summary>Lets a request on or refuses it.</summary>
    public Task Check(HttpContext context, RequestDelegate next)
    {
        var host = context.Request.Host.Host;
        if (IsLoopback(host) || names.Contains(host.Trim('[', ']'), StringComparer.OrdinalIgnoreCase))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("This server answers for this machine alone: localhost, 127.0.0.1 or [::1], and for the names that --name gave it.\n", context.RequestAborted);
    }

    private static bool IsLoopback(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
