using System.IO.Compression;
using System.Text;
using Hearsay.Ingestion.Archives;
using static Hearsay.Tests.Ingestion.Archives.InventedArchives;

namespace Hearsay.Tests.Ingestion.Archives;

public sealed class ArchiveReaderTests
{
    private static readonly byte[] One = Response("https://x.example/1");
    private static readonly byte[] Two = Response("https://x.example/2");
    private static readonly string[] Both = [$"https://x.example/1 {Page}", $"https://x.example/2 {Page}"];

    [Fact]
    public void Read_Warc_GivesHeads()
    {
        var record = new ArchiveReader("x", new MemoryStream(Record("revisit", "<https://x.example/a b>", "x"u8.ToArray(), version: "0.17"))).Read().Single().Record!;

        Assert.Equal((ArchiveRecordKind.Revisit, "https://x.example/a b", 1L, "byte 0", 2031), (record.Kind, record.Target, record.Length, record.Place, record.Date!.Value.InUtc().Year));
        Assert.Equal("<urn:uuid:23>", record.Fields["warc-record-id"]);
    }

    [Fact]
    public void Read_PlainAndGzip_GiveTheSame()
    {
        Assert.Equal(Both, Read([.. One, .. Two]));
        Assert.Equal(Both, Read(Gzip(One, Two)));
        Assert.Equal(Both, Read(Gzip(One[..100], [.. One[100..], .. Two[..7]], Two[7..])));
        Assert.Equal(Both, Read([.. Gzip(One, Two), 0, 0, 0]));
    }

    [Fact]
    public void Read_GzipOfAllRecordsAsOne_ReadsThemAndTellsOnce()
    {
        const string Told = "x.warc: byte 0: from here on several records are compressed as one, where each should be for itself; they are read all the same";

        Assert.Equal([Both[0], Told, Both[1]], Read(Gzip([.. One, .. Two])));
        Assert.Equal([Both[0], Told, Both[1], Both[0], Both[1]], Read(Gzip([.. One, .. Two, .. One], Two)));
    }

    [Fact]
    public void Read_Gzip_TellsWhereMembersBegin()
    {
        var places = new ArchiveReader("x", new MemoryStream(Gzip(One, Two))).Read().Select(i => i.Record!.Place);

        Assert.Equal(["byte 0", $"byte {Gzip(One).Length}"], places);
    }

    [Fact]
    public void Read_Arc_GivesPages()
    {
        var http = $"HTTP/1.0 200 OK\nContent-Type: text/html\n\n{Page}";
        var info = "2 0 Crawler\nURL IP-address Archive-date Content-type Result-code Checksum Location Offset Filename Archive-length\n";
        var first = $"filedesc://x.arc 0.0.0.0 20140216050221 text/plain {info.Length}\n{info}\n";
        var arc = first + $"https://x.example/a b?c 192.0.2.1 20140216050221 text/html {http.Length}\n{http}\nhttps://x.example/2 192.0.2.1 20140216050221 text/plain 200 - - 0 x.arc 14\nShe denied it.\n";

        Assert.Equal([$"https://x.example/a b?c {Page}", "https://x.example/2 She denied it."], Read(Encoding.UTF8.GetBytes(arc)));
    }

    [Theory]
    [InlineData("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n")]
    [InlineData("HTTP/1.1 302 Found\r\nContent-Type: text/html\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\n\r\n")]
    [InlineData("no head")]
    public void Read_ResponseWithoutPage_IsLeftOut(string head) => Assert.Equal(Both[1..], Read([.. Response("https://x.example/1", head, "x"u8.ToArray()), .. Two]));

    [Fact]
    public void Read_ResourceAndConversion_ArePages()
        => Assert.Equal(["https://x.example/1 Text.", "https://x.example/2 Text."], Read([.. Record("resource", "https://x.example/1", "Text."u8.ToArray(), "text/plain"), .. Record("conversion", "https://x.example/2", "Text."u8.ToArray(), "text/plain; charset=utf-8")]));

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("gzip, br")]
    public void Read_CompressedBody_IsDecompressed(string coding)
    {
        var body = coding.Split(", ").Aggregate(Encoding.UTF8.GetBytes(Page), (bytes, c) => Pack(bytes, s => c switch
        {
            "gzip" => new GZipStream(s, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(s, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(s, CompressionLevel.Fastest, leaveOpen: true),
            _ => new DeflateStream(s, CompressionLevel.Fastest, leaveOpen: true),
        }));
        var head = $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {coding.Replace("raw ", "", StringComparison.Ordinal)}\r\n";

        Assert.Equal(Both[..1], Read(Response("https://x.example/1", head + "\r\n", body)));
        Assert.Equal(Both[..1], Read(Response("https://x.example/1", head + "Transfer-Encoding: chunked\r\n\r\n", Chunked(body))));
        Assert.Equal(Both[..1], Read(Response("https://x.example/1", head + "\r\n", Encoding.UTF8.GetBytes(Page))));
    }

    [Theory]
    [InlineData("5\r\nThe m\r\n6;x=y\r\nayor s\r\n0\r\n\r\n", "The mayor s")]
    [InlineData("5\nThe m\n3\nayo\n0\n\n", "The mayo")]
    [InlineData("The mayor said no.", "The mayor said no.")]
    [InlineData("5\r\nThe mayor said no.", "The mayor said no.")]
    [InlineData("ff\r\nThe mayor", "The mayor")]
    [InlineData("5\r\nThe m\r\n", "The m")]
    public void Read_Chunks_AreJoined(string body, string expected)
        => Assert.Equal([$"https://x.example/1 {expected}"], Read(Response("https://x.example/1", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n", Encoding.UTF8.GetBytes(body))));

    private static byte[] Chunked(byte[] body)
        => [.. body.Chunk(7).SelectMany(c => Encoding.ASCII.GetBytes($"{c.Length:x}\r\n").Concat(c).Concat("\r\n"u8.ToArray())), .. "0\r\n\r\n"u8];
}
