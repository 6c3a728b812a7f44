using Hearsay.Claims.Figures;

namespace Hearsay.Claims;

/// <summary>Which actors' figures are asked for. A series is found whole, or not at all.</summary>
public sealed record SeriesQuery
{
    /// <summary>That one of its figures was first given by a statement that fits; null where any does.</summary>
    public Func<AccountStatement, bool>? Said { get; init; }

    /// <summary>The series of an account that fit, and single figures as series of one, in the order of their first figures.</summary>
    public IEnumerable<Series> Find(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return SingleFigures.With(account).Where(s => Said is null || s.Points.Any(p => Said(p.Statement)));
    }
}
