namespace Hearsay.App.Accounting;

/// <summary>Chooses how a part of an account is written.</summary>
internal static class AccountFormats
{
    /// <summary>The format of two switches; JSON where both are given.</summary>
    public static AccountFormat Of(bool json, bool csv) => json ? AccountFormat.Json : csv ? AccountFormat.Csv : AccountFormat.Table;
}
