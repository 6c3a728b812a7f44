using Hearsay.App.People;

namespace Hearsay.App.Tests.People;

/// <summary>A file of accounts in a folder of its own, with one of each role.</summary>
internal sealed class TestAccounts : IDisposable
{
    public const string Password = "cranes lissa quarter moon";

    private static readonly Lazy<string> Hash = new(() => Passwords.Hash("anybody", Password)); // which takes its time

    private readonly TemporaryFolder _folder = new();

    public TestAccounts()
    {
        File = AccountsFile.Open(Path, Clock);
        foreach (var role in Enum.GetValues<Role>())
        {
            Table.Add(RoleNames.Of(role), role, null, null, "test");
        }

        File.Write(sql => sql.Run("UPDATE accounts SET password = $1", Hash.Value));
    }

    public SettableClock Clock { get; } = new();

    public string Path => _folder.At("hearsay.accounts");

    public AccountsFile File { get; }

    public AccountTable Table => new(File);

    public SessionTable Sessions => new(File);

    public TokenTable Tokens => new(File);

    public List<LogLine> Log => File.Read(sql => new AuditLog(sql).Last(1000));

    public void Dispose()
    {
        File.Dispose();
        _folder.Dispose();
    }
}
