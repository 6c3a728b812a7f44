using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Hearsay.App.Web.Access;

/// <summary>The page to sign in at.</summary>
internal static class SignInPage
{
    /// <summary>The name of the parameter that says where to go on.</summary>
    public const string Return = "return";

    /// <summary>Answers with it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status of the answer.</param>
    /// <param name="complaint">What went wrong; null where nothing did.</param>
    /// <param name="back">Where to go on.</param>
    public static Task Answer(HttpContext context, int status, string? complaint, string? back = null) => Of(context, status, complaint, back).ExecuteAsync(context);

    /// <inheritdoc cref="Answer"/>
    public static IResult Of(HttpContext context, int status, string? complaint, string? back) => PageFrame.Of(
        new SitePage("Sign in", $"""
            {(complaint is null ? Html.None : Complaint(complaint))}
            <form method="post" action="{AccountHandler.SignInPath}">
            {FormToken.In(context)}
            <input type="hidden" name="{Return}" value="{Local(back)}">
            <div><label for="name">Name</label><input type="text" id="name" name="name" autocomplete="username" required></div>
            <div><label for="password">Password</label><input type="password" id="password" name="password" autocomplete="current-password" required></div>
            <div><button type="submit">Sign in</button></div>
            </form>
            {(context.RequestServices.GetRequiredService<SiteAccess>().OpenId is { } provider ? Elsewhere(provider, back) : Html.None)}
            """),
        status);

    /// <summary>An address of this site, whatever was asked for: nobody is sent elsewhere by a link that looks like ours.</summary>
    public static string Local(string? address) => address is not null && RedirectHttpResult.IsLocalUrl(address) && address[0] == '/' ? address : "/";

    private static Html Complaint(string complaint) => $"<p role=\"alert\" class=\"warn\">{complaint}</p>";

    private static Html Elsewhere(OpenIdSettings provider, string? back) => $"<p><a href=\"{OpenIdSignIn.Path}?{Return}={Uri.EscapeDataString(Local(back))}\">Sign in at {new Uri(provider.Authority).Host}</a></p>";
}
