namespace Hearsay.Ingestion.Pages;

/// <summary>Finds the blocks of a page that are its article.</summary>
internal sealed class MainTextFinder
{
    private const double MostOfText = 0.4;

    private readonly PageTree _tree;
    private readonly double[] _sums;
    private readonly bool[] _isFurniture;

    private MainTextFinder(PageTree tree)
    {
        _tree = tree;
        _isFurniture = new bool[tree.Blocks.Count];
        _sums = new double[tree.Blocks.Count + 1];
    }

    /// <summary>The blocks of the article, in order; none where the page has none.</summary>
    public static IReadOnlyList<TextBlock> Find(PageTree tree)
    {
        var finder = new MainTextFinder(tree);
        finder.MarkFurniture();
        finder.AddUp();
        return finder.Container() is { } container ? [.. finder.Keep(container)] : [];
    }

    private void MarkFurniture()
    {
        AddUp();
        var total = tree_Total();
        foreach (var element in _tree.Elements)
        {
            if (IsFurniture(element, total))
            {
                Array.Fill(_isFurniture, true, element.FirstBlock, element.EndBlock - element.FirstBlock);
            }
        }
    }

    private double tree_Total()
    {
        double sum = 0;
        for (var i = 0; i < _tree.Blocks.Count; i++)
        {
            sum += Math.Max(0, BlockValue.Of(_tree.Blocks[i]));
        }

        return sum;
    }

    private bool IsFurniture(PageElement element, double total)
    {
        if (element.Hint.HasFlag(NameHint.Body))
        {
            return false;
        }

        if (element.Hint.HasFlag(NameHint.Comments))
        {
            return element.Tag is not ("body" or "html" or "main" or "article");
        }

        return (element.Hint.HasFlag(NameHint.Furniture) || element.Tag is "aside" or "footer" or "form" or "figure") && Positive(element) <= total * MostOfText;
    }

    private double Positive(PageElement element)
    {
        double sum = 0;
        for (var i = element.FirstBlock; i < element.EndBlock; i++)
        {
            sum += Math.Max(0, BlockValue.Of(_tree.Blocks[i]));
        }

        return sum;
    }

    private void AddUp()
    {
        for (var i = 0; i < _tree.Blocks.Count; i++)
        {
            _sums[i + 1] = _sums[i] + (_isFurniture[i] ? 0 : BlockValue.Of(_tree.Blocks[i]));
        }
    }

    private double Sum(PageElement element) => _sums[element.EndBlock] - _sums[element.FirstBlock];

    private PageElement? Container()
    {
        PageElement? best = null, body = null;
        foreach (var element in _tree.Elements)
        {
            best = best is null || Sum(element) >= Sum(best) ? element : best;
            if (element.Hint.HasFlag(NameHint.Body) && (body is null || Sum(element) >= Sum(body)))
            {
                body = element;
            }
        }

        return body is not null && best is not null && Sum(body) >= 0.5 * Sum(best) ? body : best is not null && Sum(best) > 0 ? best : null;
    }

    private IEnumerable<TextBlock> Keep(PageElement container)
    {
        for (var i = container.FirstBlock; i < container.EndBlock; i++)
        {
            var block = _tree.Blocks[i];
            if (!_isFurniture[i] && block.LinkShare < 0.7)
            {
                yield return block;
            }
        }
    }
}
