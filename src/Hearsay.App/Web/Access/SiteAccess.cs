using System.Net;
using System.Security.Cryptography.X509Certificates;
using Hearsay.App.People;

namespace Hearsay.App.Web.Access;

/// <summary>Who reaches a site, and how.</summary>
internal sealed record SiteAccess
{
    /// <summary>Who may sign in; null where everybody on this machine is its one user.</summary>
    public AccountsFile? Accounts { get; init; }

    /// <summary>Names that the site is asked for by, beside those of this machine alone.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>What proves the site by HTTPS; null where it is plain HTTP.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The certificates between that one and its root.</summary>
    public X509Certificate2Collection Chain { get; init; } = [];

    /// <summary>The proxies that stand before it and do HTTPS; what they say of a request is believed.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>Another place to sign in at; null where there is none.</summary>
    public OpenIdSettings? OpenId { get; init; }

    /// <summary>The clock of sessions and waits.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether browsers reach it by HTTPS alone.</summary>
    public bool IsSecure => Certificate is not null || Proxies.Count > 0;

    /// <summary>What a cookie is called. Browsers take <c>__Host-</c> only from this host, by HTTPS, for all of it (RFC 6265bis); else the port tells, for they give cookies to every port of a host.</summary>
    public string Cookie(string name, int port) => IsSecure ? $"__Host-hearsay-{name}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"hearsay-{name}-{port}");
}
