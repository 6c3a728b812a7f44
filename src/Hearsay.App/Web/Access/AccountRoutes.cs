using Hearsay.App.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace Hearsay.App.Web.Access;

/// <summary>What somebody who is signed in does with the own account, and an admin with those of others.</summary>
internal static class AccountRoutes
{
    /// <summary>Adds the routes.</summary>
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/account", (HttpContext context, AccountsFile file) => AccountPage.Of(context, file)).Needs(Role.Reader);
        routes.MapPost("/account/password", SetPassword).Needs(Role.Reader).TakesBody().RequireRateLimiting(RateLimits.Passwords);
        routes.MapPost("/account/end-sessions", (HttpContext context, AccountsFile file) =>
        {
            new SessionTable(file).EndAll(Name(context), Name(context));
            return Results.LocalRedirect(AccountHandler.SignInPath);
        }).Needs(Role.Reader).TakesBody();
        routes.MapGet("/users", (HttpContext context, AccountsFile file) => UsersPage.Of(context, file)).Needs(Role.Admin);
        routes.MapPost("/users/role", async (HttpContext context, AccountsFile file) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
            return RoleNames.Parse(form["role"]) is { } role && new AccountTable(file).SetRole(form["name"].ToString(), role, Name(context)) ? Results.LocalRedirect("/users") : Results.NotFound();
        }).Needs(Role.Admin).TakesBody();
        routes.MapPost("/users/end-sessions", async (HttpContext context, AccountsFile file) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
            new SessionTable(file).EndAll(form["name"].ToString(), Name(context));
            return Results.LocalRedirect("/users");
        }).Needs(Role.Admin).TakesBody();
    }

    private static string Name(HttpContext context) => context.User.Identity!.Name!;

    /// <summary>The present password is asked for, so that an unwatched browser is not enough; all sessions end, and this one goes on as a new one.</summary>
    private static async Task<IResult> SetPassword(HttpContext context, AccountsFile file, BackOff backOff)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        var (name, present, next) = (Name(context), form["present"].ToString(), form["password"].ToString());
        if (backOff.Begin(name) is var wait && wait > Duration.Zero)
        {
            return AccountPage.Of(context, file, SignInRoutes.Wait(context, wait), StatusCodes.Status429TooManyRequests);
        }

        if (present.Length > Passwords.Longest || !Passwords.Matches(name, new AccountTable(file).Hash(name), present))
        {
            return AccountPage.Of(context, file, "That is not your present password.", StatusCodes.Status403Forbidden);
        }

        backOff.Clear(name);
        if (Passwords.WhyWeak(name, next) is { } reason)
        {
            return AccountPage.Of(context, file, $"Not changed: {reason}.", StatusCodes.Status400BadRequest);
        }

        new AccountTable(file).SetPassword(name, next, name);
        await context.SignInAsync(context.User).ConfigureAwait(false);
        return Results.LocalRedirect("/account");
    }
}
