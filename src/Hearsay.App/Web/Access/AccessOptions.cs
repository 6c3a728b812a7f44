using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Hearsay.App.People;

namespace Hearsay.App.Web.Access;

/// <summary>What the command line says of who reaches a site.</summary>
internal sealed record AccessOptions
{
    /// <summary>The file of accounts; the one of the ledger where null.</summary>
    public string? Accounts { get; init; }

    /// <summary>The certificate in PEM; null for plain HTTP.</summary>
    public string? Certificate { get; init; }

    /// <summary>Its key in PEM; null where it stands with the certificate.</summary>
    public string? Key { get; init; }

    /// <summary>Proxies before it.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>Names that it is asked for by.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The file of a provider of OpenID Connect.</summary>
    public string? OpenId { get; init; }

    /// <summary>The certificate.</summary>
    /// <exception cref="InvalidDataException">There is none in the file, or no key.</exception>
    public X509Certificate2? ReadCertificate()
    {
        if (Certificate is null)
        {
            return null;
        }

        try
        {
            using var read = X509Certificate2.CreateFromPemFile(Certificate, Key);
            return X509CertificateLoader.LoadPkcs12(read.Export(X509ContentType.Pkcs12), null); // as a copy: on Windows TLS takes no key that lives in memory alone
        }
        catch (CryptographicException error)
        {
            throw new InvalidDataException($"{Certificate}: no certificate with its key in PEM: {error.Message}", error);
        }
    }

    /// <summary>The certificates between it and its root, as far as they stand in its file.</summary>
    private X509Certificate2Collection Chain()
    {
        var all = new X509Certificate2Collection();
        if (Certificate is not null)
        {
            all.ImportFromPemFile(Certificate);
        }

        return all;
    }

    /// <summary>The same, with what was opened for it.</summary>
    /// <exception cref="InvalidDataException">The file of the provider does not say what it should.</exception>
    public SiteAccess With(AccountsFile accounts, X509Certificate2? certificate, TimeProvider time) => new()
    {
        Accounts = accounts,
        Certificate = certificate,
        Chain = Chain(),
        Proxies = Proxies,
        Names = Names,
        OpenId = OpenId is null ? null : OpenIdSettings.Read(OpenId),
        Time = time,
    };
}
