using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.App.Correcting;
using Hearsay.App.Web;
using Hearsay.App.Web.Access;
using Hearsay.Corrections;
using Hearsay.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.App.Api;

/// <summary>What people corrected, and correcting.</summary>
internal static class CorrectionsApi
{
    private static readonly JsonSerializerOptions Options = new(LedgerJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>Adds the routes.</summary>
    public static void MapCorrections(this IEndpointRouteBuilder api)
    {
        api.MapList("/corrections", "What people corrected, in the order in which they did, with what became of it", [Parameters.Adrift], (served, asked) =>
        {
            var isAdrift = asked.Flag(Parameters.Adrift);
            return Page.Of(asked, served.Ledger.CorrectionStates().Where(s => !isAdrift || s.Word == "adrift"), s => Number(s.Correction.Entry), s => CorrectionLine.Of(served.Ledger, s));
        });
        api.MapPost("/corrections", Post).WithName("correct").WithSummary("Correct something, or take a correction back (kind undo) or let it stand again (redo); replaces names the entry that stands there now, which is refused with 409 where another does")
            .Accepts<PostedCorrection>("application/json").Produces<Posted>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status409Conflict).TakesBody().WithMetadata(new ForPrograms());
    }

    /// <summary>Writes down what somebody sent.</summary>
    /// <exception cref="AddressException">It makes no sense, or somebody else was there first.</exception>
    public static Correction Write(HttpContext context, ServedLedger served, SiteAccess access, PostedCorrection posted)
    {
        var user = context.User.Identity?.Name ?? "";
        if (access.Accounts is not null && posted.By is { } other && other != user)
        {
            throw AddressException.Of("by", $"you are signed in as {user}");
        }

        try
        {
            using var ledger = served.OpenToWrite();
            return Corrector.Write(ledger, posted, posted.By ?? user, posted.Because, posted.Replaces);
        }
        catch (SenselessCorrectionException error)
        {
            throw AddressException.Of(error.Parameter, error.Message);
        }
        catch (CorrectionConflictException error)
        {
            throw AddressException.Conflict($"nothing was written: {error.Message}{(error.Other is { } first ? $" ({CorrectionWords.Of(first.Change)})" : "")}");
        }
    }

    private static async Task<IResult> Post(HttpContext context, ServedLedger served, SiteAccess access)
    {
        PostedCorrection posted;
        try
        {
            posted = await JsonSerializer.DeserializeAsync<PostedCorrection>(context.Request.Body, Options, context.RequestAborted).ConfigureAwait(false) ?? throw new JsonException("is null");
        }
        catch (JsonException error)
        {
            throw AddressException.Of("body", $"is no correction as JSON: {error.Message}");
        }

        var made = Write(context, served, access, posted);
        return Results.Json(new Posted(made.Entry, Change.KindOf(made.Change), made.By, made.Made, made.Because, made.Replaces, made.Change), LedgerJson.Options, statusCode: StatusCodes.Status201Created);
    }

    private static string Number(long entry) => entry.ToString(CultureInfo.InvariantCulture);

    /// <summary>A correction that was written down.</summary>
    private sealed record Posted(long Entry, string Kind, string By, string Made, string Because, long? Replaces, Change Change);
}
