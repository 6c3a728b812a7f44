using Hearsay.Ingestion;

namespace Hearsay.Claims.Lineage;

/// <summary>Finds the names of outlets in the running text of others.</summary>
internal static class OutletNames
{
    private const int FewestLetters = 4;

    /// <summary>Whether a document names an outlet anywhere but in a dateline, a byline or a credit.</summary>
    public static bool IsCited(string outlet, Document document)
    {
        var name = outlet.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? outlet[4..] : outlet;
        var text = document.Text;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0 && name.Length >= FewestLetters; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (IsWhole(text, at, at + name.Length) && !IsCredit(text, at, at + name.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWhole(string text, int start, int end)
        => (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));

    /// <summary>"(Northgate Wire) –" at the beginning or end of a text, and a line of its own, say who wrote it.</summary>
    private static bool IsCredit(string text, int start, int end)
    {
        var isBracketed = start > 0 && text[start - 1] == '(' && end < text.Length && text[end] == ')';
        var line = text[(text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1)..(text.IndexOf('\n', end) is var stop and >= 0 ? stop : text.Length)];
        return isBracketed || line.Trim(' ', '\t', '\r', '–', '—', '-', '(', ')', '.').Length <= end - start + 4;
    }
}
