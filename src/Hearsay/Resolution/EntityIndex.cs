namespace Hearsay.Resolution;

/// <summary>Finds entities by a word; each search looks at the latest few only, so that it costs the same in a text of any length.</summary>
internal sealed class EntityIndex
{
    private const int Latest = 8;
    private readonly Dictionary<string, List<Entity>> _entities = new(StringComparer.Ordinal);

    /// <summary>Files an entity under a word.</summary>
    public void Add(string word, Entity entity)
    {
        if (!_entities.TryGetValue(word, out var list))
        {
            _entities[word] = list = [];
        }

        if (list.Count > 0 && list[^1] == entity)
        {
            return;
        }

        list.Add(entity);
    }

    /// <summary>The entities under a word, the latest first.</summary>
    public IEnumerable<Entity> Find(string word)
    {
        if (_entities.TryGetValue(word, out var list))
        {
            for (var i = list.Count - 1; i >= 0 && i >= list.Count - Latest; i--)
            {
                yield return list[i];
            }
        }
    }
}
