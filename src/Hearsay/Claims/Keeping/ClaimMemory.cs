namespace Hearsay.Claims.Keeping;

/// <summary>Keeps the claims of a few documents for as long as the program runs.</summary>
internal sealed class ClaimMemory : IClaimMemory
{
    private readonly Dictionary<string, SortedSet<DocumentPlace>> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentPlace, IReadOnlyList<string>> _words = [];
    private readonly Dictionary<DocumentPlace, IReadOnlyList<DocumentPlace>> _earlier = [];
    private readonly Dictionary<DocumentPlace, HashSet<DocumentPlace>> _later = [];
    private readonly Dictionary<long, (DocumentPlace Place, IReadOnlyList<KeptStatement> Statements)> _said = [];
    private readonly Dictionary<long, (KeptStatement Statement, DocumentPlace Document)> _statements = [];
    private readonly Dictionary<long, Dictionary<long, int>> _pairs = [];
    private readonly Dictionary<long, (long Claim, KeptMerge? How)> _claimOf = [];
    private readonly Dictionary<long, HashSet<long>> _members = [];
    private readonly List<(string Id, bool HasEnded)> _claims = [];

    /// <summary>What became of claims, in order.</summary>
    public List<ClaimChange> Changes { get; } = [];

    /// <inheritdoc/>
    public IReadOnlyList<DocumentPlace> Beside(string word, DocumentPlace place, bool isBefore, int most)
        => !_documents.TryGetValue(word, out var documents) || documents.Count == 0 ? []
            : isBefore ? [.. (documents.Min.CompareTo(place) <= 0 ? documents.GetViewBetween(documents.Min, place) : []).Reverse().Where(d => d != place).Take(most)]
            : [.. (documents.Max.CompareTo(place) >= 0 ? documents.GetViewBetween(place, documents.Max) : []).Where(d => d != place).Take(most)];

    /// <inheritdoc/>
    public IReadOnlyList<string> WordsOf(DocumentPlace document) => _words.GetValueOrDefault(document, []);

    /// <inheritdoc/>
    public void SetWords(DocumentPlace document, IReadOnlyList<string> words)
    {
        foreach (var word in WordsOf(document))
        {
            _documents[word].Remove(document);
        }

        foreach (var word in words)
        {
            Of(_documents, word).Add(document);
        }

        _words[document] = words;
    }

    /// <inheritdoc/>
    public IReadOnlyList<DocumentPlace> EarlierThan(DocumentPlace document) => _earlier.GetValueOrDefault(document, []);

    /// <inheritdoc/>
    public IReadOnlyList<DocumentPlace> LaterThan(DocumentPlace document) => [.. Of(_later, document)];

    /// <inheritdoc/>
    public void SetEarlier(DocumentPlace document, IReadOnlyList<DocumentPlace> earlier)
    {
        foreach (var one in EarlierThan(document))
        {
            Of(_later, one).Remove(document);
        }

        foreach (var one in earlier)
        {
            Of(_later, one).Add(document);
        }

        _earlier[document] = earlier;
    }

    /// <inheritdoc/>
    public ILookup<long, KeptStatement> Statements(IReadOnlyCollection<DocumentPlace> documents)
        => documents.Where(d => _said.ContainsKey(d.Key)).SelectMany(d => _said[d.Key].Statements, (d, s) => (d.Key, s)).ToLookup(p => p.Key, p => p.s);

    /// <inheritdoc/>
    public IReadOnlyList<GroupedStatement> Grouped(IReadOnlyCollection<long> documents)
        => [.. documents.Where(_said.ContainsKey).SelectMany(d => _said[d].Statements).Select(s => GroupedOf(s.Key))];

    /// <inheritdoc/>
    public IReadOnlyList<GroupedStatement> Members(IReadOnlyCollection<long> claims) => [.. claims.SelectMany(c => Of(_members, c)).Select(GroupedOf)];

    /// <inheritdoc/>
    public IReadOnlyList<long> ClaimsOf(IReadOnlyCollection<long> statements) => [.. statements.Where(_claimOf.ContainsKey).Select(s => _claimOf[s].Claim).Distinct()];

    /// <inheritdoc/>
    public IReadOnlyList<KeptPair> PairsOf(IReadOnlyCollection<long> statements) => [.. statements.SelectMany(s => Of(_pairs, s).Select(p => new KeptPair(s, p.Key, p.Value)))];

    /// <inheritdoc/>
    public void SetStatements(DocumentPlace document, IReadOnlyList<KeptStatement> statements)
    {
        foreach (var (key, _) in _said.GetValueOrDefault(document.Key).Statements ?? [])
        {
            foreach (var other in Of(_pairs, key).Keys)
            {
                _pairs[other].Remove(key);
            }

            _pairs.Remove(key);
            if (_claimOf.Remove(key, out var claim))
            {
                _members[claim.Claim].Remove(key);
            }
        }

        _said[document.Key] = (document, statements);
        foreach (var statement in statements)
        {
            _statements[statement.Key] = (statement, document);
        }
    }

    /// <inheritdoc/>
    public void AddPairs(IReadOnlyList<KeptPair> pairs)
    {
        foreach (var (one, other, odds) in pairs)
        {
            Of(_pairs, one)[other] = odds;
            Of(_pairs, other)[one] = odds;
        }
    }

    /// <inheritdoc/>
    public void RemovePairs(DocumentPlace one, DocumentPlace other)
    {
        foreach (var (a, b) in from a in _said[one.Key].Statements from b in _said[other.Key].Statements select (a, b))
        {
            Of(_pairs, a.Key).Remove(b.Key);
            Of(_pairs, b.Key).Remove(a.Key);
        }
    }

    /// <inheritdoc/>
    public void SetClaim(long claim, IReadOnlyList<(long Statement, KeptMerge? How)> statements)
    {
        foreach (var (statement, how) in statements)
        {
            if (_claimOf.TryGetValue(statement, out var before))
            {
                _members[before.Claim].Remove(statement);
            }

            _claimOf[statement] = (claim, how);
            Of(_members, claim).Add(statement);
        }
    }

    /// <inheritdoc/>
    public (long Key, bool HasEnded)? Find(string claim)
        => _claims.FindIndex(c => c.Id == claim) is >= 0 and var place ? (place + 1, _claims[place].HasEnded) : null;

    /// <inheritdoc/>
    public string NameOf(long claim) => _claims[(int)claim - 1].Id;

    /// <inheritdoc/>
    public long Begin(string claim)
    {
        if (Find(claim) is { } ended)
        {
            _claims[(int)ended.Key - 1] = (claim, false);
            return ended.Key;
        }

        _claims.Add((claim, false));
        return _claims.Count;
    }

    /// <inheritdoc/>
    public void End(long claim) => _claims[(int)claim - 1] = (NameOf(claim), true);

    /// <inheritdoc/>
    public void Tell(ClaimChange change) => Changes.Add(change);

    private GroupedStatement GroupedOf(long key)
        => new(key, _statements[key].Statement.Content.Statement.Id, _statements[key].Document, _claimOf.TryGetValue(key, out var claim) ? claim.Claim : null, claim.How);

    private static TValue Of<TKey, TValue>(Dictionary<TKey, TValue> dictionary, TKey key)
        where TKey : notnull
        where TValue : new()
        => dictionary.TryGetValue(key, out var value) ? value : dictionary[key] = new TValue();
}
