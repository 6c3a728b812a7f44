namespace Hearsay.Ingestion.Pages;

/// <summary>A page as two lists in the order of its text: elements, and blocks of text.</summary>
/// <param name="Elements">The elements; the root first. Those that never hold text of an article are left out with all that is in them.</param>
/// <param name="Blocks">The blocks.</param>
/// <param name="Buttons">What stands on its buttons.</param>
internal sealed record PageTree(IReadOnlyList<PageElement> Elements, IReadOnlyList<TextBlock> Blocks, IReadOnlyList<string> Buttons);
