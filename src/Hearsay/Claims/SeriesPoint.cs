using NodaTime;

namespace Hearsay.Claims;

/// <summary>A figure of a series.</summary>
/// <param name="Statement">The statement that gave it first.</param>
/// <param name="Figure">The figure.</param>
/// <param name="AsOf">The day that it stands for: that of its publication, unless it is given for a stated time.</param>
public sealed record SeriesPoint(AccountStatement Statement, AccountFigure Figure, LocalDate? AsOf);
