namespace Hearsay.Claims.Changes;

/// <summary>A denial of a claim that was there before.</summary>
/// <param name="Claim">The claim as it stands now.</param>
/// <param name="Statement">The statement that denies it.</param>
public sealed record NewDenial(Claim Claim, AccountStatement Statement);
