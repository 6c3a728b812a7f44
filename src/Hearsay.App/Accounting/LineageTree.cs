using Hearsay.App.Output;
using Hearsay.Claims;
using Hearsay.Claims.Lineage;
using Hearsay.Formats.Stories;

namespace Hearsay.App.Accounting;

/// <summary>The path of a claim from document to document, drawn as a tree.</summary>
internal sealed class LineageTree(Account account, IndentedLines lines)
{
    private const int MostRoots = 8, MostBranches = 8;

    private readonly HashSet<string> _drawn = new(StringComparer.Ordinal);

    /// <summary>Whether everything is shown, however much it is.</summary>
    public bool All { get; init; }

    /// <summary>Writes the paths between those documents in which the claim stands; nothing where there are none.</summary>
    public void Write(Claim claim)
    {
        var edges = ClaimLineage.Of(account, claim);
        if (edges.Count == 0)
        {
            return;
        }

        lines.Write("", "from document to document", TextStyle.Heading);
        var roots = ClaimLineage.Roots(edges);
        var branches = edges.ToLookup(e => e.From.Id, StringComparer.Ordinal);
        var shown = Shown(roots.Count, MostRoots);
        foreach (var root in roots.Take(shown))
        {
            lines.Write("  ", NameOf(root), TextStyle.Plain);
            WriteBranches(root, branches, "  ");
        }

        WriteRest("  ", roots.Count - shown);
    }

    private void WriteBranches(AccountDocument from, ILookup<string, LineageEdge> edges, string indent)
    {
        var branches = edges[from.Id].ToList();
        var shown = Shown(branches.Count, MostBranches);
        foreach (var (i, branch) in branches.Take(shown).Index())
        {
            var isLast = i == branches.Count - 1;
            lines.Write($"{indent}{(isLast ? "└─ " : "├─ ")}", $"{NameOf(branch.Document)} {StoryExporter.NameOf(branch.Kind)} it: {branch.Reason}", TextStyle.Plain);

            // a document that goes back to two others is drawn below both, and what goes back to it below the first
            if (_drawn.Add(branch.Document.Id))
            {
                WriteBranches(branch.Document, edges, $"{indent}{(isLast ? "   " : "│  ")}");
            }
        }

        WriteRest($"{indent}└─ ", branches.Count - shown);
    }

    private int Shown(int count, int most) => All ? count : AccountWords.Shown(count, most);

    private void WriteRest(string indent, int more)
    {
        if (more > 0)
        {
            lines.Write(indent, $"…{AccountWords.And(more, "more documents")}; --all shows them", TextStyle.Faint);
        }
    }

    private static string NameOf(AccountDocument document)
        => $"{AccountWords.Day(document.Document.Published)} {PlainWords.Of(document.Document.Publisher ?? document.Document.Url ?? document.Document.Name)} ({AccountWords.Short(document.Id)})";
}
