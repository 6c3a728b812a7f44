using System.Net;
using System.Security.Cryptography;
using Hearsay.App.People;
using Hearsay.App.Web.Access;
using Microsoft.IdentityModel.Tokens;

namespace Hearsay.App.Tests.Web.Access;

public sealed class OpenIdTests : IAsyncLifetime
{
    private TestProvider _provider = null!;
    private SignedSite _site = null!;

    public async Task InitializeAsync()
    {
        _provider = await TestProvider.StartAsync();
        _site = await SignedSite.StartAsync(access => access with { OpenId = new OpenIdSettings(_provider.Authority, TestProvider.Client, TestProvider.ClientSecret) });
        _site.Accounts.Table.Add("ines", Role.Editor, null, (_provider.Authority, "17"), "test");
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task SignIn_KnownSubject_IsTheirAccount()
    {
        using var answer = await SignIn(_site.Nobody, "/story?story=ports");

        Assert.Equal((HttpStatusCode.Redirect, "/story?story=ports"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.Contains("<a href=\"/account\">ines, sign out</a>", await _site.Nobody.GetStringAsync("/stories"), StringComparison.Ordinal);
        Assert.Equal(("ines", "signed in", $"at {_provider.Authority}"), (_site.Accounts.Log[^1].Who, _site.Accounts.Log[^1].Did, _site.Accounts.Log[^1].What));
        Assert.Contains($"href=\"{OpenIdSignIn.Path}?return=%2F\"", await _site.Site.Visitor().GetStringAsync("/sign-in"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_UnknownSubject_IsToldWhatToAskFor()
    {
        _provider.Subject = "18";
        using var answer = await SignIn(_site.Nobody, "/");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains($"hearsay users add NAME --issuer {_provider.Authority} --subject 18", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await _site.Nobody.GetAsync("/stories")).StatusCode);
    }

    [Theory]
    [InlineData("issuer")]
    [InlineData("audience")]
    [InlineData("nonce")]
    [InlineData("expired")]
    [InlineData("key")]
    [InlineData("unsigned")]
    [InlineData("symmetric")]
    public async Task SignIn_TokenIsNotWhatItShouldBe_IsRefused(string what)
    {
        using var other = RSA.Create(2048);
        _provider.Spoil = token =>
        {
            switch (what)
            {
                case "issuer": token.Issuer = "https://evil.example"; break;
                case "audience": token.Audience = "another"; break;
                case "nonce": token.Claims["nonce"] = "another"; break;
                case "expired": (token.NotBefore, token.Expires) = (token.NotBefore!.Value.AddHours(-2), token.Expires!.Value.AddHours(-2)); break;
                case "unsigned": token.SigningCredentials = null; break;
                case "symmetric": token.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(_provider.PublicKey) { KeyId = "1" }, SecurityAlgorithms.HmacSha256); break;
                default: token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(other) { KeyId = "1" }, SecurityAlgorithms.RsaSha256); break;
            }

            return token;
        };
        using var answer = await SignIn(_site.Nobody, "/");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await _site.Nobody.GetAsync("/stories")).StatusCode);
    }

    [Fact]
    public async Task SignIn_ProviderCallsItselfAnother_IsRefused()
    {
        _provider.Issuer = "https://id.example";
        _site.Accounts.Table.Add("otto", Role.Admin, null, (_provider.Issuer, "17"), "test");
        using var answer = await SignIn(_site.Nobody, "/");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("it calls itself otherwise than its file", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_AnswerToSomebodyElsesQuestion_IsRefused()
    {
        using var begun = await _site.Nobody.GetAsync(OpenIdSignIn.Path);
        using var plain = Plain();
        using var sent = await plain.GetAsync(begun.Headers.Location);
        using var answer = await _site.Site.Visitor().GetAsync(sent.Headers.Location);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task SignIn_ReturnToAnotherSite_IsNotGoneTo()
    {
        using var answer = await SignIn(_site.Nobody, "//evil.example/");

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("{\"authority\": \"http://id.example\", \"client\": \"a\"}", "the authority is an address that begins with https, not 'http://id.example'")]
    [InlineData("{\"client\": \"a\"}", "missing")]
    public void Settings_MakeNoSense_SayWhere(string json, string reason)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("openid.json", json);

        var error = Assert.Throws<InvalidDataException>(() => OpenIdSettings.Read(path));

        Assert.StartsWith(path, error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SignIn(HttpClient visitor, string back)
    {
        using var begun = await visitor.GetAsync($"{OpenIdSignIn.Path}?return={Uri.EscapeDataString(back)}");
        using var plain = Plain();
        using var sent = await plain.GetAsync(begun.Headers.Location);
        return await visitor.GetAsync(sent.Headers.Location);
    }

    private static HttpClient Plain() => new(new SocketsHttpHandler { AllowAutoRedirect = false });
}
