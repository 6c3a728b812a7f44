using Hearsay.Claims;
using Hearsay.Claims.Grades;
using Hearsay.Formats.LinkedData;
using Hearsay.Formats.Stories;
using Hearsay.Resolution;

namespace Hearsay.Formats.Graphs;

/// <summary>An account as a graph: claims, statements, actors, parties and documents, and how they stand to each other.</summary>
public sealed class AccountGraph
{
    private readonly Dictionary<(string Kind, string Id), GraphNode> _nodes = [];

    private AccountGraph(Account account, ClaimGrader grader)
    {
        foreach (var document in account.Documents)
        {
            Add(new GraphNode("document", document.Id, document.Document.Title ?? document.Document.Name) { Time = JsonLd.Time(document.Document.Published), Type = document.Document.Publisher });
        }

        foreach (var claim in ClaimSummary.Of(account))
        {
            Add(new GraphNode("claim", claim.Claim.Id, claim.Claim.Wording.Words) { Time = JsonLd.Time(claim.First), Origins = claim.Origins, Credibility = (int)grader.Of(claim.Claim).Credibility });
        }

        foreach (var statement in account.Documents.SelectMany(d => d.Statements))
        {
            Add(new GraphNode("statement", statement.Id, statement.Words) { Time = Document(statement.Document).Time, Type = StatementNames.Of(statement.Stance) });
        }

        Edges = [.. OfClaims(account), .. OfStatements(account), .. OfDocuments(account), .. OfParties(account)];
    }

    /// <summary>The nodes: documents, claims and statements in the order of the account, then actors and parties.</summary>
    public IReadOnlyList<GraphNode> Nodes => [.. _nodes.Values];

    /// <summary>The edges, kind by kind.</summary>
    public IReadOnlyList<GraphEdge> Edges { get; }

    /// <summary>The graph of an account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="grader">Grades its claims.</param>
    public static AccountGraph Of(Account account, ClaimGrader grader)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(grader);
        return new AccountGraph(account, grader);
    }

    private IEnumerable<GraphEdge> OfClaims(Account account)
    {
        foreach (var contradiction in account.Contradictions)
        {
            yield return new("contradicts", Claim(contradiction.One), Claim(contradiction.Other)) { Reason = contradiction.Reason };
        }

        foreach (var claim in account.Claims)
        {
            foreach (var (i, origin) in claim.Origins.Index())
            {
                foreach (var statement in origin)
                {
                    yield return new("supports", Statement(statement), Claim(claim)) { Origin = i + 1 };
                }
            }

            foreach (var statement in claim.Statements.Where(claim.Denials.Contains))
            {
                yield return new("denies", Statement(statement), Claim(claim));
            }
        }
    }

    private IEnumerable<GraphEdge> OfStatements(Account account)
    {
        foreach (var update in account.Updates)
        {
            yield return new("updates", Statement(update.Later), Statement(update.Earlier));
        }

        foreach (var statement in account.Documents.SelectMany(d => d.Statements))
        {
            yield return new("in", Statement(statement), Document(statement.Document));
            if (statement.Actor is { } actor)
            {
                yield return new("said by", Statement(statement), Actor(actor));
            }

            foreach (var via in statement.Via)
            {
                yield return new("via", Statement(statement), Actor(via));
            }
        }
    }

    private IEnumerable<GraphEdge> OfDocuments(Account account)
        => account.Lineage.Select(e => new GraphEdge(StoryExporter.NameOf(e.Kind), Document(e.Document.Id), Document(e.From.Id)) { Confidence = e.Confidence, Reason = e.Reason });

    private IEnumerable<GraphEdge> OfParties(Account account)
    {
        var actors = account.Documents.SelectMany(d => d.Statements).SelectMany(s => s.Via.Prepend(s.Actor)).OfType<Actor>().DistinctBy(a => a.Id, StringComparer.Ordinal);
        foreach (var actor in actors.Where(a => a.Party is not null))
        {
            yield return new("speaks for", Actor(actor), Party(actor.Party!));
        }

        foreach (var silence in account.Silences)
        {
            yield return new("silent on", Party(silence.Party), Claim(silence.Claim)) { Reason = StoryExporter.NameOf(silence.Kind) };
        }
    }

    private GraphNode Document(string id) => _nodes[("document", id)];

    private GraphNode Claim(Claim claim) => _nodes[("claim", claim.Id)];

    private GraphNode Statement(AccountStatement statement) => _nodes[("statement", statement.Id)];

    private GraphNode Actor(Actor actor) => Add(new GraphNode("actor", actor.Id, actor.Name) { Type = StatementNames.Of(actor.Kind) });

    private GraphNode Party(Party party) => Add(new GraphNode("party", party.Id, party.Name));

    private GraphNode Add(GraphNode node) => _nodes.TryAdd((node.Kind, node.Id), node) ? node : _nodes[(node.Kind, node.Id)];
}
