using Npgsql;

namespace Hearsay.Ledger.Postgres;

/// <summary>The address of a ledger on a server: <c>postgres://USER:PASSWORD@HOST:PORT/DATABASE</c>, and behind a question mark settings of Npgsql as <c>name=value</c> with <c>&amp;</c> between.</summary>
internal static class PostgresAddress
{
    /// <summary>Whether a name of a ledger is such an address.</summary>
    public static bool Is(string name)
        => name.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The address without its password.</summary>
    public static string Public(string address)
        => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? $"{uri.Scheme}://{uri.Authority}{uri.AbsolutePath}" : "the address";

    /// <summary>What to connect with.</summary>
    /// <exception cref="LedgerException">It makes no sense.</exception>
    public static NpgsqlConnectionStringBuilder Parse(string address, LedgerOptions options)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.AbsolutePath.Length < 2)
        {
            throw new LedgerException(Public(address), "is no address of a database, such as postgres://user@host:5432/database");
        }

        var settings = new NpgsqlConnectionStringBuilder { MaxAutoPrepare = 100, CommandTimeout = 0, Timeout = Math.Clamp((int)options.Patience.TotalSeconds, 1, 1024) };
        var user = uri.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        settings.Host = uri.Host;
        settings.Port = uri.Port > 0 ? uri.Port : NpgsqlConnection.DefaultPort;
        settings.Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]);
        settings.Username = user[0].Length > 0 ? user[0] : null;
        settings.Password = user.Length > 1 ? user[1] : null;
        try
        {
            foreach (var setting in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(s => s.Split('=', 2)))
            {
                settings[Uri.UnescapeDataString(setting[0])] = Uri.UnescapeDataString(setting[^1]);
            }
        }
        catch (ArgumentException error)
        {
            throw new LedgerException(Public(address), $"has a setting that makes no sense: {error.Message}", error);
        }

        return settings;
    }
}
