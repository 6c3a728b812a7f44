namespace Hearsay.Claims.Lineage;

/// <summary>A document that goes back to another.</summary>
/// <param name="Document">The later document.</param>
/// <param name="From">The earlier one.</param>
/// <param name="Kind">How.</param>
/// <param name="Confidence">From 0 to 1: the share of the later document's words, or of its statements, that the earlier one holds.</param>
/// <param name="Reason">Why, in a phrase.</param>
public sealed record LineageEdge(AccountDocument Document, AccountDocument From, LineageKind Kind, double Confidence, string Reason);
