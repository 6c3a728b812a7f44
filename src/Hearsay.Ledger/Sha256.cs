using System.Security.Cryptography;

namespace Hearsay.Ledger;

/// <summary>Hashes as the ledger writes them: 64 hexadecimal digits in small letters.</summary>
internal static class Sha256
{
    /// <summary>The hash of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexStringLower(hash);
    }
}
