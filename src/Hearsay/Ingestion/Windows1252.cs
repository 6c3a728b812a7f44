namespace Hearsay.Ingestion;

/// <summary>Decodes windows-1252, which Latin-1 text on the web in truth is (WHATWG Encoding Standard, section 9).</summary>
internal static class Windows1252
{
    private const int FewBytes = 8;

    private const double MostHighBytes = 0.3;

    private const byte FirstVisible = 0x21;

    private const byte FirstHigh = 0x80;

    /// <summary>Below stand quotation marks and dashes, and a blank.</summary>
    private const byte FirstLetter = 0xA1;

    /// <summary>
    /// The characters of the bytes 0x80 to 0x9F; all other bytes are their own code points. U+FFFD stands where the charset
    /// defines nothing.
    /// </summary>
    private const string HighControls =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
        + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    /// <summary>One UTF-16 code unit for every byte.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
        => string.Create(bytes.Length, bytes, static (text, bytes) =>
        {
            for (var i = 0; i < bytes.Length; i++)
            {
                text[i] = bytes[i] is >= 0x80 and <= 0x9F ? HighControls[bytes[i] - 0x80] : (char)bytes[i];
            }
        });

    /// <summary>
    /// Whether the bytes can be a Western text: most of it ASCII. In the single-byte charsets of other scripts, and in the
    /// double-byte ones, most letters are high bytes.
    /// </summary>
    public static bool IsLikely(ReadOnlySpan<byte> bytes) => CountFrom(FirstHigh, bytes) <= FewBytes || IsMostlyAscii(bytes);

    /// <summary>Whether the bytes are ASCII but for punctuation and so few letters that nothing can be told of them.</summary>
    public static bool IsMarginal(ReadOnlySpan<byte> bytes) => CountFrom(FirstLetter, bytes) <= FewBytes && IsMostlyAscii(bytes);

    private static bool IsMostlyAscii(ReadOnlySpan<byte> bytes) => CountFrom(FirstHigh, bytes) <= CountFrom(FirstVisible, bytes) * MostHighBytes;

    private static int CountFrom(byte first, ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var value in bytes)
        {
            count += value >= first ? 1 : 0;
        }

        return count;
    }
}
