using System.Globalization;
using System.Text.Json.Nodes;
using Hearsay.Claims;
using Hearsay.Claims.Grades;
using Hearsay.Resolution;

namespace Hearsay.Formats.LinkedData;

/// <summary>
/// Claims as <c>ClaimReview</c> of schema.org, each with its <c>Claim</c> and where it appears. The rating is the Admiralty credibility with
/// its reason, 1 to 5, and is left out where that cannot be judged: Hearsay does not say whether a claim is true.
/// </summary>
public static class ClaimReviewFormat
{
    private const string Aspect = "Admiralty credibility, 1 to 5: how well it is borne out by who says it, not whether it is true";

    /// <summary>Writes the claims of an account.</summary>
    /// <param name="account">What to write.</param>
    /// <param name="grader">Grades the account's claims.</param>
    /// <param name="output">Where to. It is not closed.</param>
    public static void Write(Account account, ClaimGrader grader, Stream output)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(grader);
        ArgumentNullException.ThrowIfNull(output);
        var documents = account.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
        JsonLd.Write("https://schema.org", ClaimSummary.Of(account).Select(c => Review(c, grader.Of(c.Claim), documents)), output);
    }

    private static JsonObject Review(ClaimSummary summary, ClaimGrade grade, Dictionary<string, AccountDocument> documents)
        => new JsonObject { ["@type"] = "ClaimReview", ["@id"] = JsonLd.Id("review", summary.Claim.Id) }
            .With("claimReviewed", JsonLd.Text(summary.Claim.Wording.Words))
            .With("reviewBody", JsonLd.Text(string.Create(CultureInfo.InvariantCulture, $"Statements that put it forward: {summary.Mentions}; independent origins: {summary.Origins}; contested: {(summary.IsContested ? "yes" : "no")}. {grade.Reason}.")))
            .With("reviewRating", grade.Credibility == Credibility.CannotBeJudged ? null : Rating(grade))
            .With("itemReviewed", Of(summary, documents));

    private static JsonObject Rating(ClaimGrade grade) => new JsonObject
    {
        ["@type"] = "Rating",
        ["ratingValue"] = (int)grade.Credibility,
        ["bestRating"] = (int)Credibility.Confirmed,
        ["worstRating"] = (int)Credibility.Improbable,
        ["reviewAspect"] = Aspect,
    }.With("ratingExplanation", JsonLd.Text(grade.Reason));

    private static JsonObject Of(ClaimSummary summary, Dictionary<string, AccountDocument> documents)
    {
        var appearances = summary.Claim.Supports.Select(s => Of(s, documents[s.Document])).ToList();
        return new JsonObject { ["@type"] = "Claim", ["@id"] = JsonLd.Id("claim", summary.Claim.Id) }
            .With("text", JsonLd.Text(summary.Claim.Wording.Words))
            .With("author", JsonLd.List(summary.Holders.Select(Of)))
            .With("datePublished", JsonLd.Time(summary.First))
            .With("firstAppearance", appearances.Count > 0 ? appearances[0].DeepClone() : null)
            .With("appearance", JsonLd.List(appearances));
    }

    private static JsonObject Of(Actor actor)
        => new JsonObject { ["@type"] = actor.Kind switch { ActorKind.Person => "Person", ActorKind.Organisation or ActorKind.Government or ActorKind.Media => "Organization", _ => "Thing" }, ["@id"] = JsonLd.Id("actor", actor.Id) }
            .With("name", JsonLd.Text(actor.Name))
            .With("affiliation", actor.Kind == ActorKind.Person && actor.Party is { } party ? new JsonObject { ["@type"] = "Organization", ["@id"] = JsonLd.Id("party", party.Id), ["name"] = JsonLd.Text(party.Name) } : null);

    private static JsonObject Of(AccountStatement statement, AccountDocument document)
        => new JsonObject { ["@type"] = "Quotation", ["@id"] = JsonLd.Id("statement", statement.Id) }
            .With("text", JsonLd.Text(statement.Words))
            .With("creator", statement.Actor is { } actor ? JsonLd.Reference("actor", actor.Id) : null)
            .With("isPartOf", Of(document));

    private static JsonObject Of(AccountDocument document)
        => new JsonObject { ["@type"] = "Article", ["@id"] = JsonLd.Id("document", document.Id) }
            .With("headline", JsonLd.Text(document.Document.Title ?? document.Document.Name))
            .With("url", IsWeb(document.Document.Url) ? JsonLd.Text(document.Document.Url) : null)
            .With("datePublished", JsonLd.Time(document.Document.Published))
            .With("publisher", document.Document.Publisher is { } publisher ? new JsonObject { ["@type"] = "Organization", ["name"] = JsonLd.Text(publisher) } : null);

    /// <summary>What reads these makes links of addresses.</summary>
    private static bool IsWeb(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
