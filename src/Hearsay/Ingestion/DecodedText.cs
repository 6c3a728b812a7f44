using System.Text;

namespace Hearsay.Ingestion;

/// <summary>Bytes that became text.</summary>
/// <param name="Text">The text, without byte order mark and without unpaired surrogates; U+FFFD stands for damaged bytes.</param>
/// <param name="Charset">The name of the charset in small letters.</param>
/// <param name="MarkLength">Length of the byte order mark in bytes, 0 to 4.</param>
internal readonly record struct DecodedText(string Text, string Charset, int MarkLength)
{
    /// <summary>The place in <paramref name="bytes"/>, which this text was decoded from, of the character at <paramref name="index"/>.</summary>
    public int ByteOffset(ReadOnlySpan<byte> bytes, int index) => MarkLength + Charset switch
    {
        "windows-1252" => index,
        "utf-16le" or "utf-16be" => index * 2,
        "utf-32le" or "utf-32be" => RunesBefore(index) * 4,
        "utf-8" => Utf8Offset(bytes[MarkLength..], index),
        _ => DeclaredCharset.Resolve(Charset)!.GetByteCount(Text.AsSpan(0, index)),
    };

    private int RunesBefore(int index)
    {
        var runes = 0;
        foreach (var _ in Text.AsSpan(0, index).EnumerateRunes())
        {
            runes++;
        }

        return runes;
    }

    private static int Utf8Offset(ReadOnlySpan<byte> bytes, int index)
    {
        var at = 0;
        for (var units = 0; units < index && at < bytes.Length;)
        {
            Rune.DecodeFromUtf8(bytes[at..], out var rune, out var size);
            units += rune.Utf16SequenceLength;
            at += size;
        }

        return at;
    }
}
