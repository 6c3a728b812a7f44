using System.IO.Compression;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Hearsay.App.Fetching;

namespace Hearsay.App.Tests.Fetching;

public sealed class FetcherTests
{
    private static readonly FetchOptions Options = new() { IsAllowed = _ => true, Time = new HurriedClock() };

    [Fact]
    public async Task Fetch_OverTls_IsHttp2()
    {
        using var certificate = TestSite.MakeCertificate();
        await using var site = await TestSite.StartAsync(certificate);
        site.On("/a", "hello").On("/b", "hello");
        using var fetcher = new Fetcher(Options with { Authorities = [X509CertificateLoader.LoadCertificate(certificate.RawData)] });

        Assert.Equal("hello", await BodyAsync(fetcher, site.Address + "/a"));
        Assert.Equal("hello", await BodyAsync(fetcher, site.Address + "/b"));
        Assert.Equal(["HTTP/2", "HTTP/2"], site.Requests.Select(r => r.Protocol));
    }

    [Fact]
    public async Task Fetch_CertificateFails_SaysSo()
    {
        using var certificate = TestSite.MakeCertificate();
        await using var site = await TestSite.StartAsync(certificate);
        using var fetcher = new Fetcher(Options);

        Assert.StartsWith($"{site.Address}/a: robots.txt: certificate: is not trusted: The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot", await RefusalAsync(fetcher, site.Address + "/a"), StringComparison.Ordinal);
        Assert.Empty(site.Requests);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("bare deflate")]
    public async Task Fetch_PackedBody_IsUnpacked(string coding)
    {
        await using var site = await TestSite.StartAsync();
        site.On("/a", 200, Pack("hello hello hello", coding), ("Content-Encoding", coding.Split(' ')[^1]));
        using var fetcher = new Fetcher(Options);

        Assert.Equal("hello hello hello", await BodyAsync(fetcher, site.Address + "/a"));
        Assert.Equal("gzip, br, deflate", site.Requests.Single().Header("Accept-Encoding"));
    }

    [Fact]
    public async Task Fetch_RedirectToPrivateAddress_IsRefused()
    {
        // the first host stands for a public one: what is asked next is checked all the same
        await using var site = await TestSite.StartAsync();
        site.On("/a", 302, ("Location", "http://169.254.169.254/latest/meta-data/"));
        using var fetcher = new Fetcher(Options with { IsAllowed = a => IPAddress.IsLoopback(a) || PublicAddresses.Contains(a) });

        Assert.Equal($"{site.Address}/a: robots.txt: 169.254.169.254: leads to 169.254.169.254, which is no public address; --allow-private asks it all the same", await RefusalAsync(fetcher, site.Address + "/a"));
    }

    [Fact]
    public async Task Fetch_HostTrickles_IsGivenUp()
    {
        await using var host = new RawHost(async (stream, stop) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"u8.ToArray(), stop);
            for (var i = 0; i < 1000; i++)
            {
                await stream.WriteAsync("x"u8.ToArray(), stop);
                await Task.Delay(100, stop);
            }
        });
        using var fetcher = new Fetcher(Options with { TimeLimit = TimeSpan.FromSeconds(1) });
        var refusal = await RefusalAsync(fetcher, host.Address + "/a");

        Assert.StartsWith($"{host.Address}/a: sent ", refusal, StringComparison.Ordinal);
        Assert.EndsWith(" bytes within 1 seconds and not the rest, too slow to wait for", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetch_HostSaysNothing_IsGivenUp()
    {
        await using var host = new RawHost((_, stop) => Task.Delay(Timeout.Infinite, stop));
        using var fetcher = new Fetcher(Options with { TimeLimit = TimeSpan.FromSeconds(1) });

        Assert.Equal($"{host.Address}/a: did not answer within 1 seconds", await RefusalAsync(fetcher, host.Address + "/a"));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<p>", "its host ended the connection in the middle, after 3 bytes")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n", "its host ended the connection in the middle, after 3 bytes")]
    [InlineData("", "its host ended the connection without an answer")]
    [InlineData("220 mail.example ESMTP\r\n", "its host does not answer as the web does")]
    public async Task Fetch_HostBreaksOff_IsAskedAgainAndThenToldOf(string answer, string reason)
    {
        var times = 0;
        await using var host = new RawHost(async (stream, stop) =>
        {
            times++;
            await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), stop);
        });
        using var fetcher = new Fetcher(Options);

        Assert.Equal($"{host.Address}/a: {reason}", await RefusalAsync(fetcher, host.Address + "/a"));
        Assert.Equal(reason.Contains("web", StringComparison.Ordinal), times == 1);
    }

    [Fact]
    public async Task Fetch_HostRecovers_IsFetched()
    {
        var times = 0;
        await using var site = await TestSite.StartAsync();
        site.On("/a", async context =>
        {
            context.Response.StatusCode = ++times < 3 ? 503 : 200;
            await context.Response.Body.WriteAsync("hello"u8.ToArray());
        });
        using var fetcher = new Fetcher(Options);

        Assert.Equal("hello", await BodyAsync(fetcher, site.Address + "/a"));
    }

    [Theory]
    [InlineData(404, true)]
    [InlineData(403, true)]
    [InlineData(302, true)]
    [InlineData(429, false)]
    [InlineData(500, false)]
    [InlineData(503, false)]
    public async Task Fetch_RobotsFileCannotBeHad_IsAsTheStandardHasIt(int status, bool isFetched)
    {
        await using var site = await TestSite.StartAsync();
        site.On("/a", "hello").On("/robots.txt", status, ("Location", "/robots.txt"));
        using var fetcher = new Fetcher(Options);
        var result = await fetcher.FetchAsync(new Uri(site.Address + "/a"), default);

        Assert.Equal(isFetched, result.Fetched is not null);
        Assert.Equal(isFetched, site.Requests.Count == 1);
        Assert.StartsWith(isFetched ? "" : $"{site.Address}/a: robots.txt: status {status}: ", $"{result.Refusal}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetch_NobodyThere_SaysSo()
    {
        string address;
        await using (var host = new RawHost((_, _) => Task.CompletedTask))
        {
            address = host.Address;
        }

        using var fetcher = new Fetcher(Options);
        Assert.Equal($"{address}/a: robots.txt: its host refuses connections", await RefusalAsync(fetcher, address + "/a"));
    }

    private static async Task<string> BodyAsync(Fetcher fetcher, string address)
    {
        var result = await fetcher.FetchAsync(new Uri(address), default);
        Assert.Null(result.Refusal);
        return Encoding.UTF8.GetString(result.Fetched!.Body!);
    }

    private static async Task<string> RefusalAsync(Fetcher fetcher, string address)
        => (await fetcher.FetchAsync(new Uri(address), default)).Refusal!.ToString();

    private static byte[] Pack(string text, string coding)
    {
        var packed = new MemoryStream();
        using (Stream packing = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest),
            "deflate" => new ZLibStream(packed, CompressionLevel.Fastest),
            _ => new DeflateStream(packed, CompressionLevel.Fastest),
        })
        {
            packing.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
