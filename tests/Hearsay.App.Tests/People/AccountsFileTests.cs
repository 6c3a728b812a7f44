using Hearsay.App.People;
using Hearsay.Ledger;
using NodaTime;

namespace Hearsay.App.Tests.People;

public sealed class AccountsFileTests : IDisposable
{
    private readonly TestAccounts _accounts = new();

    public void Dispose() => _accounts.Dispose();

    [Fact]
    public void Session_EndsAnHourAfterItsLastRequestAndAfterTwelveInAnyCase()
    {
        var busy = _accounts.Sessions.Begin("reader", "by test");
        for (var minutes = 0; minutes < 12 * 60; minutes += 30)
        {
            Assert.Equal("reader", _accounts.Sessions.Find(busy));
            _accounts.Clock.Forward(TimeSpan.FromMinutes(30));
        }

        Assert.Null(_accounts.Sessions.Find(busy));
        var unused = _accounts.Sessions.Begin("reader", "by test");
        _accounts.Clock.Forward(TimeSpan.FromMinutes(60));
        Assert.Null(_accounts.Sessions.Find(unused));
    }

    [Fact]
    public void Session_PasswordChangedAccountRemovedOrAllEnded_Ends()
    {
        var (changed, removed, ended, other) = (_accounts.Sessions.Begin("reader", ""), _accounts.Sessions.Begin("editor", ""), _accounts.Sessions.Begin("admin", ""), _accounts.Sessions.Begin("admin", ""));
        var token = _accounts.Tokens.Make("editor", "export", Duration.FromDays(1), "test");

        _accounts.Table.SetPassword("reader", TestAccounts.Password, "test");
        _accounts.Table.Remove("editor", "test");
        _accounts.Sessions.EndAll("admin", "test");

        Assert.All([changed, removed, ended, other], secret => Assert.Null(_accounts.Sessions.Find(secret)));
        Assert.Null(_accounts.Tokens.Find(token));
    }

    [Fact]
    public void Secrets_StandNowhereInTheFile()
    {
        var (session, token) = (_accounts.Sessions.Begin("reader", ""), _accounts.Tokens.Make("reader", "export", Duration.FromDays(1), "test"));
        _accounts.File.Read(sql => sql.Value("PRAGMA wal_checkpoint(TRUNCATE)"));
        var bytes = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(_accounts.Path));

        Assert.Contains("reader", bytes, StringComparison.Ordinal);
        Assert.All([session, token, TestAccounts.Password], secret => Assert.DoesNotContain(secret, bytes, StringComparison.Ordinal));
        Assert.StartsWith(TokenTable.Prefix, token, StringComparison.Ordinal);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(_accounts.Path) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public void Token_EndsOnItsDayAndIsReplacedByAnotherForTheSamePurpose()
    {
        var first = _accounts.Tokens.Make("reader", "export", Duration.FromDays(2), "test");
        var second = _accounts.Tokens.Make("reader", "export", Duration.FromDays(2), "test");

        Assert.Equal((null, "reader"), (_accounts.Tokens.Find(first), _accounts.Tokens.Find(second)));
        _accounts.Clock.Forward(TimeSpan.FromDays(2));
        Assert.Null(_accounts.Tokens.Find(second));
    }

    [Fact]
    public void Log_TellsWhatWasDoneAndNoticesWhatWasAltered()
    {
        _accounts.Table.SetRole("reader", Role.Editor, "admin");

        Assert.Equal(("2031-02-03T04:05:06Z", "admin", "gave role", "editor to reader"), (_accounts.Log[^1].At, _accounts.Log[^1].Who, _accounts.Log[^1].Did, _accounts.Log[^1].What));
        Assert.Null(_accounts.File.Read(sql => new AuditLog(sql).FirstOdd()));
        Assert.ThrowsAny<Exception>(() => _accounts.File.Write(sql => sql.Run("UPDATE log SET who = 'nobody'")));
        _accounts.File.Write(sql => sql.Run("DROP TRIGGER log_stays") + sql.Run("UPDATE log SET who = 'nobody' WHERE number = 2"));
        Assert.Equal(2, _accounts.File.Read(sql => new AuditLog(sql).FirstOdd()));
    }

    [Fact]
    public void Open_AnotherFile_IsLeftAlone()
    {
        using var folder = new TemporaryFolder();
        var path = folder.At("ledger.db");
        Hearsay.Ledger.Sqlite.SqliteLedger.Open(path).Dispose();

        Assert.Contains("is no file of accounts", Assert.Throws<LedgerException>(() => AccountsFile.Open(path, TimeProvider.System)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Passwords_MatchTheirOwnAlone()
    {
        var hash = Passwords.Hash("reader", "résumé of the quarter moon");

        Assert.True(Passwords.Matches("reader", hash, "re\u0301sume\u0301 of the quarter moon"));
        Assert.False(Passwords.Matches("reader", hash, "resume of the quarter moon"));
        Assert.False(Passwords.Matches("reader", null, "a password that nobody has"));
        Assert.DoesNotContain(Passwords.Hash("reader", "résumé of the quarter moon"), hash, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("short", false)]
    [InlineData("password1234", false)]
    [InlineData("qwertyuiop123", false)]
    [InlineData("amelia.tovela", false)]
    [InlineData("aaaaaaaaaaaaaaaa", false)]
    [InlineData("cranes lissa quarter moon", true)]
    [InlineData("twelve herons in the harbour of a town that nobody has named, and one crane", true)]
    [InlineData("дванадцять журавлів у гавані", true)]
    public void WhyWeak_GuessedFirst_IsRefused(string password, bool isTaken) => Assert.Equal(isTaken, Passwords.WhyWeak("amelia.tovela", password) is null);

    [Fact]
    public void BackOff_WrongPasswordsInARow_WaitsLongerAndLonger()
    {
        var backOff = new BackOff(_accounts.Clock);
        var waits = Enumerable.Range(0, 20).Select(_ =>
        {
            var wait = backOff.Begin("reader");
            _accounts.Clock.Forward(wait.ToTimeSpan());
            return wait == Duration.Zero ? 0 : (int)wait.TotalSeconds + (int)backOff.Begin("reader").TotalSeconds;
        }).ToList();

        Assert.Equal([0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 900], waits);
        Assert.Equal(Duration.Zero, backOff.Begin("editor"));
        backOff.Clear("reader");
        Assert.Equal(Duration.Zero, backOff.Begin("reader"));
    }
}
