using System.Text;
using System.Text.Unicode;

namespace Hearsay.Ingestion;

/// <summary>
/// Finds the charset of bytes and decodes them: byte order marks, UTF-16 without one, UTF-8 (also with some damage), what was
/// declared, and what the bytes are most like. Linear in the number of bytes.
/// </summary>
internal static class CharsetReader
{
    private static readonly UTF32Encoding Utf32LittleEndian = new(bigEndian: false, byteOrderMark: false);
    private static readonly UTF32Encoding Utf32BigEndian = new(bigEndian: true, byteOrderMark: false);

    /// <summary>The decoded bytes; null where they belong to no charset that is read here.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="declared">The charset that came with them, by any of its names; null where none did. What they declare themselves comes after.</param>
    public static DecodedText? Read(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (ReadMarked(bytes) is { } marked)
        {
            return marked;
        }

        if (HasNulsOnOneSide(bytes, side: 1))
        {
            return new DecodedText(Encoding.Unicode.GetString(bytes), "utf-16le", 0);
        }

        if (HasNulsOnOneSide(bytes, side: 0))
        {
            return new DecodedText(Encoding.BigEndianUnicode.GetString(bytes), "utf-16be", 0);
        }

        if (Utf8.IsValid(bytes) || Utf8Damage.Of(bytes).IsUtf8)
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8", 0);
        }

        if ((DeclaredCharset.Resolve(declared) ?? DeclaredCharset.Find(bytes)) is { } encoding)
        {
            return new DecodedText(encoding.GetString(bytes), encoding.WebName, 0);
        }

        return GuessedCharset.Read(bytes);
    }

    private static DecodedText? ReadMarked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => new DecodedText(Encoding.UTF8.GetString(rest), "utf-8", 3),
        [0x00, 0x00, 0xFE, 0xFF, .. var rest] => new DecodedText(Utf32BigEndian.GetString(rest), "utf-32be", 4),
        [0xFF, 0xFE, 0x00, 0x00, .. var rest] when IsUtf32LittleEndian(rest) => new DecodedText(Utf32LittleEndian.GetString(rest), "utf-32le", 4),
        [0xFF, 0xFE, .. var rest] => new DecodedText(Encoding.Unicode.GetString(rest), "utf-16le", 2),
        [0xFE, 0xFF, .. var rest] => new DecodedText(Encoding.BigEndianUnicode.GetString(rest), "utf-16be", 2),
        _ => null,
    };

    /// <summary>The mark of UTF-32LE is that of UTF-16LE and a NUL; only UTF-32 has no high byte in any unit.</summary>
    private static bool IsUtf32LittleEndian(ReadOnlySpan<byte> bytes)
    {
        const int SampleBytes = 4096;
        for (var i = 0; i + 3 < Math.Min(bytes.Length, SampleBytes); i += 4)
        {
            if (bytes[i + 3] != 0 || bytes[i + 2] > 0x10)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether most units of two bytes have a NUL on one side and hardly any on the other, as mostly Latin text in UTF-16 has.
    /// </summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="side">1 for the second byte of a unit (little endian), 0 for the first.</param>
    private static bool HasNulsOnOneSide(ReadOnlySpan<byte> bytes, int side)
    {
        const int FewestUnits = 3;
        const int SampleBytes = 1 << 16;
        const double MostUnits = 0.6;
        const double FewUnits = 0.02;
        var units = Math.Min(bytes.Length, SampleBytes) / 2;
        int there = 0, other = 0;
        for (var i = 0; i < units; i++)
        {
            there += bytes[2 * i + side] == 0 ? 1 : 0;
            other += bytes[2 * i + 1 - side] == 0 ? 1 : 0;
        }

        return units >= FewestUnits && there >= units * MostUnits && other <= units * FewUnits;
    }
}
