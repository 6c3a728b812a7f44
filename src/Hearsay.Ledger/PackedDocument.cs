namespace Hearsay.Ledger;

/// <summary>A document's text and original as they are kept.</summary>
/// <param name="Text">The text in UTF-8, packed.</param>
/// <param name="Original">The original, packed.</param>
/// <param name="OriginalLength">Bytes of the original.</param>
internal sealed record PackedDocument(byte[] Text, byte[] Original, int OriginalLength)
{
    /// <summary>Packs a text and its original.</summary>
    public static PackedDocument Of(string text, byte[] original) => new(Packing.Pack(text), Packing.Pack(original), original.Length);
}
