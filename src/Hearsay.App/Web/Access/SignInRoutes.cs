using System.Globalization;
using Hearsay.App.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace Hearsay.App.Web.Access;

/// <summary>Signing in and out.</summary>
internal static class SignInRoutes
{
    /// <summary>Adds the routes.</summary>
    public static void MapSignIn(this IEndpointRouteBuilder routes, SiteAccess access)
    {
        routes.MapGet(AccountHandler.SignInPath, (HttpContext context) => SignInPage.Of(context, StatusCodes.Status200OK, null, context.Request.Query[SignInPage.Return])).AllowAnonymous();
        routes.MapPost(AccountHandler.SignInPath, SignIn).AllowAnonymous().TakesBody().RequireRateLimiting(RateLimits.Passwords);
        routes.MapPost("/sign-out", async (HttpContext context) =>
        {
            await context.SignOutAsync().ConfigureAwait(false);
            return Results.LocalRedirect(AccountHandler.SignInPath);
        }).Needs(Role.Reader).TakesBody();
        if (access.OpenId is not null)
        {
            routes.MapGet(OpenIdSignIn.Path, (HttpRequest request) => Results.Challenge(new AuthenticationProperties { RedirectUri = SignInPage.Local(request.Query[SignInPage.Return]) }, [OpenIdSignIn.Name])).AllowAnonymous();
        }
    }

    /// <summary>How long a name has to wait, in words.</summary>
    public static string Wait(HttpContext context, Duration wait)
    {
        var seconds = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        context.Response.Headers.RetryAfter = seconds;
        return $"Too many wrong passwords; try again in {seconds} s.";
    }

    private static async Task<IResult> SignIn(HttpContext context, AccountsFile file, BackOff backOff)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        var (back, password) = (form[SignInPage.Return].ToString(), form["password"].ToString());
        var name = Account.Tidy(form["name"]) ?? "";
        if (backOff.Begin(name) is var wait && wait > Duration.Zero)
        {
            return SignInPage.Of(context, StatusCodes.Status429TooManyRequests, Wait(context, wait), back);
        }

        if (password.Length > Passwords.Longest || !Passwords.Matches(name, new AccountTable(file).Hash(name), password) || new AccountTable(file).Find(name) is not { } account)
        {
            file.Write(sql =>
            {
                new AuditLog(sql).Add(file.Now, name, Deeds.WasRefused, $"signing in from {context.Connection.RemoteIpAddress}");
                return 0;
            });
            return SignInPage.Of(context, StatusCodes.Status401Unauthorized, "That name and password do not belong together.", back);
        }

        backOff.Clear(name);
        await context.SignInAsync(Permissions.User(account.Name, account.Role, AccountHandler.Name)).ConfigureAwait(false);
        return Results.LocalRedirect(SignInPage.Local(back));
    }
}
