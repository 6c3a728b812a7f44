using System.Data.Common;
using Hearsay.Ledger.Sql;

namespace Hearsay.App.People;

/// <summary>Reads and writes accounts. What changes them is told in the log, and ends what was signed in by what it replaces.</summary>
internal sealed class AccountTable(AccountsFile file)
{
    private const string Columns = "SELECT name, role, password IS NOT NULL, subject FROM accounts";

    /// <summary>All accounts in order of their names.</summary>
    public List<Account> All() => file.Read(sql => sql.All($"{Columns} ORDER BY name", Of));

    /// <summary>An account; null where there is none of that name.</summary>
    public Account? Find(string name) => file.Read(sql => sql.First($"{Columns} WHERE name = $1", Of, name));

    /// <summary>Who a provider of OpenID Connect says somebody is; null where nobody here is.</summary>
    public Account? Find(string issuer, string subject) => file.Read(sql => sql.First($"{Columns} WHERE issuer = $1 AND subject = $2", Of, issuer, subject));

    /// <summary>The hash of an account's password; null where it has none, or is not there.</summary>
    public string? Hash(string name) => file.Read(sql => (string?)sql.Value("SELECT password FROM accounts WHERE name = $1", name));

    /// <summary>Adds an account.</summary>
    /// <returns>Whether it was not there.</returns>
    public bool Add(string name, Role role, string? password, (string Issuer, string Subject)? identity, string by) => file.Write(sql => Told(sql, by, Deeds.AddedAccount, $"{name} as {RoleNames.Of(role)}", sql.Run(
        "INSERT INTO accounts (name, role, password, issuer, subject, made) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
        name, RoleNames.Of(role), password is null ? null : Passwords.Hash(name, password), identity?.Issuer, identity?.Subject, file.Now.ToUnixTimeSeconds())));

    /// <summary>Removes an account with its sessions and tokens.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string name, string by) => file.Write(sql => Told(sql, by, Deeds.RemovedAccount, name, sql.Run("DELETE FROM accounts WHERE name = $1", name)));

    /// <summary>Gives a role, from the next request on.</summary>
    /// <returns>Whether the account is there.</returns>
    public bool SetRole(string name, Role role, string by)
        => file.Write(sql => Told(sql, by, Deeds.GaveRole, $"{RoleNames.Of(role)} to {name}", sql.Run("UPDATE accounts SET role = $2 WHERE name = $1", name, RoleNames.Of(role))));

    /// <summary>Sets a password, and ends all sessions of the account.</summary>
    /// <returns>Whether the account is there.</returns>
    public bool SetPassword(string name, string password, string by) => file.Write(sql =>
    {
        sql.Run("DELETE FROM sessions WHERE account = $1", name);
        return Told(sql, by, Deeds.SetPassword, $"of {name}", sql.Run("UPDATE accounts SET password = $2 WHERE name = $1", name, Passwords.Hash(name, password)));
    });

    private bool Told(SqlSession sql, string by, string did, string what, int changed)
    {
        if (changed > 0)
        {
            new AuditLog(sql).Add(file.Now, by, did, what);
        }

        return changed > 0;
    }

    private static Account Of(DbDataReader row) => new(row.GetString(0), RoleNames.Parse(row.GetString(1)) ?? throw new InvalidDataException($"there is no role '{row.GetString(1)}'"), row.GetBoolean(2), row.IsDBNull(3) ? null : row.GetString(3));
}
