namespace Hearsay.App.People;

/// <summary>Somebody who may sign in.</summary>
/// <param name="Name">Who: small letters, digits, and <c>. _ - @</c>.</param>
/// <param name="Role">What they may do.</param>
/// <param name="HasPassword">Whether a password signs them in.</param>
/// <param name="Subject">Who they are to the provider of OpenID Connect; null where it does not sign them in.</param>
internal sealed record Account(string Name, Role Role, bool HasPassword, string? Subject)
{
    /// <summary>What a name looks like, for messages.</summary>
    public const string NameShape = "1 to 64 letters from a to z, digits, or any of . _ - @, beginning with a letter or digit";

    private const int LongestName = 64;

    /// <summary>A name in the form that is kept; null where it is none.</summary>
    public static string? Tidy(string? name)
    {
        var tidy = name?.Trim().ToLowerInvariant() ?? "";
        return tidy.Length is > 0 and <= LongestName && char.IsAsciiLetterOrDigit(tidy[0]) && tidy.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '@') ? tidy : null;
    }
}
