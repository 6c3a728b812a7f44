using System.Text.Json.Nodes;
using Hearsay.Claims;
using Hearsay.Claims.Lineage;
using Hearsay.Formats.Stories;
using Hearsay.Resolution;

namespace Hearsay.Formats.LinkedData;

/// <summary>
/// The lineage of an account in the provenance ontology of W3C (PROV-O, https://www.w3.org/TR/prov-o/) as JSON-LD: documents, statements
/// and claims are entities; actors, parties and outlets are agents. A statement is quoted from its document and attributed to its actor, a
/// document is derived from those that it copies, rewrites or cites, a statement is a revision of the one that it replaces, and a claim is a collection of
/// statements. What PROV-O has no word for stands under <c>urn:hearsay:vocabulary:</c>.
/// </summary>
public static class ProvFormat
{
    private static JsonObject Context => new()
    {
        ["prov"] = "http://www.w3.org/ns/prov#",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        ["hearsay"] = "urn:hearsay:vocabulary:",
        ["dcterms:issued"] = new JsonObject { ["@type"] = "xsd:dateTime" },
        ["hearsay:confidence"] = new JsonObject { ["@type"] = "xsd:double" },
    };

    /// <summary>Writes the account.</summary>
    /// <param name="account">What to write.</param>
    /// <param name="output">Where to. It is not closed.</param>
    public static void Write(Account account, Stream output)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(output);
        var statements = account.Documents.SelectMany(d => d.Statements).ToList();
        var actors = statements.SelectMany(s => s.Via.Prepend(s.Actor)).OfType<Actor>().DistinctBy(a => a.Id, StringComparer.Ordinal).ToList();
        var lineage = account.Lineage.ToLookup(e => e.Document.Id, StringComparer.Ordinal);
        var earlier = account.Updates.ToLookup(u => u.Later.Id, u => u.Earlier.Id, StringComparer.Ordinal);
        var rivals = account.Contradictions.ToLookup(c => c.One.Id, c => c.Other.Id, StringComparer.Ordinal);
        JsonLd.Write(
            Context,
            [
                .. account.Documents.Select(d => d.Document.Publisher).OfType<string>().Distinct(StringComparer.Ordinal).Select(p => Agent("outlet", p, p, "prov:Organization")),
                .. actors.Select(a => a.Party).OfType<Party>().DistinctBy(p => p.Id, StringComparer.Ordinal).Select(p => Agent("party", p.Id, p.Name, "prov:Organization")),
                .. actors.Select(Of),
                .. account.Documents.Select(d => Of(d, lineage[d.Id])),
                .. statements.Select(s => Of(s, earlier[s.Id])),
                .. account.Claims.Select(c => Of(c, rivals[c.Id])),
            ],
            output);
    }

    private static JsonObject Agent(string kind, string id, string name, string? type)
        => Thing(kind, id, ["prov:Agent", .. type is null ? [] : new[] { type }]).With("rdfs:label", JsonLd.Text(name));

    private static JsonObject Of(Actor actor)
        => Agent("actor", actor.Id, actor.Name, actor.Kind switch { ActorKind.Person => "prov:Person", ActorKind.Organisation or ActorKind.Government or ActorKind.Media => "prov:Organization", _ => null })
            .With("hearsay:kind", StatementNames.Of(actor.Kind))
            .With("prov:actedOnBehalfOf", actor.Party is { } party ? JsonLd.Reference("party", party.Id) : null);

    private static JsonObject Of(AccountDocument document, IEnumerable<LineageEdge> lineage)
    {
        var (known, edges) = (document.Document, lineage.ToList());
        return Thing("document", document.Id, ["prov:Entity"])
            .With("dcterms:title", JsonLd.Text(known.Title ?? known.Name))
            .With("dcterms:issued", JsonLd.Time(known.Published))
            .With("hearsay:address", JsonLd.Text(known.Url))
            .With("hearsay:sha256", JsonLd.Text(known.Sha256))
            .With("prov:wasAttributedTo", known.Publisher is { } publisher ? JsonLd.Reference("outlet", publisher) : null)
            .With("prov:wasDerivedFrom", JsonLd.List(edges.Select(e => JsonLd.Reference("document", e.From.Id))))
            .With("prov:qualifiedDerivation", JsonLd.List(edges.Select(e => new JsonObject
            {
                ["@type"] = "prov:Derivation",
                ["prov:entity"] = JsonLd.Reference("document", e.From.Id),
                ["hearsay:lineage"] = StoryExporter.NameOf(e.Kind),
                ["hearsay:confidence"] = Math.Round(e.Confidence, 4),
                ["hearsay:reason"] = JsonLd.Text(e.Reason),
            })));
    }

    private static JsonObject Of(AccountStatement statement, IEnumerable<string> earlier)
        => Thing("statement", statement.Id, ["prov:Entity"])
            .With("prov:value", JsonLd.Text(statement.Words))
            .With("hearsay:stance", StatementNames.Of(statement.Stance))
            .With("hearsay:factuality", StatementNames.Of(statement.Factuality))
            .With("hearsay:voice", StatementNames.Of(statement.Voice))
            .With("prov:wasQuotedFrom", JsonLd.Reference("document", statement.Document))
            .With("prov:wasAttributedTo", statement.Actor is { } actor ? JsonLd.Reference("actor", actor.Id) : null)
            .With("hearsay:via", JsonLd.List(statement.Via.Select(v => JsonLd.Reference("actor", v.Id))))
            .With("prov:wasRevisionOf", JsonLd.List(earlier.Select(id => JsonLd.Reference("statement", id))));

    private static JsonObject Of(Claim claim, IEnumerable<string> rivals)
        => Thing("claim", claim.Id, ["prov:Entity", "prov:Collection"])
            .With("prov:value", JsonLd.Text(claim.Wording.Words))
            .With("prov:hadMember", JsonLd.List(claim.Statements.Select(s => JsonLd.Reference("statement", s.Id))))
            .With("hearsay:deniedIn", JsonLd.List(claim.Statements.Where(claim.Denials.Contains).Select(s => JsonLd.Reference("statement", s.Id))))
            .With("hearsay:origin", JsonLd.List(claim.Origins.Select(o => new JsonObject { ["@type"] = "prov:Collection", ["prov:hadMember"] = JsonLd.List(o.Select(s => JsonLd.Reference("statement", s.Id))) })))
            .With("hearsay:contradicts", JsonLd.List(rivals.Select(id => JsonLd.Reference("claim", id))));

    private static JsonObject Thing(string kind, string id, string[] types) => new() { ["@id"] = JsonLd.Id(kind, id), ["@type"] = JsonLd.List(types.Select(t => (JsonNode)t)) };
}
