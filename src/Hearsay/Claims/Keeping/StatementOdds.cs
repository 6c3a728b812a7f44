using Hearsay.Claims.Grouping;

namespace Hearsay.Claims.Keeping;

/// <summary>The odds of any two statements while claims are grouped. Those of which nobody has told yet are judged when they are asked for: of most pairs nobody ever asks.</summary>
internal sealed class StatementOdds(IClaimMemory memory)
{
    private readonly Dictionary<(long, long), int> _known = [];
    private readonly HashSet<long> _compared = [];
    private readonly Dictionary<long, Content> _contents = [];
    private readonly Dictionary<long, HashSet<long>> _beside = [];

    /// <summary>Takes down the odds of a pair.</summary>
    public void Know(KeptPair pair) => _known[InOrder(pair.One, pair.Other)] = pair.Odds;

    /// <summary>Takes down that a document was compared with all that it is compared with: pairs of its statements of which nothing is known have the lowest odds.</summary>
    public void KnowAll(DocumentPlace document) => _compared.Add(document.Key);

    /// <summary>Fetches what is said in the documents of statements before it is asked for.</summary>
    public void Load(IEnumerable<GroupedStatement> statements)
    {
        var documents = statements.Select(s => s.Document).DistinctBy(d => d.Key).Where(d => !_beside.ContainsKey(d.Key)).ToList();
        foreach (var statement in memory.Statements(documents).SelectMany(s => s))
        {
            _contents[statement.Key] = statement.Content;
        }

        foreach (var document in documents)
        {
            _beside[document.Key] = [document.Key, .. memory.EarlierThan(document).Select(d => d.Key), .. memory.LaterThan(document).Select(d => d.Key)];
        }
    }

    /// <summary>The odds that two statements bear on one claim, in units of <see cref="PairOdds.Unit"/>; null where their documents are not compared.</summary>
    public int? Between(GroupedStatement one, GroupedStatement other)
    {
        var pair = InOrder(one.Key, other.Key);
        return !_beside[one.Document.Key].Contains(other.Document.Key) ? null
            : _known.TryGetValue(pair, out var odds) ? odds
            : _compared.Contains(one.Document.Key) || _compared.Contains(other.Document.Key) ? ClaimGrouper.LowestOdds
            : _known[pair] = StatementPairs.SameOdds(_contents[one.Key], _contents[other.Key]);
    }

    private static (long, long) InOrder(long one, long other) => (Math.Min(one, other), Math.Max(one, other));
}
