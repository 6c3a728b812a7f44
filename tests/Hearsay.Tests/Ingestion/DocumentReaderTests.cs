using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Ingestion;
using NodaTime;

namespace Hearsay.Tests.Ingestion;

public sealed class DocumentReaderTests
{
    private static readonly DocumentReader Reader = new();

    [Fact]
    public void Read_PlainText_KeepsEveryCharacter()
    {
        const string Text = "  The mayor said:\r\n\r\n\t“We x\u00ADy were told\u0000 nothing.”\u0007 e\u0301 🙂 \u202Eשלום\u202C\n";

        var document = Reader.Read("a.txt", Encoding.UTF8.GetBytes(Text)).Document!;

        Assert.Equal(Text, document.Text);
        Assert.Null(document.Map);
        Assert.Null(document.Published);
        Assert.Equal("a.txt", document.Name);
    }

    [Fact]
    public void Read_KnownBytes_HasTheirHash()
        => Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Reader.Read("a", "abc"u8).Document!.Sha256);

    [Fact]
    public void Read_Published_IsTheCallers()
    {
        var time = new LocalDateTime(2024, 5, 1, 10, 0).WithOffset(Offset.FromHours(2));

        Assert.Equal(time, Reader.Read("a.md", "---\ndate: 2023-01-01\n---\nText"u8, time).Document!.Published);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" \r\n\t\u00A0\u3000", "holds no words")]
    [InlineData("\uFEFF", "holds no words")]
    [InlineData("... -- 🙂", "holds no words")]
    [InlineData("\0\0\0\0", "holds no words")]
    [InlineData("\n <html lang=en>", "is a web page without an article")]
    [InlineData("<!DOCTYPE HTML><title>Tide</title><body><div id=app></div><script>render('app')</script>", "is a web page that only scripts fill")]
    [InlineData("<html><frameset cols=20%,80%><frame src=menu.html><frame src=story.html></frameset>", "is a set of frames")]
    [InlineData("%PDF-1.7\nx", "is a PDF, not a text")]
    [InlineData("PK\u0003\u0004x", "is a ZIP archive")]
    [InlineData("GIF89a\0\0", "is a GIF image")]
    [InlineData("MZ\u0001\0", "is a Windows program")]
    [InlineData("\u007FELF\0", "is an ELF program")]
    [InlineData("{\\rtf1 x}", "is an RTF document")]
    public void Read_NoText_IsRefusedWithReason(string content, string reason)
    {
        var result = Reader.Read("x", Encoding.UTF8.GetBytes(content));

        Assert.False(result.IsRead);
        Assert.StartsWith(reason, result.Refusal.Reason, StringComparison.Ordinal);
        Assert.Equal("x", result.Refusal.Input);
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }, "a PNG image")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, "a JPEG image")]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08 }, "a gzip archive")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "an old Office file (OLE)")]
    public void Read_BinarySignature_IsNamed(byte[] bytes, string kind)
        => Assert.Equal($"is {kind}, not a text; convert it to text first", Reader.Read("x", bytes).Refusal!.Reason);

    [Theory]
    [InlineData("MZ said on Friday that it would appeal.")]
    [InlineData("GIF89a is a format, he said.")]
    [InlineData("RIFF is another, she said.")]
    [InlineData("Once")]
    [InlineData("He said he saw <html> in it.")]
    public void Read_TextThatLooksLikeSomethingElse_IsRead(string text)
        => Assert.Equal(text, Reader.Read("x", Encoding.UTF8.GetBytes(text)).Document?.Text);

    [Fact]
    public void Read_ManyControls_IsRefusedAtTheFirst()
    {
        var bytes = Encoding.UTF8.GetBytes("é said " + string.Concat(Enumerable.Repeat("ab\u0001", 20)));

        Assert.Equal("x: byte 10: holds too many control characters and damaged bytes to be a text", Reader.Read("x", bytes).Refusal!.ToString());
    }

    [Fact]
    public void Read_BeyondTheLimit_IsRefused()
    {
        var reader = new DocumentReader { MaxBytes = 10 };

        Assert.True(reader.Read("x", "0123456789"u8).IsRead);
        Assert.StartsWith("is larger than 10 bytes", reader.Read("x", "0123456789a"u8).Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TenMegabyteLine_IsRead()
        => Assert.Equal(10_000_000, Reader.Read("x", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("word ", 2_000_000)))).Document!.Text.Length);

    [Fact]
    public void Read_ForeignText_IsRefusedUnlessAnyLanguage()
    {
        var bytes = Encoding.UTF8.GetBytes("Le ministre a dit que les négociations avec la délégation ne sont pas dans une impasse, mais il n'a pas voulu dire quand elles pourront être conclues.");

        Assert.Equal("is in French, and only English is read; --any-language reads it anyway", Reader.Read("x", bytes).Refusal!.Reason);
        Assert.Equal("fr", new DocumentReader { AnyLanguage = true }.Read("x", bytes).Document!.Language);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public void Read_ArbitraryBytes_NeverThrows(string name)
        => Prop.ForAll<byte[]>(bytes =>
        {
            var result = Reader.Read(name, bytes ?? []);
            return result.Document is null != result.Refusal is null;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_ArbitraryTextOrNone_RoundTrips()
        => Prop.ForAll<NonNull<string>>(given =>
        {
            var text = "x" + Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(given.Get)).Replace('\0', ' ');
            var document = new DocumentReader { AnyLanguage = true }.Read("x", Encoding.UTF8.GetBytes(text)).Document;
            return document is null ? ControlCharacters.FirstOfMany(text) >= 0 : document.Text == text;
        }).QuickCheckThrowOnFailure();
}
