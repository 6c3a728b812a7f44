using Hearsay.Resolution;

namespace Hearsay.Evaluation;

/// <summary>
/// Scores who the statements of a story are attributed to as the stories' own scorer does: B-cubed over the statements with a gold
/// actor, and the share whose side has a name in common with the gold side's; where the gold actor has no side, none is right.
/// </summary>
public static class ResolutionScorer
{
    /// <summary>Scores one story.</summary>
    /// <param name="story">Its name.</param>
    /// <param name="gold">Its statements.</param>
    /// <param name="actors">The actor that was found for each statement; null where none was.</param>
    /// <exception cref="ArgumentException">There is not one entry a statement.</exception>
    public static ResolutionScore Score(string story, IReadOnlyList<GoldSource> gold, IReadOnlyList<Actor?> actors)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(actors);
        if (gold.Count != actors.Count)
        {
            throw new ArgumentException($"{actors.Count} actors for {gold.Count} statements.", nameof(actors));
        }

        var items = gold.Select((g, i) => (Gold: g, Found: actors[i])).Where(p => p.Gold.Actor is not null).ToList();
        return items.Count == 0
            ? new ResolutionScore(story, 0, null, null)
            : new ResolutionScore(story, items.Count, BCubed([.. items.Select((p, i) => (p.Gold.Actor!, p.Found?.Id ?? $"none {i}"))]), items.Average(p => IsRightParty(p.Gold, p.Found) ? 1.0 : 0.0));
    }

    /// <summary>Whether the side that was found is the gold side, by name; where there is no gold side, whether none was found.</summary>
    public static bool IsRightParty(GoldSource gold, Actor? found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        return gold.PartyNames.Count == 0
            ? found?.Party is null
            : found?.Party is { } party && party.Names.Prepend(party.Name).Any(mine => gold.PartyNames.Any(name => Same(mine, name)));
    }

    private static double BCubed(List<(string Gold, string Found)> items)
    {
        var gold = items.ToLookup(i => i.Gold, StringComparer.Ordinal);
        var found = items.ToLookup(i => i.Found, StringComparer.Ordinal);
        var both = items.ToLookup(i => i);
        var precision = items.Average(i => (double)both[i].Count() / found[i.Found].Count());
        var recall = items.Average(i => (double)both[i].Count() / gold[i.Gold].Count());
        return 2 * precision * recall / (precision + recall);
    }

    private static bool Same(string one, string other) => string.Equals(Strip(one), Strip(other), StringComparison.Ordinal);

    private static string Strip(string name)
    {
        var small = name.Trim().ToLowerInvariant().Replace('’', '\'');
        small = small.EndsWith("'s", StringComparison.Ordinal) ? small[..^2] : small;
        var article = Array.Find(["the ", "a ", "an "], a => small.StartsWith(a, StringComparison.Ordinal));
        return article is null ? small : small[article.Length..];
    }
}
