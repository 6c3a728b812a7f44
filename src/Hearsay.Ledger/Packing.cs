using System.IO.Compression;
using System.Text;

namespace Hearsay.Ledger;

/// <summary>Originals, texts and readings are kept in Brotli (RFC 7932).</summary>
internal static class Packing
{
    /// <summary>Good for a third to a tenth of a text's size, and quick beside reading it.</summary>
    private const CompressionLevel Level = CompressionLevel.Optimal;

    /// <summary>Packs bytes.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, Level, leaveOpen: true))
        {
            brotli.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>Unpacks bytes.</summary>
    /// <exception cref="InvalidDataException">They are not whole.</exception>
    public static byte[] Unpack(byte[] packed)
    {
        try
        {
            using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
            var bytes = new MemoryStream(4 * packed.Length);
            brotli.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (InvalidOperationException error)
        {
            // what the decoder throws where the bytes are no Brotli at all
            throw new InvalidDataException(error.Message, error);
        }
    }

    /// <summary>Unpacks a text.</summary>
    /// <exception cref="InvalidDataException">It is not whole.</exception>
    public static string UnpackText(byte[] packed) => Encoding.UTF8.GetString(Unpack(packed));
}
