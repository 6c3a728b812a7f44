using Hearsay.Attributions;

namespace Hearsay.App.Output;

/// <summary>Attributions in the order of a tree: each before those that are nested in it, as people read an outline.</summary>
internal static class AttributionTree
{
    /// <summary>All attributions, each once.</summary>
    public static IReadOnlyList<AttributionNode> Of(IReadOnlyList<Attribution> attributions)
    {
        var children = Enumerable.Range(0, attributions.Count).ToLookup(i => attributions[i].Parent ?? -1);
        var order = new List<AttributionNode>(attributions.Count);
        var waiting = new Stack<(int Index, int Depth)>(children[-1].Reverse().Select(i => (i, 0)));
        while (waiting.TryPop(out var next))
        {
            order.Add(new AttributionNode(attributions[next.Index], next.Index, next.Depth));
            foreach (var child in children[next.Index].Reverse())
            {
                waiting.Push((child, next.Depth + 1));
            }
        }

        return order;
    }
}
