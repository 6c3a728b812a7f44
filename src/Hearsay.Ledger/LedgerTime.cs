namespace Hearsay.Ledger;

/// <summary>A time of a statement in a ledger's index; see <see cref="Statements.Times.TimeMention"/>.</summary>
/// <param name="Start">First UTF-16 code unit of its words.</param>
/// <param name="End">One past the last.</param>
/// <param name="Words">Its words.</param>
/// <param name="Kind">Such as <c>date</c>.</param>
/// <param name="Value">As TIMEX3 writes it.</param>
/// <param name="From">First day, as ISO 8601 writes it; null where the days are not known.</param>
/// <param name="To">Last day.</param>
public sealed record LedgerTime(int Start, int End, string Words, string Kind, string Value, string? From, string? To);
