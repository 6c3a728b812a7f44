using System.Formats.Asn1;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Hearsay.Ledger;

namespace Hearsay.App.Tests.Ledger;

/// <summary>Time stamps of a small authority of our own.</summary>
public sealed class StampTests : IDisposable
{
    private static readonly DateTimeOffset Time = new(2031, 2, 3, 4, 5, 6, TimeSpan.Zero);

    private readonly TestLedger _test = new TestLedger().With(InventedReading.Make(3));
    private readonly X509Certificate2 _authority = MakeAuthority();

    [Fact]
    public async Task Stamp_Authority_IsKeptAndVerified()
    {
        using var server = Serve(request => Answer(request, request.GetMessageHash().ToArray()));
        var run = await CommandRun.Of("verify", "--stamp", server.Prefixes.Single(), "--ledger", _test.Path);

        Assert.Equal(("", ExitCode.Done), (run.Error, run.Code));
        Assert.EndsWith("entry 2 was stamped at 2031-02-03T04:05:06Z by CN=Invented time\n", run.Output, StringComparison.Ordinal);
        var stamp = Assert.Single(_test.Ledger.Stamps());
        Assert.Equal((2, _test.Ledger.Head.Hash, true), (stamp.Entry, stamp.Hash, stamp.Verify(out var time, out _)));
        Assert.Equal(Time, time);
        _test.With(InventedReading.Make(4));
        Assert.Null(_test.Ledger.Verify().Flaw);
    }

    [Fact]
    public async Task Stamp_AnswerOfAnotherHash_IsRefused()
    {
        using var server = Serve(request => Answer(request, new byte[32]));
        var run = await CommandRun.Of("verify", "--stamp", server.Prefixes.Single(), "--ledger", _test.Path);

        Assert.Equal(ExitCode.NothingRead, run.Code);
        Assert.StartsWith($"hearsay: {server.Prefixes.Single()}: it gives no time stamp", run.Error, StringComparison.Ordinal);
        Assert.Empty(_test.Ledger.Stamps());
    }

    [Fact]
    public void Verify_StampOfAnotherHash_IsToldOf()
    {
        var head = _test.Ledger.Head;
        var request = LedgerStamp.RequestOf(head.Hash);
        var stamp = LedgerStamp.Of(head, request, "https://time.example/", Answer(request, request.GetMessageHash().ToArray()));
        _test.Ledger.AddStamp(stamp with { Token = [.. stamp.Token[..^1], (byte)(stamp.Token[^1] ^ 1)] });

        Assert.Equal("the time stamp of entry 2 by https://time.example/ is not right", _test.Ledger.Verify().Flaw);
    }

    public void Dispose()
    {
        _test.Dispose();
        _authority.Dispose();
    }

    private byte[] Answer(Rfc3161TimestampRequest request, byte[] hash)
    {
        var info = new Rfc3161TimestampTokenInfo(new Oid("1.2.3.4"), request.HashAlgorithmId, hash, new byte[] { 1 }, Time, nonce: request.GetNonce());
        var cms = new SignedCms(new ContentInfo(new Oid("1.2.840.113549.1.9.16.1.4"), info.Encode()));
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, _authority) { DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1"), IncludeOption = X509IncludeOption.EndCertOnly };
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid("1.2.840.113549.1.9.16.2.47"), SigningCertificate()));
        cms.ComputeSignature(signer);
        var answer = new AsnWriter(AsnEncodingRules.DER);
        using (answer.PushSequence())
        {
            using (answer.PushSequence())
            {
                answer.WriteInteger(0);
            }

            answer.WriteEncodedValue(cms.Encode());
        }

        return answer.Encode();
    }

    /// <summary>RFC 5816: which certificate signed.</summary>
    private byte[] SigningCertificate()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(_authority.GetCertHash(HashAlgorithmName.SHA256));
        }

        return writer.Encode();
    }

    private static X509Certificate2 MakeAuthority()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Invented time", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.8")], critical: true));
        return request.CreateSelfSigned(Time.AddYears(-1), Time.AddYears(10));
    }

    /// <summary>Answers one request.</summary>
    private static HttpListener Serve(Func<Rfc3161TimestampRequest, byte[]> answer)
    {
        var server = new HttpListener();
        server.Prefixes.Add($"http://localhost:{new Random(Environment.ProcessId + Environment.CurrentManagedThreadId).Next(20_000, 60_000)}/");
        server.Start();
        _ = Task.Run(async () =>
        {
            var context = await server.GetContextAsync();
            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body);
            Assert.True(Rfc3161TimestampRequest.TryDecode(body.ToArray(), out var request, out _));
            await context.Response.OutputStream.WriteAsync(answer(request));
            context.Response.Close();
        });
        return server;
    }
}
