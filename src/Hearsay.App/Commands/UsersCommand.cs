using System.CommandLine;
using Hearsay.App.Help;
using Hearsay.App.People;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay users</c>: who may sign in where <c>hearsay serve --auth</c> serves.</summary>
internal static class UsersCommand
{
    private const int MostDays = 3660;

    /// <summary>The command with its own.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand("users", "Say who may sign in to hearsay serve --auth, and what they may do")
        {
            Add(terminal), List(terminal), Role(terminal), Password(terminal), Token(terminal), Remove(terminal), Log(terminal),
        };
        return command;
    }

    /// <summary><c>--accounts</c>.</summary>
    public static Option<string?> File() => new("--accounts") { Description = "The file of accounts; LEDGER.accounts by default, beside a ledger that is a file", HelpName = "FILE" };

    private static DocumentedCommand Add(Terminal terminal)
    {
        var (name, role, input) = (Name(), RoleOption(), Input());
        var subject = new Option<string?>("--subject") { Description = "Who this is to a provider of OpenID Connect (its sub), who then signs in there and has no password here; with --issuer", HelpName = "SUB" };
        var issuer = new Option<string?>("--issuer") { Description = "The provider, as the authority of serve --openid names it", HelpName = "URL" };
        var command = Make(terminal, "add", "Add an account", [name, role, input, subject, issuer], (run, parsed) => run.Add(parsed.GetRequiredValue(name), RoleNames.Parse(parsed.GetRequiredValue(role))!.Value, parsed.GetValue(subject) is { } sub ? (parsed.GetValue(issuer)!, sub) : null, parsed.GetValue(input)));
        command.Validators.Add(result =>
        {
            if (result.GetValue(subject) is null != result.GetValue(issuer) is null)
            {
                result.AddError("--subject and --issuer belong together");
            }
        });
        command.Notes.Add($"A password has {Passwords.Shortest} to {Passwords.Longest} characters of any kind, and is none of those that are guessed first. It is asked for, and not shown.");
        command.Examples.Add(("hearsay users add amelia --role editor", "an account with a password"));
        return command;
    }

    private static DocumentedCommand List(Terminal terminal)
    {
        var json = CommandOptions.JsonLines();
        return Make(terminal, "list", "Show accounts, with their tokens", [json], (run, parsed) => run.List(parsed.GetValue(json)));
    }

    private static DocumentedCommand Role(Terminal terminal)
    {
        var name = Name();
        var role = new Argument<string>("ROLE") { Description = "reader, editor or admin", CustomParser = result => Known(result.Tokens[0].Value, RoleNames.Parse(result.Tokens[0].Value) is null ? null : result.Tokens[0].Value, $"ROLE is {string.Join(", ", RoleNames.All[..^1])} or {RoleNames.All[^1]}", result.AddError) };
        return Make(terminal, "role", "Give an account another role, from its next request on", [name, role], (run, parsed) => run.SetRole(parsed.GetRequiredValue(name), RoleNames.Parse(parsed.GetRequiredValue(role))!.Value));
    }

    private static DocumentedCommand Password(Terminal terminal)
    {
        var (name, input) = (Name(), Input());
        return Make(terminal, "password", "Set a password, and end all sessions of the account", [name, input], (run, parsed) => run.SetPassword(parsed.GetRequiredValue(name), parsed.GetValue(input)));
    }

    private static DocumentedCommand Token(Terminal terminal)
    {
        var name = Name();
        var purpose = new Option<string>("--for") { Description = "What it is for; an account has one for each purpose, and another takes its place", HelpName = "PURPOSE", Required = true };
        var days = CommandOptions.Number("--days", "Days until it ends; 90 by default", 90, 1, MostDays);
        var remove = new Option<bool>("--remove") { Description = "Remove it instead" };
        var command = Make(terminal, "token", "Make a token with which a program acts as an account", [name, purpose, days, remove], (run, parsed) => parsed.GetValue(remove)
            ? run.RemoveToken(parsed.GetRequiredValue(name), parsed.GetRequiredValue(purpose))
            : run.MakeToken(parsed.GetRequiredValue(name), parsed.GetRequiredValue(purpose), parsed.GetValue(days)));
        command.Examples.Add(("hearsay users token amelia --for \"nightly export\"", "the token stands alone on standard output, once"));
        return command;
    }

    private static DocumentedCommand Remove(Terminal terminal)
    {
        var name = Name();
        return Make(terminal, "remove", "Remove an account with its sessions and tokens", [name], (run, parsed) => run.Remove(parsed.GetRequiredValue(name)));
    }

    private static DocumentedCommand Log(Terminal terminal)
    {
        var json = CommandOptions.JsonLines();
        var limit = CommandOptions.Number("--limit", "The most lines; 100 by default", 100, 1, 1_000_000);
        var command = Make(terminal, "log", "Show who did what when", [limit, json], (run, parsed) => run.Log(parsed.GetValue(limit), parsed.GetValue(json)));
        command.Notes.Add("Each line is chained to the one before; a log that was altered is reported, and ends with exit code 3.");
        return command;
    }

    private static DocumentedCommand Make(Terminal terminal, string name, string description, Symbol[] symbols, Func<UsersRun, ParseResult, int> run)
    {
        var (ledger, file) = (CommandOptions.Ledger(), File());
        var command = new DocumentedCommand(name, description);
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                command.Add(argument);
            }
            else
            {
                command.Add((Option)symbol);
            }
        }

        command.Add(ledger);
        command.Add(file);
        command.SetAction(parsed => run(new UsersRun(terminal, parsed.GetValue(file) ?? AccountsFile.Of(parsed.GetRequiredValue(ledger))), parsed));
        return command;
    }

    private static Argument<string> Name() => new("NAME") { Description = $"Whose: {Account.NameShape}", CustomParser = result => Known(result.Tokens[0].Value, Account.Tidy(result.Tokens[0].Value), $"NAME is {Account.NameShape}", result.AddError) };

    private static Option<string> RoleOption() => CommandOptions.Choice("--role", "ROLE", "reader (the default) reads, editor also corrects and adds, admin also says who may do what", RoleNames.All);

    private static Option<bool> Input() => new("--password-stdin") { Description = "Take the password from the first line of standard input" };

    private static string Known(string given, string? known, string shape, Action<string> complain)
    {
        if (known is null)
        {
            complain($"{shape}, not '{given}'");
        }

        return known ?? given;
    }
}
