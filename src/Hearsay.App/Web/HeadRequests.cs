using Microsoft.AspNetCore.Http;

namespace Hearsay.App.Web;

/// <summary>Answers HEAD wherever GET is answered, with the same header and no body (RFC 9110, 9.3.2).</summary>
internal static class HeadRequests
{
    private static readonly object Mark = new();

    /// <summary>Whether a request came as HEAD; what would be sent without end is not begun then.</summary>
    public static bool Is(HttpContext context) => context.Items.ContainsKey(Mark);

    /// <summary>Lets a HEAD go on as a GET; the server sends no body of it.</summary>
    public static async Task Answer(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        context.Items[Mark] = true;
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
        }
    }
}
