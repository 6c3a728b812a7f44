using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Hearsay.App.Fetching;

/// <summary>How addresses are asked.</summary>
internal sealed record FetchOptions
{
    /// <summary>The user agent where none is chosen: the program and its version.</summary>
    public static string UsualUserAgent { get; } = $"Hearsay/{typeof(HearsayPipeline).Assembly.GetName().Version!.ToString(3)}";

    /// <summary>What the program calls itself; its first word, up to a slash, is what robots.txt files may name.</summary>
    public string UserAgent { get; init; } = UsualUserAgent;

    /// <summary>Requests a second to one host, more than 0; 1 unless set.</summary>
    public double Rate { get; init; } = 1;

    /// <summary>Which addresses may be connected to: public ones unless set.</summary>
    public Func<IPAddress, bool> IsAllowed { get; init; } = PublicAddresses.Contains;

    /// <summary>The most bytes of a body, as it comes and unpacked; 64 MiB unless set.</summary>
    public int MaxBytes { get; init; } = 64 << 20;

    /// <summary>The most bytes of an archive or of JSON Lines, as it comes; 64 GiB unless set.</summary>
    public long MaxLargeBytes { get; init; } = 64L << 30;

    /// <summary>The longest that a request may take, from looking up the name to the last byte; 60 s unless set.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a redirect is followed; 10 times unless set.</summary>
    public int MaxRedirects { get; init; } = 10;

    /// <summary>How often a request that failed for the moment is made again; twice unless set.</summary>
    public int MaxRetries { get; init; } = 2;

    /// <summary>The first pause before a request is made again, which doubles each time; 2 s unless set.</summary>
    public TimeSpan RetryPause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest pause that a host is granted: as Crawl-delay between requests, and as Retry-After; 60 s unless set.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The clock by which requests are spaced.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The only authorities whose certificates are trusted; the system's where null.</summary>
    public X509Certificate2Collection? Authorities { get; init; }
}
