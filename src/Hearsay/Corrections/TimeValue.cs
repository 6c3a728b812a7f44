namespace Hearsay.Corrections;

/// <summary>Days.</summary>
/// <param name="From">The first, such as <c>2031-01-05</c>.</param>
/// <param name="To">The last.</param>
public sealed record TimeValue(string From, string To);
