using Hearsay.App.Web.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Hearsay.App.Web;

/// <summary>The token by which <see cref="ChangeGuard"/> knows a form of ours: <c>{FormToken.In(context)}</c> between the tags of every form that posts.</summary>
internal static class FormToken
{
    /// <summary>The name of the field.</summary>
    public const string Field = "form-token";

    /// <summary>The header in which scripts of ours send it.</summary>
    public const string Header = "X-Form-Token";

    /// <summary>The hidden field. The page is not kept by the browser then, for the token is only good for this visitor.</summary>
    public static Html In(HttpContext context) => $"<input type=\"hidden\" name=\"{Field}\" value=\"{Of(context)}\">";

    /// <summary>The token alone, for a script of ours.</summary>
    public static string Of(HttpContext context) => context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context).RequestToken!;

    /// <summary>Adds what makes and checks tokens. Their keys end with the program.</summary>
    public static IServiceCollection AddFormTokens(this IServiceCollection services, SiteAccess access, int port)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        return services.AddAntiforgery(options =>
        {
            options.FormFieldName = Field;
            options.HeaderName = Header;
            options.SuppressXFrameOptionsHeader = true; // SecurityHeaders says DENY
            options.Cookie.Name = access.Cookie("form", port);
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.HttpOnly = true;
            options.Cookie.SecurePolicy = access.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
    }
}
