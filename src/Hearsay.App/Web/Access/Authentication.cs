using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace Hearsay.App.Web.Access;

/// <summary>How it is known who asks.</summary>
internal static class Authentication
{
    /// <summary>Adds what a site needs for it.</summary>
    public static IServiceCollection AddAuthenticationFor(this IServiceCollection services, SiteAccess access)
    {
        var scheme = access.Accounts is null ? LocalUserHandler.Name : AccountHandler.Name;
        var builder = services.AddAuthentication(scheme);
        if (access.Accounts is null)
        {
            builder.AddScheme<AuthenticationSchemeOptions, LocalUserHandler>(scheme, null);
            return services;
        }

        builder.AddScheme<AuthenticationSchemeOptions, AccountHandler>(scheme, null);
        if (access.OpenId is { } provider)
        {
            builder.AddProvider(provider, access);
        }

        return services.AddSingleton(access.Accounts).AddSingleton(new People.BackOff(access.Time));
    }
}
