namespace Hearsay.Corrections;

/// <summary>What the source does in saying a statement.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Stance">Such as <c>denies</c>.</param>
/// <param name="Factuality">Such as <c>CT-</c>; null where that stays as it was read.</param>
public sealed record StanceChange(StatementAnchor Statement, string Stance, string? Factuality) : StatementChange(Statement);
