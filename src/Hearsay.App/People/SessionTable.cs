using NodaTime;

namespace Hearsay.App.People;

/// <summary>Who is signed in. A session ends an hour after its last request, after twelve hours in any case, and with its account or password.</summary>
internal sealed class SessionTable(AccountsFile file)
{
    /// <summary>The longest between two requests.</summary>
    public static readonly Duration Idle = Duration.FromHours(1);

    /// <summary>The longest in all.</summary>
    public static readonly Duration Whole = Duration.FromHours(12);

    /// <summary>Writing each request down would cost more than answering it.</summary>
    private static readonly Duration Unnoticed = Duration.FromMinutes(1);

    private const string Alive = "made > $2 AND seen > $3";

    /// <summary>Begins a session, under a secret that was never used before, and ends another.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="how">How it was proved, for the log.</param>
    /// <param name="before">The secret that the browser had until now; null where it had none.</param>
    /// <returns>The secret.</returns>
    public string Begin(string account, string how, string? before = null)
    {
        var (secret, now) = (Secret.Make(), file.Now);
        file.Write(sql =>
        {
            sql.Run("DELETE FROM sessions WHERE token = $1 OR made <= $2 OR seen <= $3", before is null ? "" : Secret.Hash(before), Least(now, Whole), Least(now, Idle));
            sql.Run("INSERT INTO sessions (token, account, made, seen) VALUES ($1, $2, $3, $3)", Secret.Hash(secret), account, now.ToUnixTimeSeconds());
            new AuditLog(sql).Add(now, account, Deeds.SignedIn, how);
            return 0;
        });
        return secret;
    }

    /// <summary>Whose session a secret is; null where it is none, or one that ended.</summary>
    public string? Find(string secret)
    {
        var (hash, now) = (Secret.Hash(secret), file.Now);
        var found = file.Read(sql => sql.First($"SELECT account, seen FROM sessions WHERE token = $1 AND {Alive}", row => (Account: row.GetString(0), Seen: Instant.FromUnixTimeSeconds(row.GetInt64(1))), hash, Least(now, Whole), Least(now, Idle)));
        if (found.Account is not null && now - found.Seen > Unnoticed)
        {
            file.Write(sql => sql.Run("UPDATE sessions SET seen = $2 WHERE token = $1", hash, now.ToUnixTimeSeconds()));
        }

        return found.Account;
    }

    /// <summary>When the sessions of an account that have not ended began.</summary>
    public List<Instant> Of(string account)
    {
        var now = file.Now;
        return file.Read(sql => sql.All($"SELECT made FROM sessions WHERE account = $1 AND {Alive} ORDER BY made", row => Instant.FromUnixTimeSeconds(row.GetInt64(0)), account, Least(now, Whole), Least(now, Idle)));
    }

    /// <summary>Ends a session.</summary>
    public void End(string account, string secret) => file.Write(sql =>
    {
        new AuditLog(sql).Add(file.Now, account, Deeds.SignedOut, "");
        return sql.Run("DELETE FROM sessions WHERE token = $1", Secret.Hash(secret));
    });

    /// <summary>Ends all sessions of an account.</summary>
    public void EndAll(string account, string by) => file.Write(sql =>
    {
        new AuditLog(sql).Add(file.Now, by, Deeds.EndedSessions, $"of {account}");
        return sql.Run("DELETE FROM sessions WHERE account = $1", account);
    });

    private static long Least(Instant now, Duration life) => (now - life).ToUnixTimeSeconds();
}
