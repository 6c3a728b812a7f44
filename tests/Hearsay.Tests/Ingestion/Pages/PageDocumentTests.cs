using System.Text;
using Hearsay.Ingestion;

namespace Hearsay.Tests.Ingestion.Pages;

/// <summary>Pages as documents: how they are recognised, and in which charset.</summary>
public sealed class PageDocumentTests
{
    private const string Prose = "The mayor said on Monday that the café by the old bridge would stay closed until the spring, and that nobody knew why.";

    private static readonly DocumentReader Reader = new() { AnyLanguage = true };

    [Theory]
    [InlineData("page.html", null, "<p>{0}</p>")]
    [InlineData("PAGE.HTM", null, "{0}")]
    [InlineData("-", null, "<!doctype html><p>{0}")]
    [InlineData("page", null, "\n<!-- made by hand --> <html lang=en><body>{0}")]
    [InlineData("page.txt", null, "<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'><body><p>{0}</p></body></html>")]
    [InlineData("https://post.example/ferry?id=7", "Text/HTML; charset=utf-8", "<p>{0}")]
    public void Read_Page_IsItsArticle(string name, string? type, string page)
        => Assert.Equal(Prose + "\n", Reader.Read(new Received(name) { ContentType = type }, Encoding.UTF8.GetBytes(string.Format(null, page, Prose))).Document?.Text);

    [Theory]
    [InlineData("a.txt", "He wrote <html> on the wall.")]
    [InlineData("a.txt", "<htmlx> is no tag.")]
    [InlineData("a.txt", "<!-- a comment without end")]
    [InlineData("a.txt", "<p>A text that begins with a tag.")]
    public void Read_NoPage_KeepsEveryCharacter(string name, string text)
        => Assert.Equal(text, Reader.Read(name, Encoding.UTF8.GetBytes(text)).Document?.Text);

    [Theory]
    [InlineData("iso-8859-1", "<meta charset=iso-8859-1>", null, "windows-1252")]
    [InlineData("windows-1252", "", null, "windows-1252")]
    [InlineData("iso-8859-15", "<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-15'>", null, "iso-8859-15")]
    [InlineData("iso-8859-15", "<meta charset=koi8-r>", "text/html; charset=\"iso-8859-15\"", "iso-8859-15")]
    [InlineData("utf-8", "<meta charset=iso-8859-1>", "text/html; charset=iso-8859-1", "utf-8")]
    [InlineData("windows-1252", "<meta charset=utf-8>", "text/html; charset=utf-8", "windows-1252")]
    [InlineData("windows-1252", "<meta charset=no-such-thing>", "text/html; charset=", "windows-1252")]
    [InlineData("utf-16", "<meta charset=utf-8>", null, "utf-16le")]
    [InlineData("gb18030", "<meta charset=gb2312>", null, "gb18030")]
    [InlineData("koi8-r", "<meta charset=KOI8-R>", null, "koi8-r", "Мэр сказал в понедельник, что мост останется закрытым до весны, и что никто не знает почему.")]
    [InlineData("shift_jis", "<meta charset=x-sjis>", null, "shift_jis", "市長は月曜日に、橋は春まで閉鎖されると述べ、その理由は誰も知らないと付け加えた。")]
    public void Read_Charset_IsFoundWhateverIsDeclared(string written, string meta, string? type, string expected, string prose = Prose)
    {
        var bytes = (DeclaredCharset.Resolve(written) ?? Encoding.GetEncoding(written)).GetBytes($"<html><head>{meta}</head><body><p>{prose}</p>");
        var document = Reader.Read(new Received("page.html") { ContentType = type }, bytes).Document!;

        Assert.Equal(prose + "\n", document.Text);
        Assert.Equal(expected, document.Charset);
    }

    [Fact]
    public void Read_XmlDeclaration_NamesTheCharset()
    {
        var bytes = DeclaredCharset.Resolve("windows-1251")!.GetBytes("<?xml version=\"1.0\" encoding=\"windows-1251\"?><html><body><p>Мэр сказал в понедельник, что мост останется закрытым до весны, и что никто не знает почему.</p></body></html>");

        Assert.StartsWith("Мэр сказал", Reader.Read("page", bytes).Document!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Page_KeepsWhatItSaysAboutItself()
    {
        var document = Reader.Read(new Received("page.html") { Address = new Uri("https://post.example/a?b") }, Encoding.UTF8.GetBytes(FerryPage.With("<link rel=canonical href=/ferry><meta property=og:site_name content='The Lowmouth Post'>"))).Document!;

        Assert.Equal("Ferry carried nine too many, harbour says", document.Title);
        Assert.Equal("The Lowmouth Post", document.Publisher);
        Assert.Equal(["Ann Lee", "Bo Roe"], document.Authors);
        Assert.Equal("https://post.example/ferry", document.Url);
        Assert.Equal("2031-02-04T18:30:00+01", document.Published.ToString());
        Assert.Equal("en", document.Language);
        Assert.Null(document.Map);
    }
}
