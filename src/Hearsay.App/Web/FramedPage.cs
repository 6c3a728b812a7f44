using Hearsay.App.Web.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Hearsay.App.Web;

/// <summary>A page as an answer, in a frame that names who is signed in.</summary>
internal sealed class FramedPage(SitePage page, int status) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext context)
    {
        var user = context.RequestServices.GetRequiredService<SiteAccess>().Accounts is null ? null : context.User.Identity?.Name;
        return Results.Text(PageFrame.Markup(page, user).ToString(), "text/html; charset=utf-8", statusCode: status).ExecuteAsync(context);
    }
}
