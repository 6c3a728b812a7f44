using Hearsay.App.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Hearsay.App.Web.Access;

/// <summary>
/// Signing in at a provider of OpenID Connect, by code with PKCE. It says who somebody is; who that is here, and what they may do, is an account's matter.
/// </summary>
internal static class OpenIdSignIn
{
    /// <summary>The name of the scheme.</summary>
    public const string Name = "openid";

    /// <summary>Where the way to the provider begins.</summary>
    public const string Path = "/sign-in/openid";

    /// <summary>Where the provider sends people back to.</summary>
    public const string Callback = "/sign-in/openid/back";

    /// <summary>Signatures by a key that the provider alone has (RFC 7518, 3.1).</summary>
    private static readonly string[] Signatures = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    /// <summary>Adds it.</summary>
    public static void AddProvider(this AuthenticationBuilder builder, OpenIdSettings provider, SiteAccess access) => builder.AddOpenIdConnect(Name, options =>
    {
        (options.Authority, options.ClientId, options.ClientSecret) = (provider.Authority, provider.Client, provider.Secret);
        options.RequireHttpsMetadata = !provider.IsLocal;
        options.SignInScheme = AccountHandler.Name;
        options.CallbackPath = Callback;
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query; // a form posted by another site would come without our cookies
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.DisableTelemetry = true;
        options.TimeProvider = access.Time;
        options.Scope.Clear();
        options.Scope.Add("openid");
        foreach (var (cookie, name) in new[] { (options.CorrelationCookie, "began"), (options.NonceCookie, "once") })
        {
            (cookie.Name, cookie.Path) = ($"{access.Cookie(name, 0)}.", "/");
            (cookie.SameSite, cookie.HttpOnly, cookie.SecurePolicy) = (SameSiteMode.Lax, true, access.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest);
        }

        options.TokenValidationParameters.ValidAlgorithms = Signatures;
        options.Events.OnTokenValidated = context =>
        {
            // the standard lets a token that comes straight from the provider go unsigned, and so does the framework
            if (string.IsNullOrEmpty(context.SecurityToken.RawSignature))
            {
                context.Fail("its token is not signed");
            }
            else if (context.SecurityToken.Issuer.TrimEnd('/') != provider.Authority.TrimEnd('/'))
            {
                context.Fail("it calls itself otherwise than its file"); // the framework believes what its document says
            }

            return Task.CompletedTask;
        };
        options.Events.OnTicketReceived = context => Receive(context, access.Accounts!);
        options.Events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            return SignInPage.Answer(context.HttpContext, StatusCodes.Status401Unauthorized, $"The provider did not say who you are: {context.Failure?.Message ?? "for no reason given"}");
        };
    });

    /// <summary>Finds the account of who the provider says it is.</summary>
    private static Task Receive(TicketReceivedContext context, AccountsFile file)
    {
        var id = context.Principal!.FindFirst("sub");
        if (id is not null && new AccountTable(file).Find(id.Issuer, id.Value) is { } account)
        {
            context.Principal = Permissions.User(account.Name, account.Role, AccountHandler.Name);
            context.Properties!.SetString(AccountHandler.How, $"at {id.Issuer}");
            return Task.CompletedTask;
        }

        context.HandleResponse();
        file.Write(sql =>
        {
            new AuditLog(sql).Add(file.Now, id?.Value ?? "", Deeds.WasRefused, $"signing in: no account for this subject of {id?.Issuer}");
            return 0;
        });
        return SignInPage.Answer(context.HttpContext, StatusCodes.Status403Forbidden, $"Nobody here has your identity. An admin adds you by: hearsay users add NAME --issuer {id?.Issuer} --subject {id?.Value}");
    }
}
