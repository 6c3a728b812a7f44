using Hearsay.Claims.Lineage;

namespace Hearsay.Claims.Origins;

/// <summary>
/// Groups the statements of a claim by where the word came from in the end. Of one origin are: statements of one actor, wherever it spoke;
/// of arms of one party; and a statement with those of the document that its own copies or rewrites. What the outlet says
/// itself is an origin of its own.
/// </summary>
internal sealed class OriginFinder(IReadOnlyList<LineageEdge> lineage)
{
    private readonly ILookup<string, string> _from = lineage.Where(e => e.Kind != LineageKind.Cites).ToLookup(e => e.Document.Id, e => e.From.Id, StringComparer.Ordinal);

    /// <summary>The groups, in the order of their first statements.</summary>
    public IReadOnlyList<IReadOnlyList<AccountStatement>> Group(IReadOnlyList<AccountStatement> statements)
    {
        var root = Enumerable.Range(0, statements.Count).ToArray();
        for (var i = 0; i < statements.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (IsOneOrigin(statements[j], statements[i]))
                {
                    root[Root(i)] = Root(j);
                }
            }
        }

        return [.. Enumerable.Range(0, statements.Count).GroupBy(Root, i => statements[i]).Select(g => (IReadOnlyList<AccountStatement>)[.. g])];

        int Root(int i)
        {
            while (root[i] != i)
            {
                i = root[i];
            }

            return i;
        }
    }

    private bool IsOneOrigin(AccountStatement earlier, AccountStatement later)
        => (earlier.Actor is not null && ReferenceEquals(earlier.Actor, later.Actor))
            || (earlier.Actor?.Party is { } party && party.Id == later.Actor?.Party?.Id)
            || _from[later.Document].Contains(earlier.Document, StringComparer.Ordinal);
}
