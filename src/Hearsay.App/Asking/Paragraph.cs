using System.Text;

namespace Hearsay.App.Asking;

/// <summary>Words in the paragraph that they stand in.</summary>
internal static class Paragraph
{
    /// <summary>The paragraphs that hold the pieces, with <c>[[</c> and <c>]]</c> around each.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="content">Start and end of each piece in turn, in order.</param>
    public static string Around(string text, IReadOnlyList<int> content)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, content[0] - 1)) + 1;
        var end = text.IndexOf('\n', content[^1]) is >= 0 and var at ? at : text.Length;
        var marked = new StringBuilder();
        for (var i = 0; i < content.Count; i += 2)
        {
            marked.Append(text, start, content[i] - start).Append("[[").Append(text, content[i], content[i + 1] - content[i]).Append("]]");
            start = content[i + 1];
        }

        return marked.Append(text, start, end - start).ToString();
    }
}
