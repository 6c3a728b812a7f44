using System.Text;

namespace Hearsay.Ledger;

/// <summary>A document's text and original as they are kept.</summary>
/// <param name="Text">The text in UTF-8, packed.</param>
/// <param name="Original">The original, packed.</param>
/// <param name="OriginalLength">Bytes of the original.</param>
internal sealed record PackedDocument(byte[] Text, byte[] Original, int OriginalLength)
{
    /// <summary>Packs a text and its original.</summary>
    public static PackedDocument Of(string text, byte[] original)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var packed = Packing.Pack(utf8);
        return new PackedDocument(packed, utf8.AsSpan().SequenceEqual(original) ? packed : Packing.Pack(original), original.Length);
    }
}
