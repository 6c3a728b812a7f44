using Hearsay.Ledger;

namespace Hearsay.App.Web.Access;

/// <summary>A provider of OpenID Connect, as a JSON file says it.</summary>
/// <param name="Authority">Its address, below which <c>.well-known/openid-configuration</c> stands; <c>https</c>, but on this machine.</param>
/// <param name="Client">What it calls this site.</param>
/// <param name="Secret">What it knows this site by; null where PKCE alone does that.</param>
internal sealed record OpenIdSettings(string Authority, string Client, string? Secret = null)
{
    /// <summary>Whether the authority may be asked in the clear: on this machine alone.</summary>
    public bool IsLocal => new Uri(Authority).IsLoopback;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It does not say what it should.</exception>
    public static OpenIdSettings Read(string path)
    {
        try
        {
            var settings = LedgerJson.Parse<OpenIdSettings>(File.ReadAllBytes(path));
            return Uri.TryCreate(settings.Authority, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback) ? settings
                : throw new InvalidDataException($"the authority is an address that begins with https, not '{settings.Authority}'");
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"{path}: {error.Message}; it holds {{\"authority\": \"https://…\", \"client\": \"…\", \"secret\": \"…\"}}", error);
        }
    }
}
