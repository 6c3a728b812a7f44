using Hearsay.Formats.Stories;
using Hearsay.Text;

namespace Hearsay.Evaluation.Stories;

/// <summary>
/// Which statements of two accounts are the same. Two of one document may be partners when their contents share at least half of the code
/// units in either; partners are taken greedily, the greatest overlap first.
/// </summary>
internal sealed class StatementPartners
{
    private const double LeastOverlap = 0.5;

    private readonly Dictionary<string, StoryStatement> _judgedByGold = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _goldByJudged = new(StringComparer.Ordinal);

    private StatementPartners()
    {
    }

    /// <summary>Finds the partners.</summary>
    public static StatementPartners Of(StoryExport gold, StoryExport judged)
    {
        var partners = new StatementPartners();
        foreach (var (_, one, other) in Candidates(gold, judged))
        {
            if (!partners._judgedByGold.ContainsKey(one.Id) && partners._goldByJudged.TryAdd(other.Id, one.Id))
            {
                partners._judgedByGold[one.Id] = other;
            }
        }

        return partners;
    }

    /// <summary>The partner of a gold statement; null where it was missed.</summary>
    public StoryStatement? Of(StoryStatement gold) => _judgedByGold.GetValueOrDefault(gold.Id);

    /// <summary>The id of the gold statement whose partner is the judged one of an id; null where it has none.</summary>
    public string? GoldOf(string judged) => _goldByJudged.GetValueOrDefault(judged);

    /// <summary>For each document of the judged account the id that the gold has for it; null where the gold has no such address.</summary>
    public static Dictionary<string, string?> Documents(StoryExport gold, StoryExport judged)
    {
        var byUrl = gold.Documents.Where(d => d.Url is not null).ToDictionary(d => d.Url!, d => d.Id, StringComparer.Ordinal);
        return judged.Documents.ToDictionary(d => d.Id, d => d.Url is null ? null : byUrl.GetValueOrDefault(d.Url), StringComparer.Ordinal);
    }

    private static IEnumerable<(double Overlap, StoryStatement Gold, StoryStatement Judged)> Candidates(StoryExport gold, StoryExport judged)
    {
        var documents = Documents(gold, judged);
        var byDocument = gold.Statements.Select(s => (Statement: s, Content: SpanSet.Merge(s.Content))).ToLookup(s => s.Statement.Document, StringComparer.Ordinal);
        return judged.Statements
            .Select(s => (Statement: s, Content: SpanSet.Merge(s.Content), Document: documents.GetValueOrDefault(s.Document)))
            .Where(s => s.Document is not null)
            .SelectMany(s => byDocument[s.Document!], (s, g) => (Overlap: Overlap(g.Content, s.Content), Gold: g.Statement, Judged: s.Statement))
            .Where(pair => pair.Overlap >= LeastOverlap)
            .OrderByDescending(pair => pair.Overlap)
            .ThenByDescending(pair => pair.Gold.Id, StringComparer.Ordinal)
            .ThenByDescending(pair => pair.Judged.Id, StringComparer.Ordinal);
    }

    private static double Overlap(List<TextSpan> one, List<TextSpan> other)
    {
        var common = SpanSet.Common(one, other);
        return common == 0 ? 0 : (double)common / (SpanSet.Size(one) + SpanSet.Size(other) - common);
    }
}
