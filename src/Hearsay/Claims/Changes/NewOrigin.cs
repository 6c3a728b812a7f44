namespace Hearsay.Claims.Changes;

/// <summary>A further independent origin of a claim that was there before.</summary>
/// <param name="Claim">The claim as it stands now.</param>
/// <param name="Statements">The statements that go back to that origin, one or more, in order of publication.</param>
public sealed record NewOrigin(Claim Claim, IReadOnlyList<AccountStatement> Statements);
