using System.Text;
using System.Text.Unicode;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Ingestion;

namespace Hearsay.Tests.Ingestion;

public sealed class CharsetReaderTests
{
    private const string Sample = "The ministry said “no” – and Šimić, of Žilina, agreed.\r\n\tÉ 🙂 e\u0301 שלום x\u00ADy";

    public static TheoryData<string, bool> Marked => new()
    {
        { "utf-8", true }, { "utf-16le", true }, { "utf-16be", true }, { "utf-32le", true }, { "utf-32be", true },
        { "utf-8", false }, { "utf-16le", false }, { "utf-16be", false },
    };

    [Theory]
    [MemberData(nameof(Marked))]
    public void Read_UnicodeCharset_GivesTheTextWithoutItsMark(string charset, bool isMarked)
    {
        var encoding = EncodingOf(charset);
        var bytes = isMarked ? [.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)] : encoding.GetBytes(Sample);

        var decoded = CharsetReader.Read(bytes);

        Assert.Equal((Sample, charset, isMarked ? encoding.GetPreamble().Length : 0), (decoded!.Value.Text, decoded.Value.Charset, decoded.Value.MarkLength));
    }

    [Fact]
    public void Read_Latin1_IsWindows1252()
    {
        byte[] bytes = [.. "He said caf"u8, 0xE9, (byte)' ', 0x93, (byte)'n', (byte)'o', 0x94, 0x80, 0x81];

        Assert.Equal("He said café “no”€\uFFFD", CharsetReader.Read(bytes)!.Value.Text);
        Assert.Equal("windows-1252", CharsetReader.Read(bytes)!.Value.Charset);
    }

    [Fact]
    public void Read_Windows1252_DecodesEveryByte()
    {
        var all = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();

        var text = Windows1252.Decode(all);

        Assert.Equal(256, text.Length);
        Assert.Equal(5, text.Count(c => c == '\uFFFD'));
        Assert.Equal("\u0160\u2039\u0152", text[0x8A..0x8D]);
        Assert.All(Enumerable.Range(0xA0, 0x60), i => Assert.Equal(i, text[i]));
    }

    [Fact]
    public void Read_DamagedUtf8_KeepsTheRest()
    {
        byte[] bytes = [.. "Зеленський сказав "u8, 0xFF, .. "“так” і пішов"u8];

        Assert.Equal("Зеленський сказав \uFFFD“так” і пішов", CharsetReader.Read(bytes)!.Value.Text);
    }

    [Theory]
    [InlineData("He said “yes”", 1, "He said “yes\uFFFD")]
    [InlineData("He said yes”", 1, "He said yes\uFFFD")]
    [InlineData("naïve 🙂", 3, "naïve \uFFFD")]
    public void Read_TruncatedUtf8_EndsInReplacement(string text, int cut, string expected)
        => Assert.Equal(expected, CharsetReader.Read(Encoding.UTF8.GetBytes(text).AsSpan()[..^cut])!.Value.Text);

    [Theory]
    [InlineData("windows-1251", "Министр сообщил, что мост через реку закрыт до понедельника. По его словам, двое рабочих пострадали.")]
    [InlineData("koi8-r", "Министр сообщил, что мост через реку закрыт до понедельника. По его словам, двое рабочих пострадали.")]
    [InlineData("windows-1252", "Le ministre a déclaré que le pont sur la rivière restera fermé jusqu’à lundi. Deux ouvriers ont été blessés, d’après la préfecture.")]
    [InlineData("windows-1252", "Der Bürgermeister erklärte, die Brücke über den Fluss bleibe bis Montag geschlossen. Größere Schäden gebe es für die Gäste nicht.")]
    [InlineData("windows-1252", "“We don’t know,” the mayor said – “it’s not our bridge,” and the harbour café’s owner said he’d wait. “Who wouldn’t?”")]
    [InlineData("shift_jis", "大臣は月曜日まで橋を閉鎖すると述べた。市によると、作業員二人がけがをした。港の責任者はこれを否定している。")]
    [InlineData("euc-jp", "大臣は月曜日まで橋を閉鎖すると述べた。市によると、作業員二人がけがをした。港の責任者はこれを否定している。")]
    [InlineData("gb18030", "部长表示，大桥将关闭至星期一。据市政府称，两名工人受伤。港口负责人否认了这一说法。")]
    [InlineData("big5", "部長表示，大橋將關閉至星期一。據市政府稱，兩名工人受傷。港口負責人否認了這一說法。")]
    [InlineData("euc-kr", "장관은 월요일까지 다리를 폐쇄한다고 말했다. 시에 따르면 노동자 두 명이 다쳤다. 항만 책임자는 이를 부인했다.")]
    [InlineData("iso-8859-2", "Minister powiedział, że most zostanie zamknięty do poniedziałku. Według urzędu miasta dwóch robotników zostało rannych, a źródła mówią o większej liczbie.")]
    [InlineData("iso-8859-7", "Ο υπουργός δήλωσε ότι η γέφυρα θα παραμείνει κλειστή μέχρι τη Δευτέρα. Δύο εργάτες τραυματίστηκαν.")]
    public void Read_CharsetThatNothingNames_IsGuessed(string charset, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(charset)?.GetBytes(text) ?? Encoding.GetEncoding(charset).GetBytes(text);

        Assert.Equal(text, CharsetReader.Read(bytes)?.Text);
        Assert.Equal(text, CharsetReader.Read([.. Encoding.ASCII.GetBytes("<p class=\"first\">"), .. bytes, .. Encoding.ASCII.GetBytes("</p>")])?.Text[17..^4]);
    }

    [Theory]
    [InlineData("caf\u00E9")]
    [InlineData("na\u00EFve, she said")]
    [InlineData("\u00A3 5 or 6 \u20AC")]
    [InlineData("“Yes,” he said. “It’s here – we’re sure.”")]
    [InlineData("S\u00E3o Paulo, \u00C5lesund, Z\u00FCrich and M\u00E1laga")]
    [InlineData("“Yes,” he said. “It’s here – we’re sure.” “Who,” she asked, “is sure?” “He’s sure,” said the mayor’s aide – “or so he’d say.”")]
    public void Read_FewLettersBesideAscii_IsWindows1252(string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!.GetBytes(text);

        Assert.Equal((text, "windows-1252"), (CharsetReader.Read(bytes)!.Value.Text, CharsetReader.Read(bytes)!.Value.Charset));
    }

    [Fact]
    public void Read_BytesLikeNoText_IsNoCharset()
    {
        var bytes = new byte[4000];
        new Random(1).NextBytes(bytes);

        Assert.Null(CharsetReader.Read(bytes));
    }

    [Fact]
    public void Read_OddUtf16_EndsInReplacement()
        => Assert.Equal("ab\uFFFD", CharsetReader.Read([0xFF, 0xFE, (byte)'a', 0, (byte)'b', 0, (byte)'c'])!.Value.Text);

    [Fact]
    public void Read_ValidUtf8WithoutNuls_RoundTrips()
        => Prop.ForAll<string>(given =>
        {
            var text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(given ?? "")).Replace('\0', ' ').TrimStart('\uFEFF');
            var bytes = Encoding.UTF8.GetBytes(text);
            var read = CharsetReader.Read(bytes)!.Value;
            return read.Text == text && read.Charset == "utf-8" && Encoding.UTF8.GetByteCount(read.Text) == bytes.Length;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_ArbitraryBytes_GivesWellFormedText()
        => Prop.ForAll<byte[]>(bytes =>
        {
            var read = CharsetReader.Read(bytes ?? []);
            return read is null || (new UTF8Encoding(false, true).GetByteCount(read.Value.Text) >= 0 && (!Utf8.IsValid(bytes) || read.Value.Text.Length <= bytes!.Length));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("utf-8", "é🙂\u0001", 6)]
    [InlineData("utf-16le", "é🙂\u0001", 6)]
    [InlineData("utf-32be", "é🙂\u0001", 8)]
    [InlineData("windows-1252", "éé\u0001", 2)]
    public void ByteOffset_AfterWiderCharacters_CountsTheirBytes(string charset, string text, int expected)
    {
        var bytes = charset == "windows-1252" ? text.Select(c => (byte)c).ToArray() : EncodingOf(charset).GetBytes(text);

        Assert.Equal(expected, new ByteOffsets(new DecodedText(text, charset, 0), bytes).At(text.Length - 1));
    }

    private static Encoding EncodingOf(string charset) => charset switch
    {
        "utf-16le" => Encoding.Unicode,
        "utf-16be" => Encoding.BigEndianUnicode,
        "utf-32le" => Encoding.UTF32,
        "utf-32be" => new UTF32Encoding(true, true),
        _ => Encoding.UTF8,
    };
}
