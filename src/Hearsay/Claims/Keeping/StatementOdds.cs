using Hearsay.Claims.Grouping;

namespace Hearsay.Claims.Keeping;

/// <summary>The odds of any two statements that are kept, judged when they are asked for: of most pairs nobody ever asks.</summary>
internal sealed class StatementOdds(IClaimMemory memory)
{
    private readonly Dictionary<long, Content> _contents = [];
    private readonly Dictionary<long, HashSet<long>> _beside = [];

    /// <summary>Fetches what is said in the documents of statements, a few at a time, before it is asked for.</summary>
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
        => !_beside[one.Document.Key].Contains(other.Document.Key) ? null
            : StatementPairs.SameOdds(_contents[one.Key], _contents[other.Key]) ?? ClaimGrouper.LowestOdds;
}
