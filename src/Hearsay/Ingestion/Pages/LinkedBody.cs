using System.Net;

namespace Hearsay.Ingestion.Pages;

/// <summary>Reads the article that a page carries for machines (schema.org <c>articleBody</c>), as text or as HTML.</summary>
internal static class LinkedBody
{
    /// <summary>The article.</summary>
    /// <param name="body">The value of the property.</param>
    public static Article Read(string body)
    {
        var html = body.Contains("</", StringComparison.Ordinal) ? body : WebUtility.HtmlEncode(body).Replace("\n", "<p>", StringComparison.Ordinal);
        using var document = PageParser.Parse(html, out _);
        var tree = document?.Body is { } root ? PageTreeBuilder.Build(root, withHidden: false) : new PageTree([], [], []);
        return new Article(tree, tree.Blocks);
    }
}
