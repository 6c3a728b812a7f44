using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Ingestion.Archives;
using NodaTime;

namespace Hearsay.Tests.Ingestion.Archives;

public sealed class ArchiveWriterTests
{
    private static readonly Instant Captured = Instant.FromUtc(2031, 1, 6, 9, 30) + Duration.FromMilliseconds(250);

    [Fact]
    public void Write_RequestAndResponse_AreReadAgain()
    {
        using var file = new MemoryStream();
        var writer = new ArchiveWriter(file, new At(Captured));
        writer.WriteInfo([new("software", "hearsay"), new("format", "WARC File Format 1.1")]);
        var response = writer.WriteResponse("https://x.example/1", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", "<p>No.</p>"u8);
        writer.WriteRequest("https://x.example/1", "GET /1 HTTP/1.1\r\nHost: x.example\r\n\r\n", response);
        file.Position = 0;
        var records = new ArchiveReader("x", file).Read().Select(i => (Record: i.Record!, Block: Encoding.UTF8.GetString(Take(i.Record!)))).ToList();

        Assert.Equal([ArchiveRecordKind.Info, ArchiveRecordKind.Response, ArchiveRecordKind.Request], records.Select(r => r.Record.Kind));
        Assert.Equal("software: hearsay\r\nformat: WARC File Format 1.1\r\n", records[0].Block);
        Assert.Equal((response, Captured, "application/http;msgtype=response"), (records[1].Record.Id, records[1].Record.Date, records[1].Record.ContentType));
        Assert.EndsWith("\r\n\r\n<p>No.</p>", records[1].Block, StringComparison.Ordinal);
        Assert.Equal(response, records[2].Record.Fields["WARC-Concurrent-To"]);
        Assert.Equal("GET /1 HTTP/1.1\r\nHost: x.example\r\n\r\n", records[2].Block);
    }

    [Theory]
    [InlineData("sha1", "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ")]
    [InlineData("sha256", "sha256:4OYMIQUY7QOBJGX36TEJS35ZEQT24QPEMSNZGTFESWMRW6CSXBKQ====")]
    public void Write_EmptyPayload_HasTheDigestThatOtherToolsWrite(string digest, string expected)
    {
        using var file = new MemoryStream();
        new ArchiveWriter(file, TimeProvider.System) { Digest = digest }.WriteResponse("https://x.example/", "HTTP/1.1 200 OK\r\n\r\n", []);
        file.Position = 0;

        Assert.Equal(expected, new ArchiveReader("x", file).Read().Single().Record!.Fields["WARC-Payload-Digest"]);
    }

    [Fact]
    public void Write_SameTwice_GivesTheSameBytes() => Assert.Equal(Write(("https://x.example/1", "a"u8.ToArray())), Write(("https://x.example/1", "a"u8.ToArray())));

    [Fact]
    public void Write_AnyResponses_AreReadAgainByteForByte()
    {
        var response = from number in Gen.Choose(0, 10_000)
                       from body in Gen.OneOf(ArbMap.Default.GeneratorFor<byte[]>(), Gen.Elements("WARC/1.0\r\n\r\n"u8.ToArray(), "\r\n\r\n\r\n"u8.ToArray(), [0x1F, 0x8B, 8, 0], new byte[200_000]))
                       select (Target: $"https://x.example/{number}?é=\"{number}", Body: body);
        Prop.ForAll(response.ListOf().ToArbitrary(), responses =>
        {
            var items = new ArchiveReader("x", new MemoryStream(Write([.. responses]))).Read();
            var read = responses.Count == 0 ? [] : items.Select(i => (i.Record!.Target, Hash: Hash(Take(i.Record!)[Head.Length..]), IsWhole: i.Record!.IsWhole())).ToList();
            Assert.Equal(responses.Select(r => ((string?)r.Target, Hash(r.Body), true)), read);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    private const string Head = "HTTP/1.1 200 OK\r\n\r\n";

    private static byte[] Write(params (string Target, byte[] Body)[] responses)
    {
        using var file = new MemoryStream();
        var writer = new ArchiveWriter(file, new At(Captured));
        foreach (var (target, body) in responses)
        {
            writer.WriteResponse(target, Head, body);
        }

        return file.ToArray();
    }

    private static byte[] Take(ArchiveRecord record)
    {
        using var block = new MemoryStream();
        record.Block.CopyTo(block);
        return block.ToArray();
    }

    private static string Hash(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));

    private sealed class At(Instant now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToDateTimeOffset();
    }
}
