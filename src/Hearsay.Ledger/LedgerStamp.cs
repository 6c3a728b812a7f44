using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Hearsay.Ledger;

/// <summary>A time stamp of an authority (RFC 3161): that a hash of the chain was there at a time, and with it everything before.</summary>
/// <param name="Entry">The number of the entry.</param>
/// <param name="Hash">The hash of the entry, which the authority signed.</param>
/// <param name="Authority">The address of the authority.</param>
/// <param name="Token">The token, in DER.</param>
public sealed record LedgerStamp(long Entry, string Hash, string Authority, byte[] Token)
{
    /// <summary>What to ask an authority for.</summary>
    /// <param name="hash">A hash of the chain.</param>
    public static Rfc3161TimestampRequest RequestOf(string hash)
        => Rfc3161TimestampRequest.CreateFromHash(Convert.FromHexString(hash), HashAlgorithmName.SHA256, nonce: RandomNumberGenerator.GetBytes(8), requestSignerCertificates: true);

    /// <summary>The stamp that an authority answered with.</summary>
    /// <param name="head">What was stamped.</param>
    /// <param name="request">What it was asked.</param>
    /// <param name="authority">Its address.</param>
    /// <param name="answer">Its answer, in DER.</param>
    /// <exception cref="InvalidDataException">It refuses, or answers something else.</exception>
    public static LedgerStamp Of(LedgerHead head, Rfc3161TimestampRequest request, string authority, byte[] answer)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            var stamp = new LedgerStamp(head.Entries, head.Hash, authority, request.ProcessResponse(answer, out _).AsSignedCms().Encode());
            return stamp.Verify(out _, out _) ? stamp : throw new InvalidDataException("the signature of its answer is not right");
        }
        catch (CryptographicException error)
        {
            throw new InvalidDataException($"it gives no time stamp: {error.Message.TrimEnd('.')}", error);
        }
    }

    /// <summary>Whether the token is an authority's signature of the hash. Who the authority is, and whether to trust it, is for a user to say.</summary>
    /// <param name="time">When it was signed.</param>
    /// <param name="signer">Who signed it.</param>
    public bool Verify(out DateTimeOffset time, [NotNullWhen(true)] out X509Certificate2? signer)
    {
        (time, signer) = (default, null);
        if (!Rfc3161TimestampToken.TryDecode(Token, out var token, out var length) || length != Token.Length)
        {
            return false;
        }

        time = token.TokenInfo.Timestamp;
        return token.VerifySignatureForHash(Convert.FromHexString(Hash), HashAlgorithmName.SHA256, out signer);
    }
}
