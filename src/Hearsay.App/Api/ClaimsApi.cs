using Microsoft.AspNetCore.Routing;
using Hearsay.App.Accounting;
using Hearsay.Claims;
using Hearsay.Claims.Keeping;
using Hearsay.Ledger;

namespace Hearsay.App.Api;

/// <summary>Claims: what statements of many documents say in common.</summary>
internal static class ClaimsApi
{
    /// <summary>Adds the routes.</summary>
    public static void MapClaims(this IEndpointRouteBuilder api)
    {
        api.MapList("/claims", "Claims in the order in which they were first put", [.. Parameters.Statements, Parameters.Contested, Parameters.SingleOrigin, Parameters.All], Find);
        api.MapThing("/claims", "A claim: its statements by origin, who denies it, what contradicts it, the path from document to document, and its grade", [Parameters.Story], Detail);
    }

    /// <summary>Claims that are asked for.</summary>
    public static Page<ClaimLine> Find(ServedLedger served, AskedFor asked)
    {
        var statements = asked.Statements();
        var story = served.Account(statements.Story);
        return Page.Of(asked, story.Claims(statements, asked.Claims()), c => c.Claim.Id, c => ClaimLine.Of(c, story.Grader.Of(c.Claim)));
    }

    /// <summary>A claim with all that stands behind it.</summary>
    /// <exception cref="AddressException">There is none, there are several, or it went into another.</exception>
    public static ClaimDetail Detail(ServedLedger served, string id, AskedFor asked)
    {
        var (story, claim) = Open(served, id, asked.Text(Parameters.Story));
        return ClaimDetail.Of(story, claim) with { History = [.. History(served.Ledger, claim.Claim.Id)] };
    }

    /// <summary>A claim of an id, or of a beginning that no other has, in the account that it is to be seen in: of its story, or of the documents that share claims with its own.</summary>
    /// <exception cref="AddressException">There is none, there are several, or it went into another.</exception>
    public static (StoryAccount Story, ClaimSummary Claim) Open(ServedLedger served, string id, string? story)
    {
        if (served.Ledger.Find(id).Where(f => f.Kind == NamedKind.Claim).ToList() is [var named] && served.Ledger.Claim(named.Id) is { } kept)
        {
            if (kept.Documents.Count == 0)
            {
                throw Ended(kept, id);
            }

            var account = story is null ? served.Beside(kept.Id) : served.Account(story);
            return (account, Claim(account, kept.Id));
        }

        // a ledger of an earlier version keeps no claims until it is next written into
        var all = served.Account(story);
        return (all, Claim(all, id));
    }

    /// <summary>What became of a claim as evidence came.</summary>
    public static IEnumerable<ClaimEvent> History(ILedger ledger, string id) => ledger.Claim(id) is { } kept ? ClaimEvent.Of(ledger, kept) : [];

    private static AddressException Ended(KeptClaim claim, string asked) => (claim.Changes is [.., var last] ? last : null) switch
    {
        { Kind: ClaimChangeKind.WentInto, Other: { } heir } change => AddressException.MovedTo(asked, heir, $"the claim {claim.Id} went into {heir}: {change.Reason}"),
        var change => AddressException.Gone($"the claim {claim.Id} has no statements any more{(change is null ? "" : $": {change.Reason}")}"),
    };

    private static ClaimSummary Claim(StoryAccount story, string id) => story.ClaimsNamed(id) switch
    {
        [var claim] => claim,
        [] => throw AddressException.NotFound($"there is no claim '{id}' here; a claim is looked for in the story that is named, or in all documents"),
        _ => throw AddressException.NotFound($"more than one claim begins with '{id}'"),
    };
}
