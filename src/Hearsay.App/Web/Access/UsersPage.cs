using Hearsay.App.People;
using Microsoft.AspNetCore.Http;

namespace Hearsay.App.Web.Access;

/// <summary>All accounts and what was done last, for admins.</summary>
internal static class UsersPage
{
    private const int Lines = 100;

    /// <summary>The page.</summary>
    public static IResult Of(HttpContext context, AccountsFile file)
    {
        var log = file.Read(sql => new AuditLog(sql).Last(Lines));
        return PageFrame.Of(new SitePage("Users", $"""
            <p>hearsay users adds and removes accounts.</p>
            <ul>{new AccountTable(file).All().Select(a => One(context, a))}</ul>
            <h2>What was done last</h2>
            <ol reversed>{log.AsEnumerable().Reverse().Select(Line)}</ol>
            """));
    }

    private static Html One(HttpContext context, Account account) => $"""
        <li>{account.Name}
        <form method="post" action="/users/role">{FormToken.In(context)}<input type="hidden" name="name" value="{account.Name}">
        <div><label for="role-{account.Name}">Role of {account.Name}</label><select id="role-{account.Name}" name="role">{RoleNames.All.Select(r => Choice(r, r == RoleNames.Of(account.Role)))}</select></div>
        <div><button type="submit">Give</button></div></form>
        <form method="post" action="/users/end-sessions">{FormToken.In(context)}<input type="hidden" name="name" value="{account.Name}"><div><button type="submit">Sign {account.Name} out everywhere</button></div></form></li>

        """;

    private static Html Choice(string name, bool isChosen) => $"<option value=\"{name}\"{(isChosen ? Selected : Html.None)}>{name}</option>";

    private static Html Selected => $" selected";

    private static Html Line(LogLine line) => $"<li>{line.At} {line.Who} {line.Did} {line.What}</li>\n";
}
