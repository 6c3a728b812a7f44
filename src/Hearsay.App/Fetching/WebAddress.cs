using System.Text;
using System.Text.RegularExpressions;

namespace Hearsay.App.Fetching;

/// <summary>An address of the web as a user named it, with the name and password taken out of it, so that no message shows them.</summary>
/// <param name="Uri">The address, without user and fragment.</param>
/// <param name="Credentials">What stands before the host, as HTTP's Basic scheme sends it (RFC 7617); null where nothing does.</param>
internal sealed partial record WebAddress(Uri Uri, string? Credentials)
{
    /// <summary>Whether an input is an address and not a file.</summary>
    public static bool Is(string input) => Scheme().IsMatch(input);

    /// <summary>The address; null where it is none.</summary>
    public static WebAddress? Parse(string input)
    {
        if (!Uri.TryCreate(input, UriKind.Absolute, out var uri) || !IsWeb(uri))
        {
            return null;
        }

        var user = Uri.UnescapeDataString(uri.UserInfo);
        return new WebAddress(Plain(uri), user.Length == 0 ? null : Convert.ToBase64String(Encoding.UTF8.GetBytes(user.Contains(':', StringComparison.Ordinal) ? user : user + ":")));
    }

    /// <summary>Whether an address is one of http or https with a host.</summary>
    public static bool IsWeb(Uri uri) => uri.IsAbsoluteUri && uri.Scheme is "http" or "https" && uri.Host.Length > 0;

    /// <summary>An address without user and fragment.</summary>
    public static Uri Plain(Uri uri) => new(uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.PathAndQuery, UriFormat.UriEscaped));

    /// <summary>Scheme, host and port: what credentials are for, and one robots.txt.</summary>
    public static string Origin(Uri uri) => uri.GetLeftPart(UriPartial.Authority);

    /// <summary>What a message shows of an input that is no address.</summary>
    public static string Redact(string input) => User().Replace(input, "://");

    [GeneratedRegex("^https?:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex("://[^/?#]*@", RegexOptions.CultureInvariant)]
    private static partial Regex User();
}
