using System.Buffers.Binary;

namespace Hearsay.Ingestion.Archives;

/// <summary>The checksum of gzip members (RFC 1952, section 8), eight bytes at a time.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[][] Tables = MakeTables();

    /// <summary>The checksum of bytes that follow on others.</summary>
    /// <param name="sum">The checksum of those; 0 where there are none.</param>
    /// <param name="bytes">The bytes.</param>
    public static uint Append(uint sum, ReadOnlySpan<byte> bytes)
    {
        var value = ~sum;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var (low, high) = (value ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes), BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]));
            value = Tables[7][(byte)low] ^ Tables[6][(byte)(low >> 8)] ^ Tables[5][(byte)(low >> 16)] ^ Tables[4][low >> 24]
                ^ Tables[3][(byte)high] ^ Tables[2][(byte)(high >> 8)] ^ Tables[1][(byte)(high >> 16)] ^ Tables[0][high >> 24];
        }

        foreach (var b in bytes)
        {
            value = Tables[0][(byte)(value ^ b)] ^ (value >> 8);
        }

        return ~value;
    }

    private static uint[][] MakeTables()
    {
        var tables = Enumerable.Range(0, 8).Select(_ => new uint[256]).ToArray();
        for (var i = 0u; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value >> 1) ^ ((value & 1) * Polynomial);
            }

            tables[0][i] = value;
        }

        for (var t = 1; t < 8; t++)
        {
            for (var i = 0; i < 256; i++)
            {
                tables[t][i] = tables[0][(byte)tables[t - 1][i]] ^ (tables[t - 1][i] >> 8);
            }
        }

        return tables;
    }
}
