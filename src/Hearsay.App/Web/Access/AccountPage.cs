using Hearsay.App.People;
using Microsoft.AspNetCore.Http;

namespace Hearsay.App.Web.Access;

/// <summary>The own account: its sessions, another password, signing out.</summary>
internal static class AccountPage
{
    /// <summary>The page.</summary>
    public static IResult Of(HttpContext context, AccountsFile file, string? complaint = null, int status = StatusCodes.Status200OK)
    {
        var account = new AccountTable(file).Find(context.User.Identity!.Name!)!;
        var tokens = new TokenTable(file).All().Where(t => t.Account == account.Name);
        return PageFrame.Of(
            new SitePage($"{account.Name}, {RoleNames.Of(account.Role)}", $"""
                {(complaint is null ? Html.None : Complaint(complaint))}
                <form method="post" action="/sign-out">{FormToken.In(context)}<div><button type="submit">Sign out</button></div></form>
                <h2>Sessions</h2>
                <ul>{new SessionTable(file).Of(account.Name).Select(s => Item($"since {s:uuuu'-'MM'-'dd HH':'mm} UTC"))}</ul>
                <form method="post" action="/account/end-sessions">{FormToken.In(context)}<div><button type="submit">Sign out everywhere</button></div></form>
                {(account.HasPassword ? Password(context, account) : Html.None)}
                <h2>Tokens of programs</h2>
                <p>hearsay users token makes and removes them.</p>
                <ul>{tokens.Select(t => Item($"{t.Purpose}, until {t.Until:uuuu'-'MM'-'dd}"))}</ul>
                """),
            status);
    }

    private static Html Password(HttpContext context, Account account) => $"""
        <h2>Another password</h2>
        <form method="post" action="/account/password">
        {FormToken.In(context)}
        <input type="text" name="name" value="{account.Name}" autocomplete="username" hidden>
        <div><label for="present">The present one</label><input type="password" id="present" name="present" autocomplete="current-password" required></div>
        <div><label for="password">The new one, {Passwords.Shortest} characters or more; ends all sessions</label><input type="password" id="password" name="password" autocomplete="new-password" required></div>
        <div><button type="submit">Change</button></div>
        </form>
        """;

    private static Html Complaint(string complaint) => $"<p role=\"alert\" class=\"warn\">{complaint}</p>";

    private static Html Item(string text) => $"<li>{text}</li>\n";
}
