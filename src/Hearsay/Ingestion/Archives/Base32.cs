using System.Text;

namespace Hearsay.Ingestion.Archives;

/// <summary>Base32 (RFC 4648, section 6), in which archives write digests.</summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Bytes in Base32, padded.</summary>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        int bits = 0, held = 0;
        foreach (var value in bytes)
        {
            held = (held << 8) | value;
            for (bits += 8; bits >= 5; bits -= 5)
            {
                text.Append(Alphabet[(held >> (bits - 5)) & 31]);
            }

            held &= (1 << bits) - 1;
        }

        text.Append(bits > 0 ? Alphabet[(held << (5 - bits)) & 31].ToString() : "");
        return text.Append('=', (8 - (text.Length % 8)) % 8).ToString();
    }
}
