using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Hearsay.App.Tests.Web.Access;

/// <summary>A small provider of OpenID Connect on this machine, at which everybody is one subject.</summary>
internal sealed class TestProvider : IAsyncDisposable
{
    public const string Client = "hearsay";

    public const string ClientSecret = "known to both";

    private readonly RSA _rsa = RSA.Create(2048);
    private readonly WebApplication _app;
    private IQueryCollection _asked = QueryCollection.Empty;

    private TestProvider()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRouting();
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Issuer ?? Authority,
            ["authorization_endpoint"] = $"{Authority}/authorize",
            ["token_endpoint"] = $"{Authority}/token",
            ["jwks_uri"] = $"{Authority}/keys",
        }));
        _app.MapGet("/keys", () => Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", kid = "1", n = Base64Url.EncodeToString(_rsa.ExportParameters(false).Modulus), e = Base64Url.EncodeToString(_rsa.ExportParameters(false).Exponent) } } }));
        _app.MapGet("/authorize", (HttpRequest request) =>
        {
            _asked = request.Query;
            return Results.Redirect($"{request.Query["redirect_uri"]}?code=one&state={Uri.EscapeDataString(request.Query["state"]!)}");
        });
        _app.MapPost("/token", async (HttpRequest request) => Answer(await request.ReadFormAsync()));
    }

    public string Authority => _app.Urls.Single();

    /// <summary>What an attacker would sign with who hopes that a public key is taken for a shared one.</summary>
    public byte[] PublicKey => _rsa.ExportSubjectPublicKeyInfo();

    /// <summary>What it calls itself in its document; its address where null.</summary>
    public string? Issuer { get; set; }

    public string Subject { get; set; } = "17";

    /// <summary>Changes what the token says, or how it is signed.</summary>
    public Func<SecurityTokenDescriptor, SecurityTokenDescriptor> Spoil { get; set; } = d => d;

    public static async Task<TestProvider> StartAsync()
    {
        var provider = new TestProvider();
        await provider._app.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _rsa.Dispose();
    }

    /// <summary>The code is given for a proof alone that whoever asks is who began (PKCE, RFC 7636), and for the client's secret.</summary>
    private IResult Answer(IFormCollection form)
    {
        var proof = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (form["code"] != "one" || form["client_secret"] != ClientSecret || _asked["code_challenge"] != proof || _asked["code_challenge_method"] != "S256")
        {
            return Results.BadRequest();
        }

        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var token = new JsonWebTokenHandler().CreateToken(Spoil(new SecurityTokenDescriptor
        {
            Issuer = Issuer ?? Authority,
            Audience = Client,
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddMinutes(5),
            Claims = new Dictionary<string, object> { ["sub"] = Subject, ["nonce"] = _asked["nonce"].ToString() },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(_rsa) { KeyId = "1" }, SecurityAlgorithms.RsaSha256),
        }));
        return Results.Json(new { access_token = "unused", token_type = "Bearer", id_token = token });
    }
}
