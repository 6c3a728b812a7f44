using System.Globalization;

namespace Hearsay.Resolution;

/// <summary>Gives each actor an identity of its own: where two have one name, the second has a number after it.</summary>
internal sealed class DistinctIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The identity itself, or where it is taken the same with the next number that is free.</summary>
    public string Take(string id)
    {
        var free = id;
        while (!_taken.Add(free))
        {
            var count = _counts[id] = _counts.GetValueOrDefault(id, 1) + 1;
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{count}");
        }

        return free;
    }
}
