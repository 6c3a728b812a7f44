namespace Hearsay.Formats;

/// <summary>The attributions whose source is worded alike.</summary>
/// <param name="Wording">The words of the first of them, with single blanks; empty where no source is named.</param>
/// <param name="Attributions">Places in <see cref="Reading.Attributions"/>, rising.</param>
internal sealed record SourceGroup(string Wording, List<int> Attributions)
{
    /// <summary>
    /// The groups of a reading, largest first, then in order of appearance; last the one that names nobody. Wordings that
    /// differ in white space or case alone are alike; nothing is said about who is meant.
    /// </summary>
    public static List<SourceGroup> Of(Reading reading)
    {
        var groups = new Dictionary<string, SourceGroup>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < reading.Attributions.Count; i++)
        {
            var words = reading.Attributions[i].Source?.In(reading.Document.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var wording = string.Join(' ', words ?? []);
            if (!groups.TryGetValue(wording, out var group))
            {
                groups.Add(wording, group = new SourceGroup(wording, []));
            }

            group.Attributions.Add(i);
        }

        return [.. groups.Values
            .OrderBy(group => group.Wording.Length == 0)
            .ThenByDescending(group => group.Attributions.Count)
            .ThenBy(group => group.Attributions[0])];
    }
}
