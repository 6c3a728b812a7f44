using System.Security.Cryptography;
using System.Text;
using Hearsay.Attributions;
using Hearsay.Ingestion;
using Hearsay.Text;

namespace Hearsay.Formats;

/// <summary>Names attributions by what they are, so that two machines that read the same bytes agree on the names.</summary>
public static class AttributionId
{
    /// <summary>
    /// The first 16 hexadecimal digits, in small letters, of the SHA-256 of these lines in ASCII, each ended by a line feed: the
    /// document's SHA-256; <c>cue START END</c>; <c>source START END</c> or <c>source</c> alone; and for each piece
    /// <c>content START END</c>. Directness, confidence and nesting do not enter: better weights may change them.
    /// </summary>
    public static string Of(Document document, Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(attribution);
        var lines = new StringBuilder(160).Append(document.Sha256).Append('\n');
        Append(lines, "cue", attribution.Cue);
        Append(lines, "source", attribution.Source);
        foreach (var piece in attribution.Content)
        {
            Append(lines, "content", piece);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(lines.ToString())).AsSpan(0, 8));
    }

    private static void Append(StringBuilder lines, string role, TextSpan? span)
    {
        lines.Append(role);
        if (span is { } some)
        {
            lines.Append(' ').Append(some.Start).Append(' ').Append(some.End);
        }

        lines.Append('\n');
    }
}
