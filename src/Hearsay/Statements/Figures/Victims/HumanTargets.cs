using Hearsay.Syntax;

namespace Hearsay.Statements.Figures.Victims;

/// <summary>Lists the persons and groups of whom a report says that they were killed, wounded, shot or kidnapped, each once.</summary>
public static class HumanTargets
{
    /// <summary>The number of each person or group: 1 for one person; null where a group has no number.</summary>
    /// <param name="syntax">The report with its parts of speech or without.</param>
    public static IReadOnlyList<int?> Count(TextSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        var text = new FigureText(syntax);
        var reader = new VictimReader(text);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var counts = new List<int?>();
        foreach (var group in reader.Read().SelectMany(m => reader.Apart(m.Group)).Distinct())
        {
            var head = text[group.End - 1].ToString();
            var isPronoun = group.End == group.First + 1 && head.Length <= 3;
            if (!isPronoun && seen.Add($"{head} {group.Count}") && !(group.Count == 0 && seen.Contains(head)))
            {
                seen.Add(head);
                counts.Add(group.Count == 0 ? null : group.Count);
            }
        }

        return counts;
    }
}
