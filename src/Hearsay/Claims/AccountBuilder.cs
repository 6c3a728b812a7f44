using Hearsay.Claims.Disputes;
using Hearsay.Claims.Figures;
using Hearsay.Claims.Grouping;
using Hearsay.Claims.Keeping;
using Hearsay.Claims.Lineage;
using Hearsay.Claims.Origins;
using Hearsay.Claims.Silences;
using Hearsay.Statements;
using Hearsay.Statements.Stances;

namespace Hearsay.Claims;

/// <summary>
/// The main path across documents: what is said in the documents of a story in, the account out. A pure function; the order in which
/// documents are given changes nothing.
/// </summary>
public sealed class AccountBuilder
{
    private readonly WordVectors _vectors;

    /// <summary>Makes a builder, which is safe to share between threads.</summary>
    /// <param name="vectors">What words mean.</param>
    public AccountBuilder(WordVectors vectors)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        _vectors = vectors;
    }

    /// <summary>Makes the account.</summary>
    /// <param name="documents">The documents of a story; the names of documents and of statements are distinct.</param>
    /// <param name="corrections">What people say of how the statements hang together; nothing where null.</param>
    public Account Build(IEnumerable<AccountDocument> documents, AccountCorrections? corrections = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var all = documents.ToList();
        return Build(all, ClaimsOf(all), corrections);
    }

    /// <summary>Makes the account where it is kept which statements bear on one claim.</summary>
    /// <param name="documents">The documents of a story; the names of documents and of statements are distinct.</param>
    /// <param name="claimIds">For the name of each statement that of its claim; a claim's statements in other documents are left out.</param>
    /// <param name="corrections">What people say of how the statements hang together; nothing where null.</param>
    public Account Build(IEnumerable<AccountDocument> documents, IReadOnlyDictionary<string, string> claimIds, AccountCorrections? corrections = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(claimIds);
        var said = corrections ?? AccountCorrections.None;

        // 1. In order of publication; what was published at an unknown time comes last.
        var ordered = documents.OrderBy(d => DocumentPlace.Of(d.Document.Published, d.Id, 0)).ToList();
        var contents = ordered.SelectMany(d => d.Statements.Select((s, i) => new Content(s, i, d.Document.Published?.ToInstant(), _vectors) { Entry = LiveEntries.EntryAt(d.Document.Text, s.Content[0].Start) })).ToList();

        // 2. Which statements bear on one claim.
        var claimed = said.Claimed(claimIds);
        var groups = contents.Select(c => claimed[c.Statement.Id]).ToList();

        // 3. Which document goes back to which.
        var lineage = LineageFinder.Find(ordered, contents, groups);

        // 4. Claims with their denials and independent origins.
        var origins = new OriginFinder(lineage);
        var claims = contents.Select((c, i) => (Content: c, Group: groups[i])).GroupBy(c => c.Group, c => c.Content, StringComparer.Ordinal).Select(g => ClaimOf(g.Key, [.. g], origins, said)).ToList();

        // 5. Each actor's figures through time; who replaces its own account, and what cannot both hold.
        var claimOf = claims.SelectMany(c => c.Statements.Select(s => (s, c))).ToDictionary(p => p.s, p => p.c);
        var figures = FigureGrouper.Group(contents);
        var series = SeriesFinder.Find(ordered, contents, figures, claimOf);
        var disputes = new DisputeFinder(claims, series, figures, contents);
        var contradictions = said.Disputed(disputes.Contradictions, claims);

        // 6. Who has said nothing.
        var silences = SilenceFinder.Find(ordered, contents, claims, contradictions, _vectors);

        return new Account
        {
            Documents = ordered,
            Claims = claims,
            Contradictions = contradictions,
            Updates = disputes.Updates,
            Lineage = lineage,
            Silences = silences,
            Series = series,
            Corrections = said,
        };
    }

    /// <summary>The claims of documents that all come at once, each named after its first statement.</summary>
    private Dictionary<string, string> ClaimsOf(List<AccountDocument> documents)
    {
        var memory = new ClaimMemory();
        new ClaimKeeper(memory).Update(KeptDocument.Of(documents, _vectors), []);
        return memory.Grouped([.. Enumerable.Range(0, documents.Count)]).ToDictionary(s => s.Id, s => memory.NameOf(s.Claim!.Value), StringComparer.Ordinal);
    }

    private static Claim ClaimOf(string id, IReadOnlyList<Content> contents, OriginFinder origins, AccountCorrections said)
    {
        var statements = contents.Select(c => c.Statement).ToList();
        var holders = statements.Where(s => s.Stance != Stance.Denies && !s.IsNegative).ToList();
        var denials = statements.Where(s => holders.Count > 0 && (s.Stance == Stance.Denies || (s.IsNegative && !holders.Exists(h => h.Actor is not null && ReferenceEquals(h.Actor, s.Actor))))).ToHashSet();
        var supports = statements.Where(s => !denials.Contains(s)).ToList();
        return new Claim(id)
        {
            Statements = statements,
            Denials = denials,
            Wording = supports.Count > 0 ? contents.Where(c => !denials.Contains(c.Statement)).MaxBy(WordingOf)!.Statement : statements[0],
            Origins = said.Grouped(origins.Group(supports)),
        };
    }

    /// <summary>A wording is good where it stands alone: in one piece and said by somebody, that names what it is about, neither short nor long.</summary>
    private static double WordingOf(Content content)
        => Math.Min(content.Words.Count, 12) + Math.Min(content.Names.Count, 3) + (content.Statement.Figures.Count > 0 ? 1 : 0)
            - (content.Statement.Voice == Voice.Narrator ? 6 : 0) - (content.Statement.Content.Count > 1 ? 3 : 0) - (Math.Max(0, content.Words.Count - 18) * 0.5);
}
