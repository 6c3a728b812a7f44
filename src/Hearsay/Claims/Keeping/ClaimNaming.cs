namespace Hearsay.Claims.Keeping;

/// <summary>
/// Gives groups of statements the names of claims. A claim's name goes with the most of its statements; where several go into one group, the
/// oldest name lives on. What becomes of the others is written down.
/// </summary>
internal sealed class ClaimNaming(IClaimMemory memory, IReadOnlyList<KeptDocument> added, IReadOnlyList<DocumentPlace> removed)
{
    private readonly Dictionary<long, string> _words = added.SelectMany(d => d.Statements).ToDictionary(s => s.Key, s => s.Content.Statement.Words);

    /// <summary>Names groups.</summary>
    /// <param name="groups">All that is left of some claims, and statements that are in none yet.</param>
    /// <param name="lessened">Claims that have lost statements, and may have none.</param>
    public void Name(IReadOnlyList<IReadOnlyList<RegroupedStatement>> groups, IReadOnlyCollection<long> lessened)
    {
        var parts = groups.SelectMany((g, i) => g.Select(s => s.Before.Claim).OfType<long>().CountBy(c => c).Select(c => (Claim: c.Key, Group: i, Count: c.Value))).ToLookup(p => p.Claim);
        var heirs = parts.ToDictionary(p => p.Key, p => p.OrderByDescending(c => c.Count).ThenBy(c => c.Group).First().Group);
        var left = lessened.Where(c => !heirs.ContainsKey(c)).Order().ToList();
        left.ForEach(memory.End);
        var free = left.Select(memory.NameOf).ToHashSet(StringComparer.Ordinal);
        var names = new long[groups.Count];
        foreach (var heir in heirs.GroupBy(h => h.Value, h => h.Key))
        {
            names[heir.Key] = heir.Min();
        }

        for (var i = 0; i < groups.Count; i++)
        {
            names[i] = names[i] != 0 ? names[i] : Begin(groups[i], free);
            memory.SetClaim(names[i], [.. groups[i].Where(s => s.Before.Claim != names[i] || s.Before.How != s.How).Select(s => (s.Before.Key, s.How))]);
        }

        foreach (var (claim, group) in heirs.OrderBy(h => h.Key))
        {
            if (names[group] != claim)
            {
                memory.Tell(new ClaimChange(claim, ClaimChangeKind.WentInto, names[group], ReasonOf(groups[group])));
                memory.Tell(new ClaimChange(names[group], ClaimChangeKind.TookUp, claim, ReasonOf(groups[group])));
                memory.End(claim);
            }

            foreach (var part in parts[claim].Where(p => p.Group != group))
            {
                memory.Tell(new ClaimChange(claim, ClaimChangeKind.GaveTo, names[part.Group], ReasonOf(groups[part.Group])));
            }
        }

        foreach (var claim in left.Where(c => !names.Contains(c)))
        {
            memory.Tell(new ClaimChange(claim, ClaimChangeKind.Ended, null, Gone));
        }
    }

    /// <summary>A claim is named after the first of its statements that names no other, or after one that named a claim until now, as where a document is read anew.</summary>
    private long Begin(IReadOnlyList<RegroupedStatement> statements, HashSet<string> free)
        => memory.Begin(statements.Select(s => s.Before.Id).Concat(statements.Select(s => $"{s.Before.Document.Id}.{s.Before.Id}")).Concat(statements.Select(s => $"{s.Before.Document.Id}.{s.Before.Id} again"))
            .Select(Claim.IdOf).OrderBy(id => free.Contains(id) ? 0 : 1).First(id => memory.Find(id) is not { HasEnded: false }));

    private string Gone => $"the document {removed[0].Id} was replaced, or is read otherwise";

    private string ReasonOf(IReadOnlyList<RegroupedStatement> group)
        => group.Select(s => s.Before).FirstOrDefault(s => _words.ContainsKey(s.Key)) is { } statement ? $"the document {statement.Document.Id} says “{_words[statement.Key]}”"
            : added.Count > 0 ? $"what the document {added[0].Place.Id} says made other statements likelier to belong together"
            : Gone;
}
