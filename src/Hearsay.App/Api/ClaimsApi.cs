using Microsoft.AspNetCore.Routing;
using Hearsay.App.Accounting;
using Hearsay.Claims;

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
    /// <exception cref="AddressException">There is none, or there are several.</exception>
    public static ClaimDetail Detail(ServedLedger served, string id, AskedFor asked)
    {
        var story = served.Account(asked.Text(Parameters.Story));
        return ClaimDetail.Of(story, Claim(story, id));
    }

    /// <summary>The claim of an id, or of a beginning that no other has.</summary>
    /// <exception cref="AddressException">There is none, or there are several.</exception>
    public static ClaimSummary Claim(StoryAccount story, string id) => story.ClaimsNamed(id) switch
    {
        [var claim] => claim,
        [] => throw AddressException.NotFound($"there is no claim '{id}' here; a claim is looked for in the story that is named, or in all documents"),
        _ => throw AddressException.NotFound($"more than one claim begins with '{id}'"),
    };
}
