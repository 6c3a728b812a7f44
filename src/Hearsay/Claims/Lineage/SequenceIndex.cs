using System.Runtime.InteropServices;

namespace Hearsay.Claims.Lineage;

/// <summary>
/// Finds the texts that have a run of words in common with another, in time that depends on how many do and not on how many there are.
/// </summary>
internal sealed class SequenceIndex
{
    /// <summary>What more texts than this share is boilerplate, which says nothing about copying.</summary>
    private const int MostTexts = 1000;

    private readonly Dictionary<ulong, List<int>> _places = [];
    private int _count;

    /// <summary>Adds a text, whose place is the number of those added before.</summary>
    public void Add(WordSequences sequences)
    {
        foreach (var fingerprint in sequences.Fingerprints)
        {
            ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, fingerprint, out _);
            places ??= [];
            if (places.Count <= MostTexts)
            {
                places.Add(_count);
            }
        }

        _count++;
    }

    /// <summary>The places of the texts added so far that may share words with another, in order.</summary>
    public IReadOnlyCollection<int> Like(WordSequences sequences)
        => new SortedSet<int>(sequences.Fingerprints.SelectMany(f => _places.TryGetValue(f, out var places) && places.Count <= MostTexts ? places : []));
}
