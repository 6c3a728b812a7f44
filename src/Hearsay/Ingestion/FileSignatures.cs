namespace Hearsay.Ingestion;

/// <summary>Recognises files that are no text by their first bytes, as the Unix command <c>file</c> does.</summary>
internal static class FileSignatures
{
    /// <summary>
    /// What the bytes are, with its article ("a PDF"), or null where no signature fits. Signatures that could begin a
    /// text count only where a NUL follows soon.
    /// </summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, 64)];
        var hasNul = start.Contains((byte)0);
        return start switch
        {
            [0x50, 0x4B, 0x03, 0x04, ..] or [0x50, 0x4B, 0x05, 0x06, ..] => "a ZIP archive (which .docx, .odt and .epub files are)",
            [0x1F, 0x8B, ..] => "a gzip archive",
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, ..] => "a PNG image",
            [0xFF, 0xD8, 0xFF, ..] => "a JPEG image",
            [0x7F, 0x45, 0x4C, 0x46, ..] => "an ELF program",
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => "an old Office file (OLE)",
            [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, ..] => "a 7z archive",
            [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00, ..] => "an xz archive",
            [0x28, 0xB5, 0x2F, 0xFD, ..] => "a Zstandard archive",
            [0x42, 0x5A, 0x68, >= 0x31 and <= 0x39, 0x31, 0x41, 0x59, 0x26, ..] => "a bzip2 archive",
            [0x49, 0x49, 0x2A, 0x00, ..] or [0x4D, 0x4D, 0x00, 0x2A, ..] => "a TIFF image",
            [0x00, 0x61, 0x73, 0x6D, ..] => "a WebAssembly module",
            [0xCA, 0xFE, 0xBA, 0xBE, ..] or [0xCF, 0xFA, 0xED, 0xFE, ..] => "a program",
            [0xFF, 0xFB, ..] or [0x49, 0x44, 0x33, <= 4, ..] => "an MP3 recording",
            _ when start.StartsWith("%PDF-"u8) => "a PDF",
            _ when start.StartsWith("{\\rtf"u8) => "an RTF document",
            _ when start.StartsWith("Rar!\u001A"u8) => "a RAR archive",
            _ when start.StartsWith("SQLite format 3\0"u8) => "an SQLite database",
            _ when hasNul && start.StartsWith("MZ"u8) => "a Windows program",
            _ when hasNul && (start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8)) => "a GIF image",
            _ when hasNul && start.StartsWith("RIFF"u8) => "a RIFF recording or image",
            _ when hasNul && start.StartsWith("OggS"u8) => "an Ogg recording",
            _ when hasNul && start.Length > 12 && start[4..].StartsWith("ftyp"u8) => "an MP4 recording",
            _ => null,
        };
    }
}
