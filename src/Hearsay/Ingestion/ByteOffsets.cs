using System.Text;

namespace Hearsay.Ingestion;

/// <summary>Finds the places in bytes of characters of the text that they were decoded to. Linear in the bytes for any number of places in order.</summary>
/// <param name="decoded">The text.</param>
/// <param name="bytes">The bytes that it was decoded from, with their byte order mark.</param>
internal ref struct ByteOffsets(DecodedText decoded, ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _index;
    private int _offset = decoded.MarkLength;

    /// <summary>The place of the character at <paramref name="index"/>, which must not be before the one asked for last.</summary>
    public int At(int index)
    {
        if (decoded.Charset == "utf-8")
        {
            MoveInUtf8(index);
        }
        else
        {
            _offset = Math.Min(_bytes.Length, _offset + Length(decoded.Text.AsSpan(_index, index - _index)));
            _index = index;
        }

        return _offset;
    }

    private readonly int Length(ReadOnlySpan<char> passed) => decoded.Charset switch
    {
        "windows-1252" => passed.Length,
        "utf-16le" or "utf-16be" => passed.Length * 2,
        "utf-32le" or "utf-32be" => Runes(passed) * 4,
        _ => DeclaredCharset.Resolve(decoded.Charset)!.GetByteCount(passed),
    };

    private static int Runes(ReadOnlySpan<char> passed)
    {
        var runes = 0;
        foreach (var _ in passed.EnumerateRunes())
        {
            runes++;
        }

        return runes;
    }

    /// <summary>Damaged bytes each became one U+FFFD, so encoding the text would not give their number.</summary>
    private void MoveInUtf8(int index)
    {
        while (_index < index && _offset < _bytes.Length)
        {
            Rune.DecodeFromUtf8(_bytes[_offset..], out var rune, out var size);
            _index += rune.Utf16SequenceLength;
            _offset += size;
        }
    }
}
