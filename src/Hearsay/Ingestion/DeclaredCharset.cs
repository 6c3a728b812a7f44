using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Text;

namespace Hearsay.Ingestion;

/// <summary>
/// Finds the charset that a page declares in its first bytes, as <c>meta</c> element or in an XML declaration (HTML Living Standard,
/// section 13.2.3.2), and the encoding of a charset by any of its names (WHATWG Encoding Standard, section 4.2).
/// </summary>
internal static partial class DeclaredCharset
{
    /// <summary>The standard has 1024; pages in the wild put scripts before.</summary>
    private const int SearchedBytes = 4096;

    /// <summary>The encoding that bytes declare themselves; null where they declare none that is known, or one that they cannot be in.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, SearchedBytes)]);
        return Declaration().Match(start) is { Success: true } declaration ? Resolve(declaration.Groups["charset"].Value) : null;
    }

    /// <summary>
    /// The encoding of a name; null where it is unknown, or UTF: bytes in those are recognised by themselves, so a declaration of
    /// them that comes to be asked for is a lie.
    /// </summary>
    public static Encoding? Resolve(string? name)
        => name is not null && TextEncoding.IsSupported(name) && TextEncoding.Resolve(name) is var encoding && !encoding.WebName.StartsWith("utf", StringComparison.Ordinal) ? encoding : null;

    [GeneratedRegex("""<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*(?<charset>[\w:.-]{1,40})|^\s*<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["'](?<charset>[\w:.-]{1,40})""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
