namespace Hearsay.Resolution;

/// <summary>A side that sources speak for: a state, an alliance, a company, a union.</summary>
/// <param name="Id">Made from the name, so that documents agree.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Names">Wordings that stand for it, a capital included.</param>
public sealed record Party(string Id, string Name, IReadOnlyList<string> Names);
