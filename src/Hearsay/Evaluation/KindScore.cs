namespace Hearsay.Evaluation;

/// <summary>One line of a report: the attributions of one kind over all articles.</summary>
/// <param name="Kind">A name of <see cref="AttributionKind.All"/>.</param>
/// <param name="Lenient">Agreement by the lenient matching.</param>
/// <param name="Strict">Agreement by the strict matching.</param>
public sealed record KindScore(string Kind, KindCount Lenient, KindCount Strict);
