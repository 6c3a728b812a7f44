using NodaTime;

namespace Hearsay.App.People;

/// <summary>Tokens of programs. They act for an account, with its role, until they end or are removed.</summary>
internal sealed class TokenTable(AccountsFile file)
{
    /// <summary>What every token begins with, so that scanners for lost secrets know it.</summary>
    public const string Prefix = "hearsay_";

    /// <summary>Makes a token, in the place of one for the same purpose.</summary>
    /// <returns>The token, which is kept nowhere else.</returns>
    public string Make(string account, string purpose, Duration life, string by)
    {
        var (token, now) = (Prefix + Secret.Make(), file.Now);
        file.Write(sql =>
        {
            sql.Run("DELETE FROM tokens WHERE account = $1 AND purpose = $2", account, purpose);
            sql.Run("INSERT INTO tokens (token, account, purpose, made, until) VALUES ($1, $2, $3, $4, $5)", Secret.Hash(token), account, purpose, now.ToUnixTimeSeconds(), (now + life).ToUnixTimeSeconds());
            new AuditLog(sql).Add(now, by, Deeds.MadeToken, $"for {account}: {purpose}");
            return 0;
        });
        return token;
    }

    /// <summary>For whom a token acts; null where it is none, or one that ended.</summary>
    public string? Find(string token) => file.Read(sql => (string?)sql.Value("SELECT account FROM tokens WHERE token = $1 AND until > $2", Secret.Hash(token), file.Now.ToUnixTimeSeconds()));

    /// <summary>All tokens.</summary>
    public List<ApiToken> All() => file.Read(sql => sql.All("SELECT account, purpose, until FROM tokens ORDER BY account, purpose", row => new ApiToken(row.GetString(0), row.GetString(1), Instant.FromUnixTimeSeconds(row.GetInt64(2)))));

    /// <summary>Removes a token.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string account, string purpose, string by) => file.Write(sql =>
    {
        var removed = sql.Run("DELETE FROM tokens WHERE account = $1 AND purpose = $2", account, purpose) > 0;
        if (removed)
        {
            new AuditLog(sql).Add(file.Now, by, Deeds.RemovedToken, $"of {account}: {purpose}");
        }

        return removed;
    });
}
