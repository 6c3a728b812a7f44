using System.Security.Claims;
using Hearsay.App.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Hearsay.App.Web.Access;

/// <summary>Who may do what: every route asks for a role, also one that says nothing of it.</summary>
internal static class Permissions
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddPermissions(this IServiceCollection services)
    {
        var builder = services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder()
            .RequireAuthenticatedUser().RequireAssertion(context => Has(context.User, context.Resource is HttpContext http && !ChangeGuard.Changes(http.Request.Method) ? Role.Reader : Role.Editor)).Build());
        foreach (var role in Enum.GetValues<Role>())
        {
            builder.AddPolicy(RoleNames.Of(role), policy => policy.RequireAuthenticatedUser().RequireAssertion(context => Has(context.User, role)));
        }

        return services;
    }

    /// <summary>Says which role routes ask for, where it is not what their method says.</summary>
    public static T Needs<T>(this T routes, Role role)
        where T : IEndpointConventionBuilder => routes.RequireAuthorization(RoleNames.Of(role)).WithMetadata(new NeededRole(role));

    /// <summary>Whether somebody has a role, or a greater one.</summary>
    public static bool Has(ClaimsPrincipal user, Role role) => RoleNames.Parse(user.FindFirstValue(ClaimTypes.Role)) >= role;

    /// <summary>Somebody who is known.</summary>
    /// <param name="name">Who.</param>
    /// <param name="role">What they may do.</param>
    /// <param name="scheme">How it is known.</param>
    public static ClaimsPrincipal User(string name, Role role, string scheme)
        => new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, name), new Claim(ClaimTypes.Name, name), new Claim(ClaimTypes.Role, RoleNames.Of(role))], scheme));
}
