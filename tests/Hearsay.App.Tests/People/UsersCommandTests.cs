using Hearsay.App.People;

namespace Hearsay.App.Tests.People;

public sealed class UsersCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Accounts => _folder.At("hearsay.accounts");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Users_AddedChangedRemoved_AreListedAndLogged()
    {
        Assert.Equal((ExitCode.Done, "", "hearsay: amelia may sign in, as editor\n"), Told(await Run("add Amelia --role editor", typed: [TestAccounts.Password, TestAccounts.Password])));
        Assert.Equal((ExitCode.Done, "", "hearsay: otto may sign in, as reader\n"), Told(await Run("add otto --password-stdin", TestAccounts.Password + "\nmore\n")));
        Assert.Equal(ExitCode.NothingRead, (await Run("add otto --password-stdin", TestAccounts.Password)).Code);
        Assert.Equal((ExitCode.Done, "", "hearsay: otto is admin from now on\n"), Told(await Run("role otto admin")));
        Assert.Equal(ExitCode.Done, (await Run("password otto --password-stdin", "twelve herons in the harbour")).Code);
        Assert.Equal(ExitCode.Done, (await Run("add ines --issuer https://id.example --subject 17")).Code);
        var token = await Run("token amelia --for export --days 30");
        Assert.Matches("^hearsay_[A-Za-z0-9_-]{43}\n$", token.Output);
        Assert.Matches("^amelia: editor; token for export until [0-9-]{10}\nines: reader, 17 to the provider\notto: admin\n$", (await Run("list")).Output);
        Assert.Equal(ExitCode.Done, (await Run("token amelia --for export --remove")).Code);
        Assert.Equal(ExitCode.Done, (await Run("remove otto")).Code);
        Assert.Equal(ExitCode.NothingRead, (await Run("remove otto")).Code);
        Assert.Equal(["added account amelia as editor", "added account otto as reader", "gave role admin to otto", "set password of otto", "added account ines as reader", "made token for amelia: export", "removed token of amelia: export", "removed account otto"],
            (await Run("log")).Output.TrimEnd().Split('\n').Select(l => l[(l.IndexOf(") ", StringComparison.Ordinal) + 2)..]));
        Assert.Contains("\"did\":\"added account\"", (await Run("log --json")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add a/b", "NAME is 1 to 64 letters from a to z, digits, or any of . _ - @, beginning with a letter or digit, not 'a/b'")]
    [InlineData("add otto", "there is no terminal to type a password at; --password-stdin reads one from standard input")]
    [InlineData("add otto --password-stdin", "a password has at least 12 characters; a few words that do not belong together are easy to keep in mind")]
    [InlineData("add otto --issuer https://id.example", "--subject and --issuer belong together")]
    [InlineData("role otto king", "ROLE is reader, editor or admin, not 'king'")]
    public async Task Users_MakesNoSense_SaysWhy(string line, string message)
    {
        var run = await Run(line);

        Assert.Equal((ExitCode.Usage, $"hearsay: {message}"), (run.Code, run.Error.Split('\n')[0]));
        Assert.False(File.Exists(Accounts));
    }

    [Fact]
    public async Task Users_TypedTwiceDifferently_AreNotAdded()
    {
        var run = await Run("add otto", typed: [TestAccounts.Password, "twelve herons in the harbour"]);

        Assert.Equal((ExitCode.Usage, "hearsay: those were two different passwords\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task Users_NobodyThere_SaysSo()
    {
        Assert.Contains("nobody has an account", (await Run("list")).Error, StringComparison.Ordinal);
        Assert.Contains("nobody is called 'otto'", (await Run("role otto admin")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_Altered_EndsWithAnError()
    {
        await Run("add otto --password-stdin", TestAccounts.Password);
        using (var file = AccountsFile.Open(Accounts, TimeProvider.System))
        {
            file.Write(sql => sql.Run("DROP TRIGGER log_stays") + sql.Run("UPDATE log SET what = 'nothing'"));
        }

        var run = await Run("log");

        Assert.Equal((ExitCode.NothingRead, true), (run.Code, run.Error.EndsWith("the log was altered at line 1\n", StringComparison.Ordinal)));
    }

    private async Task<CommandRun> Run(string line, string input = "", string[]? typed = null)
        => await CommandRun.Of(new Screen { Input = input, Typed = typed is null ? null : new Queue<string>(typed) }, ["users", .. line.Split(' '), "--accounts", Accounts]);

    private static (int Code, string Output, string Error) Told(CommandRun run) => (run.Code, run.Output, run.Error);
}
