namespace Hearsay.Corrections;

/// <summary>The corrections of a ledger: which stand, and what they bear on. Immutable.</summary>
public sealed class CorrectionSet
{
    private readonly Dictionary<long, Correction> _byEntry;
    private readonly Dictionary<long, Correction> _undone = [];
    private readonly ILookup<string, Correction> _byDocument;
    private readonly Dictionary<string, Correction> _merges = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Correction> _parties = new(StringComparer.Ordinal);

    private CorrectionSet(IReadOnlyList<Correction> all)
    {
        All = all;
        _byEntry = all.ToDictionary(c => c.Entry);
        foreach (var correction in all)
        {
            switch (correction.Change)
            {
                case Undo undo:
                    _undone[undo.Entry] = correction;
                    break;
                case Redo redo:
                    _undone.Remove(redo.Entry);
                    break;
            }
        }

        var standing = all.Where(c => c.Change is not (Undo or Redo) && !_undone.ContainsKey(c.Entry)).ToList();
        _byDocument = standing.SelectMany(c => DocumentsOf(c.Change), (c, document) => (c, document)).ToLookup(p => p.document, p => p.c, StringComparer.Ordinal);
        foreach (var correction in standing)
        {
            switch (correction.Change)
            {
                case MergeChange merge:
                    _merges[merge.Actor.Id] = correction;
                    break;
                case PartyChange party:
                    _parties[party.Actor.Id] = correction;
                    break;
            }
        }
    }

    /// <summary>No corrections.</summary>
    public static CorrectionSet None { get; } = new([]);

    /// <summary>All of them, also those that were taken back, in the order of their entries.</summary>
    public IReadOnlyList<Correction> All { get; }

    /// <summary>The set of corrections.</summary>
    /// <param name="all">All of a ledger, in the order of their entries.</param>
    public static CorrectionSet Of(IEnumerable<Correction> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        return new CorrectionSet([.. all]);
    }

    /// <summary>The set with one more.</summary>
    public CorrectionSet With(Correction correction) => new([.. All, correction]);

    /// <summary>The correction of an entry; null where it is none.</summary>
    public Correction? Find(long entry) => _byEntry.GetValueOrDefault(entry);

    /// <summary>The entry that took a correction back; null where it stands.</summary>
    public Correction? UndoneBy(long entry) => _undone.GetValueOrDefault(entry);

    /// <summary>The corrections that stand and name a statement or an actor in one of some documents, in the order of their entries.</summary>
    public IReadOnlyList<Correction> In(IEnumerable<string> documents) => [.. documents.SelectMany(d => _byDocument[d]).Distinct().OrderBy(c => c.Entry)];

    /// <summary>Whether any correction that stands may bear on a document.</summary>
    /// <param name="documents">Its id, and those of the versions before it.</param>
    /// <param name="actors">The ids of those who speak in it.</param>
    public bool BearOn(IEnumerable<string> documents, IEnumerable<string> actors)
        => (_byDocument.Count > 0 && documents.Any(_byDocument.Contains)) || (_merges.Count + _parties.Count > 0 && actors.Any(a => _merges.ContainsKey(a) || _parties.ContainsKey(a)));

    /// <summary>Whom an actor goes into in the end, and the corrections that lead there; null where it is itself.</summary>
    public (NamedActor Into, IReadOnlyList<Correction> By)? MergeOf(string actor)
    {
        var steps = Steps(actor).ToList();
        return steps.Count > 0 ? (((MergeChange)steps[^1].Change).Into, steps) : null;
    }

    /// <summary>The correction of an actor's side; null where there is none.</summary>
    public Correction? PartyOf(string actor) => _parties.GetValueOrDefault(actor);

    /// <summary>The correction that stands where a change of an actor would, in every document; null where there is none, and for other changes.</summary>
    public Correction? StandingAt(Change change) => change switch
    {
        MergeChange merge => _merges.GetValueOrDefault(merge.Actor.Id),
        PartyChange party => PartyOf(party.Actor.Id),
        _ => null,
    };

    /// <summary>Whether a merge would lead an actor back to itself.</summary>
    public bool WouldCircle(MergeChange merge)
    {
        ArgumentNullException.ThrowIfNull(merge);
        return merge.Into.Id == merge.Actor.Id || Steps(merge.Into.Id).Any(s => ((MergeChange)s.Change).Into.Id == merge.Actor.Id);
    }

    private IEnumerable<Correction> Steps(string actor)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var id = actor; seen.Add(id) && _merges.TryGetValue(id, out var merge); id = ((MergeChange)merge.Change).Into.Id)
        {
            yield return merge;
        }
    }

    private static IEnumerable<string> DocumentsOf(Change change) => Change.AnchorsOf(change) is { Count: > 0 } anchors ? anchors.Select(a => a.Document).Distinct(StringComparer.Ordinal) : [Change.DocumentOf(change)];
}
