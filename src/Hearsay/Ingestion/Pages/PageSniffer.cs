namespace Hearsay.Ingestion.Pages;

/// <summary>Tells pages from plain text (after WHATWG MIME Sniffing Standard, section 7.1, with tags that no text begins with).</summary>
internal static class PageSniffer
{
    private static readonly string[] Extensions = [".html", ".htm", ".xhtml", ".xht", ".shtml"];
    private static readonly string[] Openings = ["<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<script"];

    /// <summary>Whether a text is a page, by its media type, its extension or its beginning.</summary>
    public static bool IsPage(Received received, string text)
        => received.MediaType is "text/html" or "application/xhtml+xml" || Extensions.Any(e => received.Name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) || BeginsAsPage(text);

    private static bool BeginsAsPage(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart();
        while (Prologue(start) is > 0 and var length)
        {
            start = start[length..].TrimStart();
        }

        foreach (var opening in Openings)
        {
            if (start.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && start.Length > opening.Length && !char.IsAsciiLetterOrDigit(start[opening.Length]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The length of an XML declaration or comment that the text begins with; 0 where it begins with neither.</summary>
    private static int Prologue(ReadOnlySpan<char> text)
    {
        var (open, close) = text.StartsWith("<!--", StringComparison.Ordinal) ? (4, "-->") : text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? (5, "?>") : (0, "");
        var end = open == 0 ? -1 : text[open..].IndexOf(close, StringComparison.Ordinal);
        return end < 0 ? 0 : open + end + close.Length;
    }
}
