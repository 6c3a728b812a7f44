namespace Hearsay.Claims.Grouping;

/// <summary>Which pairs of contents were compared: those of one document, and of documents that are neighbours. Counts them between groups.</summary>
internal sealed class ComparedPairs
{
    /// <summary>For each group how many of its contents each document has; null where all are compared with all.</summary>
    private readonly Dictionary<int, int>[]? _documents;
    private readonly int[] _sizes;
    private readonly Func<int, int, bool> _areNeighbours;

    /// <summary>Begins with each content alone.</summary>
    /// <param name="documents">The document of each content.</param>
    /// <param name="areNeighbours">Whether two documents are compared.</param>
    public ComparedPairs(IReadOnlyList<int> documents, Func<int, int, bool> areNeighbours)
    {
        _areNeighbours = areNeighbours;
        _sizes = [.. documents.Select(_ => 1)];
        var all = documents.Distinct().ToList();
        if (!all.TrueForAll(a => all.TrueForAll(b => a == b || areNeighbours(a, b))))
        {
            _documents = [.. documents.Select(d => new Dictionary<int, int> { [d] = 1 })];
        }
    }

    /// <summary>All are compared with all.</summary>
    /// <param name="count">How many contents there are.</param>
    public static ComparedPairs All(int count) => new(new int[count], (_, _) => true);

    /// <summary>How many contents there are.</summary>
    public int Count => _sizes.Length;

    /// <summary>How many pairs of two groups were compared.</summary>
    public long Between(int one, int other)
    {
        if (_documents is null)
        {
            return (long)_sizes[one] * _sizes[other];
        }

        var count = 0L;
        foreach (var (document, times) in _documents[one])
        {
            foreach (var (with, timesWith) in _documents[other])
            {
                count += document == with || _areNeighbours(document, with) ? (long)times * timesWith : 0;
            }
        }

        return count;
    }

    /// <summary>Makes two groups one, under the name of the first.</summary>
    public void Merge(int one, int other)
    {
        _sizes[one] += _sizes[other];
        if (_documents is not null)
        {
            foreach (var (document, times) in _documents[other])
            {
                _documents[one][document] = _documents[one].GetValueOrDefault(document) + times;
            }

            _documents[other].Clear();
        }
    }
}
