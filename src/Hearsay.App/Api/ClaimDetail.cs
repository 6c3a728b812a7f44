using Hearsay.App.Accounting;
using Hearsay.Claims;
using Hearsay.Formats.Stories;

namespace Hearsay.App.Api;

/// <summary>A claim with all that stands behind it.</summary>
/// <param name="Claim">The claim, its figures and its grade.</param>
/// <param name="Origins">The statements that put it forward, by independent origin.</param>
/// <param name="Denials">The statements that deny it.</param>
/// <param name="Contradictions">The claims that cannot hold together with it.</param>
/// <param name="Lineage">Which of its documents go back to which.</param>
/// <param name="Silences">Who has said nothing on it.</param>
internal sealed record ClaimDetail(
    ClaimLine Claim, IReadOnlyList<IReadOnlyList<SaidLine>> Origins, IReadOnlyList<SaidLine> Denials, IReadOnlyList<ClaimDetail.Rival> Contradictions, IReadOnlyList<ClaimDetail.Edge> Lineage, IReadOnlyList<SilenceLines.Line> Silences)
{
    /// <summary>What became of it as evidence came.</summary>
    public IReadOnlyList<ClaimEvent> History { get; init; } = [];

    /// <summary>A claim of a story's account.</summary>
    public static ClaimDetail Of(StoryAccount story, ClaimSummary summary)
    {
        var (claim, evidence) = (summary.Claim, story.Evidence);
        var documents = story.Account.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
        return new ClaimDetail(
            ClaimLine.Of(summary, story.Grader.Of(claim)),
            [.. claim.Origins.Select(o => (IReadOnlyList<SaidLine>)[.. o.Select(evidence.Line)])],
            [.. claim.Statements.Where(claim.Denials.Contains).Select(evidence.Line)],
            [.. RivalsOf(story.Account, claim)],
            [.. ClaimLineage.Of(story.Account, claim).Select(e => new Edge(e.Document.Id, e.From.Id, StoryExporter.NameOf(e.Kind), e.Confidence, e.Reason))],
            [.. story.Account.Silences.Where(s => ReferenceEquals(s.Claim, claim)).Select(s => SilenceLines.Of(s, documents))]);
    }

    /// <summary>The claims that cannot hold together with one.</summary>
    public static IEnumerable<Rival> RivalsOf(Account account, Claim claim)
        => account.Contradictions.Where(c => ReferenceEquals(c.One, claim) || ReferenceEquals(c.Other, claim))
            .Select(c => (Other: ReferenceEquals(c.One, claim) ? c.Other : c.One, c.Reason)).Select(c => new Rival(c.Other.Id, c.Other.Wording.Words, c.Reason));

    /// <summary>A claim that cannot hold together with this.</summary>
    /// <param name="Claim">Its id.</param>
    /// <param name="Text">The statement that words it best.</param>
    /// <param name="Reason">Why they cannot both hold.</param>
    internal sealed record Rival(string Claim, string Text, string Reason);

    /// <summary>A document that goes back to another.</summary>
    /// <param name="Document">The id of the later document.</param>
    /// <param name="From">The id of the earlier one.</param>
    /// <param name="Kind"><c>copies</c>, <c>rewrites</c> or <c>cites</c>.</param>
    /// <param name="Confidence">From 0 to 1.</param>
    /// <param name="Reason">Why, in a phrase.</param>
    internal sealed record Edge(string Document, string From, string Kind, double Confidence, string Reason);
}
