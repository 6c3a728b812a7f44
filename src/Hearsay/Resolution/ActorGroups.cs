namespace Hearsay.Resolution;

/// <summary>Actors of several documents in groups that are one actor each (union-find, Tarjan 1975).</summary>
internal sealed class ActorGroups
{
    private const int MostUnderOneWord = 200;
    private readonly int[] _above;

    /// <summary>Begins with every actor alone.</summary>
    public ActorGroups(IReadOnlyList<Actor> actors)
    {
        Actors = actors;
        _above = [.. Enumerable.Range(0, actors.Count)];
    }

    /// <summary>The actors.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>The members of each group.</summary>
    public IEnumerable<IReadOnlyList<Actor>> Groups
        => Enumerable.Range(0, Actors.Count).GroupBy(Top).Select(g => (IReadOnlyList<Actor>)[.. g.Select(i => Actors[i])]);

    /// <summary>Joins the actors that share a key.</summary>
    public void JoinByKeys(Func<Actor, IEnumerable<string>> keysOf)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Actors.Count; i++)
        {
            foreach (var key in keysOf(Actors[i]))
            {
                if (!first.TryAdd(key, i))
                {
                    _above[Top(i)] = Top(first[key]);
                }
            }
        }
    }

    /// <summary>
    /// Joins an actor with a group where it fits that group alone, or that alone of those with a name, among the actors filed under its words. All are judged by the groups as
    /// they are before the step, so that their order does not matter.
    /// </summary>
    /// <param name="wordsOf">The words under which an actor is filed.</param>
    /// <param name="fits">Whether an actor may be another.</param>
    /// <param name="isForUnnamed">Whether a group with a name looks for no other.</param>
    public void JoinWhereOneFits(Func<Actor, IEnumerable<string>> wordsOf, Func<Actor, Actor, bool> fits, bool isForUnnamed)
    {
        var filed = Enumerable.Range(0, Actors.Count).SelectMany(i => wordsOf(Actors[i]).Distinct(StringComparer.Ordinal), (i, word) => (Word: word, Actor: i)).ToLookup(p => p.Word, p => p.Actor, StringComparer.Ordinal);
        var tops = Enumerable.Range(0, Actors.Count).Select(Top).ToArray();
        var joins = new List<(int One, int Other)>();
        var named = Enumerable.Range(0, Actors.Count).Where(i => Actors[i].Traits is { Names.Count: > 0 }).Select(i => tops[i]).ToHashSet();
        for (var i = 0; i < Actors.Count; i++)
        {
            if (isForUnnamed && named.Contains(tops[i]))
            {
                continue;
            }

            var fitting = wordsOf(Actors[i]).Distinct(StringComparer.Ordinal).SelectMany(w => filed[w].Take(MostUnderOneWord))
                .Where(k => tops[k] != tops[i] && fits(Actors[i], Actors[k])).ToLookup(k => named.Contains(tops[k]), k => tops[k]);
            var best = fitting[fitting.Contains(true)].Distinct().Take(2).ToList();
            best = best.Count > 0 ? best : [.. fitting[false].Distinct().Take(2)];
            if (best.Count == 1)
            {
                joins.Add((i, best[0]));
            }
        }

        foreach (var (one, other) in joins)
        {
            _above[Top(one)] = Top(other);
        }
    }

    private int Top(int i)
    {
        while (_above[i] != i)
        {
            _above[i] = _above[_above[i]];
            i = _above[i];
        }

        return i;
    }
}
