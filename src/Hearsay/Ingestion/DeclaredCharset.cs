using System.Text;
using System.Text.RegularExpressions;

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
    {
        var label = name?.Trim().ToLowerInvariant() ?? "";
        return label.Length == 0 || label.StartsWith("utf", StringComparison.Ordinal) ? null : CodePagesEncodingProvider.Instance.GetEncoding(Label(label));
    }

    /// <summary>What the standard reads names as, where that is more than the name says.</summary>
    private static string Label(string label) => label switch
    {
        "ascii" or "us-ascii" or "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "latin-1" or "l1" or "cp1252" => "windows-1252",
        "iso-8859-9" or "latin5" => "windows-1254",
        "iso-8859-11" or "tis-620" => "windows-874",
        "gb2312" or "gbk" or "x-gbk" or "gb_2312-80" => "gb18030",
        "x-sjis" or "sjis" or "windows-31j" => "shift_jis",
        "ks_c_5601-1987" or "windows-949" => "euc-kr",
        "cp949" => "ks_c_5601-1987",
        "big5-hkscs" or "x-x-big5" => "big5",
        _ => label,
    };

    [GeneratedRegex("""<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*(?<charset>[\w:.-]{1,40})|^\s*<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["'](?<charset>[\w:.-]{1,40})""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
