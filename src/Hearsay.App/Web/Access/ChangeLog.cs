using Hearsay.App.People;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Hearsay.App.Web.Access;

/// <summary>Tells the log of accounts who changed something, by which address. What exactly, the ledger's own entries say; what accounts do to themselves is told where it is done.</summary>
internal static class ChangeLog
{
    /// <summary>Lets a request on, and tells of it where it was answered well.</summary>
    public static async Task Note(HttpContext context, RequestDelegate next)
    {
        await next(context).ConfigureAwait(false);
        if (ChangeGuard.Changes(context.Request.Method) && context.Response.StatusCode < StatusCodes.Status400BadRequest && context.GetEndpoint() is { } endpoint
            && endpoint.Metadata.GetMetadata<NeededRole>() is null or { Role: Role.Editor } && context.User.Identity?.Name is { } name)
        {
            var file = context.RequestServices.GetRequiredService<AccountsFile>();
            file.Write(sql =>
            {
                new AuditLog(sql).Add(file.Now, name, Deeds.Changed, $"{context.Request.Method} {context.Request.Path}");
                return 0;
            });
        }
    }
}
