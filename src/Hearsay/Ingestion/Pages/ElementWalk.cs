using System.Text;
using AngleSharp.Dom;

namespace Hearsay.Ingestion.Pages;

/// <summary>Walks all elements of a page in their order, without recursion.</summary>
internal static class ElementWalk
{
    private const int StepsPerCharacter = 4;

    /// <summary>The elements below a node, each before those in it.</summary>
    public static IEnumerable<IElement> Below(INode root)
    {
        var open = new Stack<(INodeList Children, int Next)>();
        open.Push((root.ChildNodes, 0));
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Children.Length)
            {
                continue;
            }

            open.Push((at.Children, at.Next + 1));
            if (at.Children[at.Next] is IElement element)
            {
                yield return element;
                open.Push((element.ChildNodes, 0));
            }
        }
    }

    /// <summary>The text in an element as a browser shows it in one line; at most <paramref name="most"/> UTF-16 code units of it.</summary>
    public static string Text(IElement element, int most = 1000)
    {
        var text = new StringBuilder();
        var open = new Stack<(INodeList Children, int Next)>();
        open.Push((element.ChildNodes, 0));
        for (var steps = 0; text.Length < most && steps < StepsPerCharacter * most && open.TryPop(out var at); steps++)
        {
            if (at.Next == at.Children.Length)
            {
                continue;
            }

            open.Push((at.Children, at.Next + 1));
            if (at.Children[at.Next] is IText { Data: var data })
            {
                text.Append(data.AsSpan(0, Math.Min(data.Length, most)));
            }
            else if (at.Children[at.Next] is IElement { LocalName: not ("script" or "style" or "svg") } child)
            {
                text.Append(HtmlTags.IsInline(child.LocalName) ? "" : " ");
                open.Push((child.ChildNodes, 0));
            }
        }

        return InOneLine(text.ToString(0, Math.Min(most, text.Length)));
    }

    /// <summary>A text with one blank wherever it has white space, and none at its ends.</summary>
    public static string InOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
