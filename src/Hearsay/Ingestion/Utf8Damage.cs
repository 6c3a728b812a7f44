using System.Buffers;
using System.Text;

namespace Hearsay.Ingestion;

/// <summary>How well bytes that are not valid UTF-8 still look like it.</summary>
/// <param name="Sequences">Whole sequences of two and more bytes.</param>
/// <param name="Broken">Places that are no part of any whole sequence; each becomes one U+FFFD.</param>
/// <param name="CutBytes">Bytes at the very end that begin a sequence, 0 to 3.</param>
internal readonly record struct Utf8Damage(int Sequences, int Broken, int CutBytes)
{
    /// <summary>
    /// Whether this is UTF-8 with damage rather than a charset of single bytes. Accented letters of such a charset hardly ever
    /// make a whole sequence, and a text cut in the middle of a sequence has at least two bytes of it or whole ones before.
    /// </summary>
    public bool IsUtf8 => Broken == 0 ? Sequences > 0 || CutBytes > 1 : Sequences > Broken;

    /// <summary>Counts in one pass over the bytes.</summary>
    public static Utf8Damage Of(ReadOnlySpan<byte> bytes)
    {
        int sequences = 0, broken = 0, cut = 0;
        while (bytes.Length > 0)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var size);
            sequences += status == OperationStatus.Done ? 1 : 0;
            broken += status == OperationStatus.InvalidData ? 1 : 0;
            cut = status == OperationStatus.NeedMoreData ? size : 0;
            bytes = bytes[size..];
        }

        return new Utf8Damage(sequences, broken, cut);
    }
}
