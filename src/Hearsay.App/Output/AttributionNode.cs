using Hearsay.Attributions;

namespace Hearsay.App.Output;

/// <summary>An attribution, its place among all, and in how many others it is nested.</summary>
internal readonly record struct AttributionNode(Attribution Attribution, int Index, int Depth);
