using AngleSharp.Dom;

namespace Hearsay.Ingestion.Pages;

/// <summary>Makes the lists of a <see cref="PageTree"/> in one walk, without recursion and in linear time.</summary>
internal sealed class PageTreeBuilder
{
    private const int LongestButton = 80;

    private readonly List<PageElement> _elements = [];
    private readonly List<TextBlock> _blocks = [];
    private readonly List<string> _buttons = [];
    private readonly BlockBuilder _block = new();
    private readonly Stack<Open> _open = new();
    private int _links;

    private readonly bool _withHidden;

    private PageTreeBuilder(bool withHidden) => _withHidden = withHidden;

    /// <summary>The lists of an element and what is in it.</summary>
    /// <param name="root">The element.</param>
    /// <param name="withHidden">Whether what the page hides at first is taken in.</param>
    public static PageTree Build(IElement root, bool withHidden)
    {
        var builder = new PageTreeBuilder(withHidden);
        builder.Enter(root);
        builder.Walk();
        return new PageTree(builder._elements, builder._blocks, builder._buttons);
    }

    private void Walk()
    {
        while (_open.TryPop(out var open))
        {
            var children = open.Children;
            if (open.NextChild == children.Length)
            {
                Leave(open);
                continue;
            }

            _open.Push(open with { NextChild = open.NextChild + 1 });
            switch (children[open.NextChild])
            {
                case IText text:
                    _block.Append(text.Data, open.Block, _links > 0);
                    break;
                case IElement { LocalName: "br" }:
                    Break(children, open.NextChild);
                    break;
                case IElement { LocalName: "button" } button:
                    _buttons.Add(ElementWalk.Text(button, LongestButton));
                    break;
                case IElement element when !HtmlTags.IsSkipped(element.LocalName) && (_withHidden || !IsHidden(element)):
                    Enter(element);
                    break;
            }
        }
    }

    private void Enter(IElement source)
    {
        var hint = NameHints.Read(source);
        var isBlock = !HtmlTags.IsInline(source.LocalName) || _open.Count == 0 || (hint.HasFlag(NameHint.Furniture) && source.LocalName is "span" or "small" or "label" or "time");
        if (isBlock)
        {
            EndBlock();
        }

        var parent = _open.TryPeek(out var outer) ? outer.Element : null;
        var element = new PageElement
        {
            Parent = parent,
            Previous = outer.LastChild,
            Tag = source.LocalName,
            ClassName = source.ClassName,
            Hint = hint,
            Index = _elements.Count,
            FirstBlock = _blocks.Count,
        };
        if (parent is not null)
        {
            outer.LastChild?.Next = element;
            _open.Push(_open.Pop() with { LastChild = element });
        }

        _elements.Add(element);
        _links += source.LocalName == "a" ? 1 : 0;
        _open.Push(new Open(element, isBlock ? element : outer.Block, source.ChildNodes, 0, null));
    }

    private void Leave(Open open)
    {
        if (open.Block == open.Element)
        {
            EndBlock();
        }

        _links -= open.Element.Tag == "a" ? 1 : 0;
        open.Element.End = _elements.Count;
        open.Element.EndBlock = _blocks.Count;
    }

    /// <summary>A line break ends a paragraph where another follows, or a sentence ends before; else it is a blank.</summary>
    private void Break(INodeList siblings, int index)
    {
        var next = index + 1;
        while (next < siblings.Length && siblings[next] is IText { Data: var data } && string.IsNullOrWhiteSpace(data))
        {
            next++;
        }

        if (_block.EndsLine || (next < siblings.Length && siblings[next] is IElement { LocalName: "br" }) || index + 1 == siblings.Length)
        {
            EndBlock();
        }
        else
        {
            _block.AppendBlank();
        }
    }

    private void EndBlock()
    {
        if (_block.Take() is { } block)
        {
            _blocks.Add(block);
        }
    }

    private static bool IsHidden(IElement element)
        => element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
            || (element.GetAttribute("style") is { } style && IsHiddenStyle(style));

    private static bool IsHiddenStyle(string style)
        => style.Replace(" ", "", StringComparison.Ordinal) is var tight
            && (tight.Contains("display:none", StringComparison.OrdinalIgnoreCase) || tight.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));

    /// <summary>An element whose children are being walked.</summary>
    /// <param name="Element">The element.</param>
    /// <param name="Block">The innermost block element, this one or around it.</param>
    /// <param name="Children">Its children.</param>
    /// <param name="NextChild">The child to look at next.</param>
    /// <param name="LastChild">The last child that is in the tree; null where there is none yet.</param>
    private readonly record struct Open(PageElement Element, PageElement Block, INodeList Children, int NextChild, PageElement? LastChild);
}
