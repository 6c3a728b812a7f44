using System.Text;

namespace Hearsay.Ingestion.Pages;

/// <summary>Writes the blocks of an article as text.</summary>
internal static class PageText
{
    /// <summary>A paragraph a block, each ended by a line break.</summary>
    public static string Of(IReadOnlyList<TextBlock> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            text.Append(block.Text).Append('\n');
        }

        return text.ToString();
    }
}
