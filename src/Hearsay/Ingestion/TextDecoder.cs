using System.Globalization;

namespace Hearsay.Ingestion;

/// <summary>Turns the bytes of an input into text, whatever kind of text it is.</summary>
internal static class TextDecoder
{
    /// <summary>The text; null where the bytes are too many, or no text.</summary>
    /// <param name="received">What is known about the bytes.</param>
    /// <param name="bytes">The original, whole.</param>
    /// <param name="maxBytes">The most bytes that are read.</param>
    /// <param name="isMarkup">Whether markup is wanted and may be read in any charset: where none is recognised, all but ASCII is guessed to be windows-1252.</param>
    /// <param name="refusal">Why there is no text; null where there is one.</param>
    public static DecodedText? Decode(Received received, ReadOnlySpan<byte> bytes, int maxBytes, bool isMarkup, out Refusal? refusal)
    {
        var reason = bytes.Length > maxBytes ? Refusals.TooLarge(maxBytes) : FileSignatures.Find(bytes) is { } kind ? Refusals.NotText(kind) : null;
        var place = "";
        var decoded = reason is null ? CharsetReader.Read(bytes, received.Charset) ?? (isMarkup ? new DecodedText(Windows1252.Decode(bytes), "windows-1252", 0) : null) : null;
        if (decoded is not { } text)
        {
            reason ??= Refusals.UnknownCharset;
        }
        else if (ControlCharacters.FirstOfMany(text.Text) is >= 0 and var control)
        {
            reason = Refusals.Binary;
            place = string.Create(CultureInfo.InvariantCulture, $"byte {new ByteOffsets(text, bytes).At(control)}");
        }

        refusal = reason is null ? null : new Refusal(received.Name, place, reason);
        return reason is null ? decoded : null;
    }
}
