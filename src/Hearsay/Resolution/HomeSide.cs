namespace Hearsay.Resolution;

/// <summary>
/// The state whose arms an article means where it names none ("the transport ministry"): that of its dateline, or the one that it names
/// by far the most.
/// </summary>
internal static class HomeSide
{
    /// <summary>The state; null where no state stands out.</summary>
    public static Entity? Find(PhraseWords words, IReadOnlyList<Mention> mentions)
    {
        var states = new HashSet<Entity>(ReferenceEqualityComparer.Instance);
        var counts = new Dictionary<Entity, int>(ReferenceEqualityComparer.Instance);
        foreach (var mention in mentions)
        {
            if (mention.Entity is { Type: EntityType.Side } side && (side.Side is not null || mention.IsOwner))
            {
                counts[side] = counts.GetValueOrDefault(side) + 1;
            }

            if (mention.Owner?.Entity is { Type: EntityType.Side } owner && (mention.Traits & NounTraits.State) != 0)
            {
                counts[owner] = counts.GetValueOrDefault(owner) + 3;
                states.Add(owner);
            }
        }

        if (Dateline.Find(words, mentions)?.Entity is { } dateline && (states.Contains(dateline) || dateline.Side is not null))
        {
            return dateline;
        }

        var first = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Order).Take(2).ToList();
        return first.Count > 0 && first[0].Value > 1 && (first.Count == 1 || first[0].Value >= 2 * first[1].Value) ? first[0].Key : null;
    }
}
