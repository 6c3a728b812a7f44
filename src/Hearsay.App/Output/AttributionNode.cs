using Hearsay.Attributions;

namespace Hearsay.App.Output;

/// <summary>An attribution and in how many others it is nested.</summary>
internal readonly record struct AttributionNode(Attribution Attribution, int Depth);
