namespace Hearsay.Ledger.Sql;

/// <summary>How names are compared.</summary>
internal static class Names
{
    /// <summary>In small letters, with single blanks.</summary>
    public static string Fold(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
