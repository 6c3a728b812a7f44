namespace Hearsay.Ingestion.Pages;

/// <summary>An element that may hold text. What lies in it is a range of elements and a range of blocks, so that nothing recurses.</summary>
internal sealed class PageElement
{
    /// <summary>The element that it stands in; null for the root.</summary>
    public required PageElement? Parent { get; init; }

    /// <summary>The element before it in the same element; null where it is the first.</summary>
    public required PageElement? Previous { get; init; }

    /// <summary>The element after it in the same element; null where it is the last.</summary>
    public PageElement? Next { get; set; }

    /// <summary>The name of its tag in small letters.</summary>
    public required string Tag { get; init; }

    /// <summary>Its classes as they stand in the page; null where it has none.</summary>
    public required string? ClassName { get; init; }

    /// <summary>What its class and identifier say about it.</summary>
    public required NameHint Hint { get; init; }

    /// <summary>Its number in the order of the page.</summary>
    public required int Index { get; init; }

    /// <summary>Behind the number of the last element in it.</summary>
    public int End { get; set; }

    /// <summary>The number of its first block.</summary>
    public required int FirstBlock { get; init; }

    /// <summary>Behind the number of its last block.</summary>
    public int EndBlock { get; set; }

    /// <summary>Whether this element is or stands in <paramref name="other"/>.</summary>
    public bool IsWithin(PageElement other) => Index >= other.Index && Index < other.End;

    /// <summary>This element and those that it stands in, outwards.</summary>
    public IEnumerable<PageElement> Outwards()
    {
        for (var at = this; at is not null; at = at.Parent)
        {
            yield return at;
        }
    }
}
