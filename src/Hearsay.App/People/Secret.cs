using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Ledger;

namespace Hearsay.App.People;

/// <summary>Secrets that this program gives away and recognises by their hash. They have 256 random bits, so that a plain hash keeps them safe.</summary>
internal static class Secret
{
    private const int Bytes = 32;

    /// <summary>A new one.</summary>
    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of one.</summary>
    public static string Hash(string secret) => Sha256.Of(Encoding.UTF8.GetBytes(secret));
}
