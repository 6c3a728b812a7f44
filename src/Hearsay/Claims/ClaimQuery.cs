namespace Hearsay.Claims;

/// <summary>Which claims are asked for; all conditions hold together.</summary>
public sealed record ClaimQuery
{
    /// <summary>That one of its statements, or of its denials, fits; null where any does.</summary>
    public Func<AccountStatement, bool>? Said { get; init; }

    /// <summary>That somebody denies, or that cannot hold together with another.</summary>
    public bool Contested { get; init; }

    /// <summary>That go back to one origin alone.</summary>
    public bool SingleOrigin { get; init; }

    /// <summary>Said in more than one document, or contested: what one outlet alone says of one thing is left out.</summary>
    public bool Shared { get; init; }

    /// <summary>The claims of an account that fit, in its order.</summary>
    public IEnumerable<ClaimSummary> Find(Account account) => ClaimSummary.Of(account).Where(Fits);

    private bool Fits(ClaimSummary summary)
        => (Said is null || summary.Claim.Statements.Any(Said))
            && (!Contested || summary.IsContested)
            && (!SingleOrigin || summary.Origins == 1)
            && (!Shared || summary.IsContested || summary.Claim.Statements.Select(s => s.Document).Distinct(StringComparer.Ordinal).Count() > 1);
}
