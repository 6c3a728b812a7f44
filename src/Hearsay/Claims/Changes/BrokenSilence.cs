namespace Hearsay.Claims.Changes;

/// <summary>A silence that has ended: the party has spoken on the claim.</summary>
/// <param name="Silence">The silence as it stood before, with the claim of that account.</param>
/// <param name="Claim">The claim as it stands now.</param>
/// <param name="Statement">The party's first statement on it, or on a claim that cannot hold together with it.</param>
public sealed record BrokenSilence(Silence Silence, Claim Claim, AccountStatement Statement);
