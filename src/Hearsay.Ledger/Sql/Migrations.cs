using System.Globalization;
using System.Reflection;

namespace Hearsay.Ledger.Sql;

/// <summary>The numbered scripts that bring ledgers forward.</summary>
internal static class Migrations
{
    /// <summary>The names of the scripts of a folder, in the order of their numbers.</summary>
    public static string[] Names(string folder)
        => [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.Contains(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>A script.</summary>
    public static string TextOf(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    /// <summary>Refuses a ledger that a later program wrote.</summary>
    /// <exception cref="LedgerException">It is one.</exception>
    public static void RefuseLater(string ledger, long version, int known)
    {
        if (version > known)
        {
            throw new LedgerException(ledger, string.Create(CultureInfo.InvariantCulture, $"is a ledger of version {version}, and this program knows versions up to {known}; use a newer hearsay"));
        }
    }
}
