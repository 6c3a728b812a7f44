using NodaTime;

namespace Hearsay.Claims;

/// <summary>Which claims are asked for; all conditions hold together.</summary>
public sealed record ClaimQuery
{
    /// <summary>Words that the claim's statements hold, each in any of them; capital and small letters alike.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Said or denied by this actor: its id, or part of a name of it.</summary>
    public string? By { get; init; }

    /// <summary>Said or denied by an actor of this party: its id, or part of a name of it.</summary>
    public string? Party { get; init; }

    /// <summary>Said then or later.</summary>
    public Instant? Since { get; init; }

    /// <summary>Said before.</summary>
    public Instant? Until { get; init; }

    /// <summary>With figures.</summary>
    public bool WithFigures { get; init; }

    /// <summary>That somebody denies, or that cannot hold together with another.</summary>
    public bool Contested { get; init; }

    /// <summary>That go back to one origin alone.</summary>
    public bool SingleOrigin { get; init; }

    /// <summary>Said in more than one document, or contested: what one outlet alone says of one thing is left out.</summary>
    public bool Shared { get; init; }

    /// <summary>The claims of an account that fit, in its order.</summary>
    public IEnumerable<ClaimSummary> Find(Account account) => ClaimSummary.Of(account).Where(Fits);

    private bool Fits(ClaimSummary summary)
    {
        var statements = summary.Claim.Statements;
        return Words.All(w => statements.Any(s => s.Words.Contains(w, StringComparison.OrdinalIgnoreCase)))
            && (By is null || statements.Any(s => s.Actor is { } actor && Names(actor.Id, actor.Names.Append(actor.Name), By)))
            && (Party is null || statements.Any(s => s.Actor?.Party is { } party && Names(party.Id, party.Names.Append(party.Name), Party)))
            && (Since is not { } since || summary.Last?.ToInstant() >= since)
            && (Until is not { } until || summary.First?.ToInstant() < until)
            && (!WithFigures || summary.Figure is not null)
            && (!Contested || summary.IsContested)
            && (!SingleOrigin || summary.Origins == 1)
            && (!Shared || summary.IsContested || statements.Select(s => s.Document).Distinct(StringComparer.Ordinal).Count() > 1);
    }

    /// <summary>Whether what is asked for is an id, or a part of a name.</summary>
    internal static bool Names(string id, IEnumerable<string> names, string asked)
        => id == asked || names.Any(n => n.Contains(asked, StringComparison.OrdinalIgnoreCase));
}
