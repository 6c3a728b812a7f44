using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Hearsay.App.Tests.People;
using Hearsay.App.Web.Access;

namespace Hearsay.App.Tests.Web.Access;

public sealed class HttpsTests
{
    [Fact]
    public async Task Https_CookiesAreOfThisHostAlone()
    {
        using var folder = new TemporaryFolder();
        using var certificate = Certificate(folder, out _).ReadCertificate();
        await using var site = await SignedSite.StartAsync(access => access with { Certificate = certificate });
        using var page = await site.Nobody.GetAsync("/sign-in");
        using var answer = await SignedSite.Post(site.Nobody, "/sign-in", "/sign-in", ("name", "reader"), ("password", TestAccounts.Password));

        Assert.Matches("^__Host-hearsay-form=[^;]+; path=/; secure; samesite=strict; httponly$", page.Headers.GetValues("Set-Cookie").Single());
        Assert.Matches("^__Host-hearsay-session=[^;]+; path=/; secure; samesite=lax; httponly$", answer.Headers.GetValues("Set-Cookie").Single());
        Assert.Equal("max-age=31536000; includeSubDomains", answer.Headers.GetValues("Strict-Transport-Security").Single());
        Assert.Equal(HttpStatusCode.OK, (await site.Nobody.GetAsync("/stories")).StatusCode);
    }

    [Fact]
    public async Task Https_IsTls12OrLaterAndNothingElse()
    {
        using var folder = new TemporaryFolder();
        using var certificate = Certificate(folder, out _).ReadCertificate();
        await using var site = await SignedSite.StartAsync(access => access with { Certificate = certificate });
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, site.Nobody.BaseAddress!.Port);
        await using var stream = new SslStream(client.GetStream(), false, (_, made, _, _) => made?.Subject == "CN=localhost");
        await stream.AuthenticateAsClientAsync("localhost");
        using var plain = new HttpClient();

        Assert.Contains(stream.SslProtocol, new[] { SslProtocols.Tls12, SslProtocols.Tls13 });
        await Assert.ThrowsAsync<HttpRequestException>(() => plain.GetAsync($"http://127.0.0.1:{site.Nobody.BaseAddress.Port}/sign-in"));
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("192.0.2.1", false)]
    public async Task Proxy_IsBelievedWhereItIsTheOneThatWasNamed(string proxy, bool isBelieved)
    {
        await using var site = await SignedSite.StartAsync(access => access with { Proxies = [IPAddress.Parse(proxy)], Names = ["hearsay.example"] });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in") { Headers = { Host = "hearsay.example" } };
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-For", "198.51.100.7");
        using var answer = await site.Nobody.SendAsync(request);

        Assert.Equal(isBelieved ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal((isBelieved, isBelieved), (answer.Headers.Contains("Strict-Transport-Security"), answer.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Single().StartsWith("__Host-hearsay-form=", StringComparison.Ordinal)));
    }

    [Fact]
    public void Certificate_WithoutItsKey_IsRefusedWithItsName()
    {
        using var folder = new TemporaryFolder();
        var options = Certificate(folder, out var pem) with { Key = null };

        Assert.StartsWith($"{pem}: no certificate with its key in PEM", Assert.Throws<InvalidDataException>(() => options.ReadCertificate()).Message, StringComparison.Ordinal);
    }

    private static AccessOptions Certificate(TemporaryFolder folder, out string path)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = TimeProvider.System.GetUtcNow();
        using var made = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        path = folder.Write("site.pem", made.ExportCertificatePem());
        return new AccessOptions { Certificate = path, Key = folder.Write("site.key", key.ExportPkcs8PrivateKeyPem()) };
    }
}
