using System.Text;
using UtfUnknown;

namespace Hearsay.Ingestion;

/// <summary>
/// Guesses the charset of bytes from how often they follow on each other, where nothing names it: by UTF.Unknown, after the universal
/// charset detector of Mozilla. Only charsets of the WHATWG Encoding Standard are guessed.
/// </summary>
internal static class GuessedCharset
{
    private const string Western = "windows-1252";

    private const int SampleBytes = 1 << 18;

    private const double LeastConfidence = 0.5;

    /// <summary>Charsets that the detector knows and the standard does not, or that no text on the web is in.</summary>
    private static readonly string[] Passed = ["ascii", "ibm850", "ibm852", "ibm855", "x-mac-ce", "euc-tw", "viscii"];

    /// <summary>
    /// The text; null where the bytes are like no charset that is known. Few bytes beside ASCII are too little to go by, and taken
    /// for Western.
    /// </summary>
    /// <param name="bytes">Bytes that are not UTF-8.</param>
    public static DecodedText? Read(ReadOnlySpan<byte> bytes)
    {
        if (Windows1252.IsMarginal(bytes))
        {
            return new DecodedText(Windows1252.Decode(bytes), Western, 0);
        }

        var encoding = Find(bytes);
        return encoding is not null && encoding.WebName != Western ? new DecodedText(encoding.GetString(bytes), encoding.WebName, 0)
            : encoding is not null || Windows1252.IsLikely(bytes) ? new DecodedText(Windows1252.Decode(bytes), Western, 0)
            : null;
    }

    /// <summary>The most likely charset of the standard; null where none is.</summary>
    private static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        // a lead byte of a charset of several is never ASCII, so that none is cut in two at the start
        var sample = bytes[bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF)..];
        return CharsetDetector.DetectFromBytes(sample[..Math.Min(sample.Length, SampleBytes)].ToArray()).Details
            .Where(d => d.Confidence >= LeastConfidence && !Passed.Contains(d.EncodingName, StringComparer.Ordinal))
            .Select(d => DeclaredCharset.Resolve(d.EncodingName))
            .FirstOrDefault(e => e is not null);
    }
}
