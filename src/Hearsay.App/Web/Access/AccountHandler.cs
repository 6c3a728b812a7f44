using System.Security.Claims;
using System.Text.Encodings.Web;
using Hearsay.App.Api;
using Hearsay.App.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Hearsay.App.Web.Access;

/// <summary>
/// Knows people by the cookie of their session, and programs by their token. What is kept says for each request who that is and what they may do, so that
/// a removed account, another role or an ended session counts at once.
/// </summary>
internal sealed class AccountHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, SiteAccess access)
    : SignInAuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The name of the scheme.</summary>
    public const string Name = "account";

    /// <summary>The page to sign in at.</summary>
    public const string SignInPath = "/sign-in";

    private const string Bearer = "Bearer ";

    private readonly AccountsFile _file = access.Accounts!;

    private string CookieName => access.Cookie("session", Context.Connection.LocalPort);

    private string? Secret => Request.Cookies[CookieName];

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var proof = Request.Headers.Authorization.ToString();
        var (name, isGiven) = proof.Length > 0 ? (proof.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? new TokenTable(_file).Find(proof[Bearer.Length..].Trim()) : null, true)
            : Secret is { } secret ? (new SessionTable(_file).Find(secret), true)
            : (null, false);
        return Task.FromResult(name is not null && new AccountTable(_file).Find(name) is { } account ? AuthenticateResult.Success(new AuthenticationTicket(Permissions.User(account.Name, account.Role, Name), Name))
            : isGiven ? AuthenticateResult.Fail("the session or token has ended, or never was")
            : AuthenticateResult.NoResult());
    }

    /// <inheritdoc/>
    protected override Task HandleSignInAsync(ClaimsPrincipal user, AuthenticationProperties? properties)
    {
        var session = new SessionTable(_file).Begin(user.Identity!.Name!, properties?.GetString(How) ?? "by password", Secret);
        Response.Cookies.Append(CookieName, session, Cookie());
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override Task HandleSignOutAsync(AuthenticationProperties? properties)
    {
        if (Secret is { } secret)
        {
            new SessionTable(_file).End(Context.User.Identity?.Name ?? "", secret);
            Response.Cookies.Delete(CookieName, Cookie());
        }

        Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (IsOfProgram() || ChangeGuard.Changes(Request.Method))
        {
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            Response.Headers.WWWAuthenticate = "Bearer";
        }
        else
        {
            Response.Redirect($"{SignInPath}?return={Uri.EscapeDataString($"{Request.Path}{Request.QueryString}")}");
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        _file.Write(sql =>
        {
            new AuditLog(sql).Add(_file.Now, Context.User.Identity?.Name ?? "", Deeds.WasRefused, $"{Request.Method} {Request.Path}");
            return 0;
        });
        return base.HandleForbiddenAsync(properties);
    }

    /// <summary>The property of a sign-in that says how somebody proved who they are.</summary>
    public const string How = "how";

    private bool IsOfProgram() => Request.Headers.Authorization.Count > 0 || Request.Path.StartsWithSegments(ApiRoutes.Root, StringComparison.Ordinal) || Context.GetEndpoint()?.Metadata.GetMetadata<ForPrograms>() is not null;

    /// <summary>Lax, for a link in a message should open the page; what changes something asks for more (<see cref="ChangeGuard"/>).</summary>
    private CookieOptions Cookie() => new() { HttpOnly = true, Secure = access.IsSecure, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true };
}
