using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Ingestion.Archives;
using static Hearsay.Tests.Ingestion.Archives.InventedArchives;

namespace Hearsay.Tests.Ingestion.Archives;

/// <summary>Of a damaged archive every record that can be read is read, and the rest is told of.</summary>
public sealed class DamagedArchiveTests
{
    private static readonly byte[][] Three = [Response("https://x.example/1"), Response("https://x.example/2"), Response("https://x.example/3")];
    private static readonly string[] All = [.. Enumerable.Range(1, 3).Select(i => $"https://x.example/{i} {Page}")];

    [Fact]
    public void Read_CutOff_GivesWhatIsWhole()
    {
        var plain = Three.SelectMany(r => r).ToArray();
        var packed = Gzip(Three);

        Assert.Equal([.. All[..2], $"x.warc: byte {2 * Three[0].Length}: ends in the middle of a record"], Read(plain[..^30]));
        Assert.Equal([.. All[..2], $"x.warc: byte {2 * Three[0].Length}: the record does not say how long it is"], Read(plain[..(2 * Three[0].Length + 20)]));
        Assert.Equal([.. All[..2], $"x.warc: byte {Gzip(Three[..2]).Length}: ends in the middle of a compressed record"], Read(packed[..^20]));
        Assert.Equal([.. All[..2], $"x.warc: byte {Gzip(Three[..2]).Length}: ends in the middle of a compressed record"], Read(packed[..^3]));
        Assert.Equal(All, Read(plain[..^3]));
    }

    [Fact]
    public void Read_BytesChangedInAMember_GivesTheOthers()
    {
        var packed = Gzip(Three);
        var second = Gzip(Three[0]).Length;
        for (var at = second + 12; at < second + 120; at += 9)
        {
            var damaged = packed.ToArray();
            damaged[at] ^= 0xFF;
            var found = Read(damaged);

            Assert.Equal((All[0], All[2]), (found[0], found[^1]));
            Assert.StartsWith($"x.warc: byte {second}: ", found[^2], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_WrongChecksum_IsTold()
    {
        var packed = Gzip(Three);
        packed[Gzip(Three[..2]).Length - 6] ^= 1;

        Assert.Equal([All[0], $"x.warc: byte {Gzip(Three[0]).Length}: the checksum of the compressed record is wrong", All[2]], Read(packed));
    }

    [Fact]
    public void Read_JunkBetweenMembers_IsToldOnce()
        => Assert.Equal([.. All[..2], $"x.warc: byte {Gzip(Three[..2]).Length}: no compressed record begins here", All[2]], Read([.. Gzip(Three[..2]), .. new byte[100].Select(_ => (byte)'j'), .. Gzip(Three[2])]));

    [Theory]
    [InlineData(-10)]
    [InlineData(-2)]
    public void Read_LengthTooShort_GivesTheOthers(int difference)
    {
        var block = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{Page}");
        var found = Read([.. Three[0], .. Record("response", "https://x.example/2", block, length: block.Length + difference), .. Three[2]]);

        Assert.Equal((All[0], All[2], 4), (found[0], found[^1], found.Count));
        Assert.EndsWith(": no record begins here", found[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoLengthOrNoHead_GivesTheOthers()
    {
        byte[] bad = [.. "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n"u8, .. "junk\r\n"u8];

        Assert.Equal([All[0], $"x.warc: byte {Three[0].Length}: the record does not say how long it is", All[1]], Read([.. Three[0], .. bad, .. Three[1]]));
        Assert.Equal(["x.warc: byte 0: no record begins here", All[1]], Read([.. "<html>no archive</html>\n"u8, .. Three[1]]));
        Assert.Equal(["x.warc: holds no records"], Read([]));
    }

    [Fact]
    public void Read_BodyWholeInARecordThatIsNot_IsGiven()
    {
        var record = Response("https://x.example/1");
        var longer = Encoding.UTF8.GetString(record).Replace("Content-Length: 1", "Content-Length: 9", StringComparison.Ordinal);

        Assert.Equal([All[0], "x.warc: byte 0: ends in the middle of a record"], Read(Encoding.UTF8.GetBytes(longer.TrimEnd())));
    }

    [Fact]
    public void Read_PageBeyondTheLimit_IsRefusedAndTheRestGoesOn()
        => Assert.Equal(["x.warc: https://x.example/1: byte 0: is larger than 500 bytes, the most that is read at once; split it", All[1]], Read([.. Response("https://x.example/1", new string('a', 600)), .. Three[1]], maxBytes: 500));

    [Fact]
    public void Read_GzipBombs_TakeNoMoreThanTheLimit()
    {
        var bomb = Gzip(new byte[64 << 20]);
        var inBody = Response("https://x.example/1", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n", bomb);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = Read([.. Gzip(inBody), .. bomb, .. Gzip(Three[1])]);

        Assert.Equal(["x.warc: https://x.example/1: byte 0: is larger than 1048576 bytes, the most that is read at once; split it", $"x.warc: byte {Gzip(inBody).Length}: no record begins here", All[1]], found);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400 << 20);
    }

    [Fact]
    public void Read_HeadWithoutEnd_IsRefused()
        => Assert.StartsWith("x.warc: byte 0: the head of the record does not end", Assert.Single(Read(Encoding.ASCII.GetBytes("WARC/1.0\r\n" + string.Concat(Enumerable.Repeat("A: b\r\n", 5_000))))), StringComparison.Ordinal);

    [Fact]
    public void Read_DiskFails_IsRefused()
    {
        var items = new ArchiveReader("x", new BrokenStream(Three[0])).Read().ToList();

        Assert.Equal(2, items.Count);
        Assert.Equal("x: byte 0: cannot be read: the disk is gone", items[1].Refusal!.ToString());
    }

    [Fact]
    public void Read_AnyBytes_EndsAndNeverThrows()
    {
        var piece = Gen.OneOf(
            Gen.Elements(Three[0], Gzip(Three[0]), Gzip(Three[0])[..40], "WARC/1.0\r\n"u8.ToArray(), "Content-Length: 5\r\n"u8.ToArray(), "\r\n"u8.ToArray(), [0x1F, 0x8B, 8, 0x1C], "https://x.example/1 1.1.1.1 20140216050221 a/b 3\n"u8.ToArray()),
            ArbMap.Default.GeneratorFor<byte[]>());
        Prop.ForAll(piece.ListOf().Select(parts => parts.SelectMany(b => b).ToArray()).ToArbitrary(), bytes => Assert.NotEmpty(new ArchiveReader("x", new MemoryStream(bytes)).Read().ToList()))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    /// <summary>Gives some bytes, and then fails.</summary>
    private sealed class BrokenStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => Position < Length - 50 ? base.Read(buffer, offset, (int)Math.Min(count, Length - 50 - Position)) : throw new IOException("the disk is gone");
    }
}
