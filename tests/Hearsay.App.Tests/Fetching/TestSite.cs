using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Hearsay.App.Tests.Fetching;

/// <summary>A site on this machine, as a test wants it. What it has no answer for is 404.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, RequestDelegate> _answers = new(StringComparer.Ordinal);

    private TestSite(WebApplication app) => _app = app;

    /// <summary>The requests that came, robots.txt left out.</summary>
    public ConcurrentQueue<TestRequest> Requests { get; } = new();

    /// <summary>Its address, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Paths that were asked for, in order, robots.txt left out.</summary>
    public IEnumerable<string> Asked => Requests.Select(r => r.Path);

    public static async Task<TestSite> StartAsync(X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Protocols = certificate is null ? HttpProtocols.Http1 : HttpProtocols.Http1AndHttp2;
            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        }));
        if (certificate is not null)
        {
            builder.WebHost.UseKestrelHttpsConfiguration();
        }

        builder.Logging.ClearProviders();
        var site = new TestSite(builder.Build());
        site._app.Run(site.AnswerAsync);
        await site._app.StartAsync();
        site.Address = site._app.Urls.Single();
        return site;
    }

    /// <summary>A certificate for 127.0.0.1 that only a program trusts that is told to.</summary>
    public static X509Certificate2 MakeCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return request.CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2200, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }

    /// <summary>Answers a path in any way.</summary>
    public TestSite On(string path, RequestDelegate answer)
    {
        _answers[path] = answer;
        return this;
    }

    /// <summary>Answers a path with a status and headers.</summary>
    public TestSite On(string path, int status, params (string Name, string Value)[] headers) => On(path, status, [], headers);

    /// <summary>Answers a path with a body.</summary>
    public TestSite On(string path, string body, params (string Name, string Value)[] headers) => On(path, 200, Encoding.UTF8.GetBytes(body), headers);

    /// <summary>Answers a path with all of that.</summary>
    public TestSite On(string path, int status, byte[] body, params (string Name, string Value)[] headers) => On(path, async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = headers.Any(h => h.Name == "Content-Type") ? null : "text/html";
        foreach (var (name, value) in headers)
        {
            context.Response.Headers.Append(name, value);
        }

        if (status == 200)
        {
            await context.Response.Body.WriteAsync(body);
        }
    });

    /// <summary>Answers a path with a body that keeps its tag as long as it is the same.</summary>
    public TestSite OnTagged(string path, string body, string type = "text/html") => On(path, async context =>
    {
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))[..8]}\"";
        context.Response.Headers.ETag = tag;
        context.Response.ContentType = type;
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = 304;
            return;
        }

        await context.Response.WriteAsync(body);
    });

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path + context.Request.QueryString;
        if (path != "/robots.txt")
        {
            Requests.Enqueue(new TestRequest(path, context.Request.Protocol, context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
        }

        context.Response.StatusCode = 404;
        return _answers.TryGetValue(path, out var answer) ? Found(answer, context) : Task.CompletedTask;
    }

    private static Task Found(RequestDelegate answer, HttpContext context)
    {
        context.Response.StatusCode = 200;
        return answer(context);
    }
}
