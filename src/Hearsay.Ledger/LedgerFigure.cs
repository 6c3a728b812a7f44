namespace Hearsay.Ledger;

/// <summary>A figure of a statement in a ledger's index; see <see cref="Statements.Figures.Figure"/>.</summary>
/// <param name="Start">First UTF-16 code unit of its words.</param>
/// <param name="End">One past the last.</param>
/// <param name="Words">Its words.</param>
/// <param name="Low">The least that is said.</param>
/// <param name="Best">The number named.</param>
/// <param name="High">The most that is said.</param>
/// <param name="Kind">Such as <c>count</c>.</param>
/// <param name="Unit">The unit of an amount.</param>
/// <param name="Per">The period of a rate.</param>
/// <param name="Counted">What is counted.</param>
/// <param name="Outcome">What happened to it.</param>
public sealed record LedgerFigure(int Start, int End, string Words, double? Low, double? Best, double? High, string Kind, string? Unit, string? Per, string? Counted, string? Outcome);
