using Hearsay.App.Output;
using NodaTime;

namespace Hearsay.App.People;

/// <summary>One run of a command of <c>hearsay users</c>.</summary>
internal sealed class UsersRun(Terminal terminal, string path)
{
    private static string By => $"{Environment.UserName} (command line)";

    /// <summary>Adds an account.</summary>
    public int Add(string name, Role role, (string Issuer, string Subject)? identity, bool fromInput)
    {
        if (Exists() && With(file => new AccountTable(file).Find(name)) is not null)
        {
            return Complain($"there is already somebody called '{name}'");
        }

        string? password = null;
        if (identity is null && (password = Password(name, fromInput)) is null)
        {
            return ExitCode.Usage;
        }

        return With(file => new AccountTable(file).Add(name, role, password, identity, By)) ? Told($"{name} may sign in, as {RoleNames.Of(role)}") : Complain($"somebody has that name or identity already: '{name}'");
    }

    /// <summary>Sets a password.</summary>
    public int SetPassword(string name, bool fromInput)
    {
        if (!Exists() || With(file => new AccountTable(file).Find(name)) is null)
        {
            return Nobody(name);
        }

        return Password(name, fromInput) is not { } password ? ExitCode.Usage
            : With(file => new AccountTable(file).SetPassword(name, password, By)) ? Told($"{name} has a new password, and is signed out everywhere") : Nobody(name);
    }

    /// <summary>Removes an account.</summary>
    public int Remove(string name) => Exists() && With(file => new AccountTable(file).Remove(name, By)) ? Told($"{name} is removed and signed out") : Nobody(name);

    /// <summary>Gives a role.</summary>
    public int SetRole(string name, Role role) => Exists() && With(file => new AccountTable(file).SetRole(name, role, By)) ? Told($"{name} is {RoleNames.Of(role)} from now on") : Nobody(name);

    /// <summary>Makes a token and writes it, alone, to standard output.</summary>
    public int MakeToken(string name, string purpose, int days)
    {
        if (!Exists() || With(file => new AccountTable(file).Find(name)) is null)
        {
            return Nobody(name);
        }

        var token = With(file => new TokenTable(file).Make(name, purpose, Duration.FromDays(days), By));
        OutputException.Guard(Terminal.OutputName, () => terminal.Output.WriteLine(token));
        return Told($"this is shown once; programs send it as Authorization: Bearer TOKEN and act as {name} for {days} days");
    }

    /// <summary>Removes a token.</summary>
    public int RemoveToken(string name, string purpose) => Exists() && With(file => new TokenTable(file).Remove(name, purpose, By)) ? Told("it is good for nothing from now on") : Complain($"{name} has no token for '{purpose}'");

    /// <summary>Shows accounts and tokens.</summary>
    public int List(bool json)
    {
        List<Account> accounts = Exists() ? With(file => new AccountTable(file).All()) : [];
        List<ApiToken> tokens = Exists() ? With(file => new TokenTable(file).All()) : [];
        OutputException.Guard(Terminal.OutputName, () =>
        {
            foreach (var account in accounts)
            {
                var own = tokens.Where(t => t.Account == account.Name).ToList();
                if (json)
                {
                    terminal.WriteJson(new { account.Name, Role = RoleNames.Of(account.Role), account.HasPassword, account.Subject, Tokens = own.Select(t => new { t.Purpose, Until = t.Until.ToString() }) });
                }
                else
                {
                    terminal.Output.WriteLine($"{account.Name}: {RoleNames.Of(account.Role)}{(account.Subject is null ? "" : $", {PlainWords.Of(account.Subject)} to the provider")}{string.Concat(own.Select(t => $"; token for {PlainWords.Of(t.Purpose)} until {t.Until.InUtc().Date:uuuu'-'MM'-'dd}"))}");
                }
            }
        });
        return accounts.Count > 0 || json ? ExitCode.Done : Told($"{path}: nobody has an account; hearsay users add NAME makes one");
    }

    /// <summary>Shows what was done, the latest last, and says whether the record is whole.</summary>
    public int Log(int limit, bool json)
    {
        if (!Exists())
        {
            return Told($"{path}: nobody has an account, so nobody did anything");
        }

        var (lines, odd) = With(file => file.Read(sql => (new AuditLog(sql).Last(limit), new AuditLog(sql).FirstOdd())));
        OutputException.Guard(Terminal.OutputName, () =>
        {
            foreach (var line in lines)
            {
                if (json)
                {
                    terminal.WriteJson(line);
                }
                else
                {
                    terminal.Output.WriteLine($"{line.At}  {PlainWords.Of(line.Who)} {line.Did} {PlainWords.Of(line.What)}".TrimEnd());
                }
            }
        });
        return odd is null ? ExitCode.Done : Complain($"{path}: the log was altered at line {odd}");
    }

    private bool Exists() => File.Exists(path);

    private T With<T>(Func<AccountsFile, T> work)
    {
        using var file = AccountsFile.Open(path, terminal.Time);
        return work(file);
    }

    /// <summary>A password from standard input, or typed twice; null, with the reason told, where there is none that can be taken.</summary>
    private string? Password(string name, bool fromInput)
    {
        var (password, reason) = fromInput ? (FirstLine(), null) : Typed(name);
        reason ??= Passwords.WhyWeak(name, password);
        if (reason is not null)
        {
            terminal.Error.WriteLine($"hearsay: {reason}");
        }

        return reason is null ? password : null;
    }

    private (string Password, string? Reason) Typed(string name)
    {
        if (terminal.AskSecretly is not { } ask)
        {
            return ("", "there is no terminal to type a password at; --password-stdin reads one from standard input");
        }

        var first = ask($"Password for {name}: ");
        return (first, Passwords.WhyWeak(name, first) ?? (ask("The same again: ") == first ? null : "those were two different passwords"));
    }

    private string FirstLine()
    {
        using var reader = new StreamReader(terminal.Input());
        return reader.ReadLine() ?? "";
    }

    private int Told(string what)
    {
        terminal.Error.WriteLine($"hearsay: {what}");
        return ExitCode.Done;
    }

    private int Nobody(string name) => Complain($"{path}: nobody is called '{name}'; hearsay users list names everybody");

    private int Complain(string what)
    {
        terminal.Error.WriteLine($"hearsay: {what}");
        return ExitCode.NothingRead;
    }
}
