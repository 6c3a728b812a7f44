namespace Hearsay.Claims.Keeping;

/// <summary>A statement that was grouped anew.</summary>
/// <param name="Before">The statement as it is kept so far.</param>
/// <param name="How">How the group that it begins became part of another; null where it begins a claim.</param>
internal sealed record RegroupedStatement(GroupedStatement Before, KeptMerge? How);
