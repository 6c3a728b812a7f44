using Hearsay.Claims.Grouping;

namespace Hearsay.Claims.Keeping;

/// <summary>A statement on its way into the account.</summary>
/// <param name="Key">Its number where it is kept; within a document they grow with the places of the statements.</param>
/// <param name="Content">The statement, ready to be compared.</param>
internal sealed record KeptStatement(long Key, Content Content);
