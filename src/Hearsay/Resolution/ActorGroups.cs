namespace Hearsay.Resolution;

/// <summary>Actors of several documents in groups that are one actor each (union-find, Tarjan 1975).</summary>
internal sealed class ActorGroups
{
    private const int MostUnderOneWord = 200;
    private const int MuchMore = 2;
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
    /// Joins two groups where each fits the other alone, and one that says less with the only one that it fits, the only one of these with a
    /// name, those that all fit each other, or the one that is mentioned much more than any other, among the actors filed under the same words. All are judged by the groups as they are before the step, so that their order does not matter.
    /// </summary>
    /// <param name="wordsOf">The words under which an actor is filed.</param>
    /// <param name="fits">Whether an actor may be another.</param>
    /// <param name="isForUnnamed">Whether a group with a name looks for no other.</param>
    public void JoinWhereOneFits(Func<Actor, IEnumerable<string>> wordsOf, Func<Actor, Actor, bool> fits, bool isForUnnamed)
    {
        var filed = Enumerable.Range(0, Actors.Count).SelectMany(i => wordsOf(Actors[i]).Distinct(StringComparer.Ordinal), (i, word) => (Word: word, Actor: i)).ToLookup(p => p.Word, p => p.Actor, StringComparer.Ordinal);
        var tops = Enumerable.Range(0, Actors.Count).Select(Top).ToArray();
        var named = Enumerable.Range(0, Actors.Count).Where(i => Actors[i].Traits is { Names.Count: > 0 }).Select(i => tops[i]).ToHashSet();
        var fitting = tops.Distinct().ToDictionary(t => t, _ => new HashSet<int>());
        for (var i = 0; i < Actors.Count; i++)
        {
            fitting[tops[i]].UnionWith(wordsOf(Actors[i]).Distinct(StringComparer.Ordinal).SelectMany(w => filed[w].Take(MostUnderOneWord)).Where(k => tops[k] != tops[i] && fits(Actors[i], Actors[k])).Select(k => tops[k]));
        }

        var detail = Enumerable.Range(0, Actors.Count).GroupBy(i => tops[i]).ToDictionary(g => g.Key, g => g.Max(i => Actors[i].Traits?.Detail ?? 0));
        var mentions = Enumerable.Range(0, Actors.Count).GroupBy(i => tops[i]).ToDictionary(g => g.Key, g => g.Sum(i => Actors[i].Mentions.Count));
        foreach (var (group, others) in fitting.Where(f => !(isForUnnamed && named.Contains(f.Key))))
        {
            var best = others.Where(named.Contains).ToList();
            best = best.Count > 0 ? best : [.. others.Where(o => detail[group] < detail[o] || fitting[o].Count == 1)];
            var most = best.OrderByDescending(o => mentions[o]).Take(2).ToList();
            if (best.Count > 1 && best.TrueForAll(o => best.TrueForAll(p => o == p || fitting[o].Contains(p))))
            {
                best.ForEach(o => _above[Top(o)] = Top(group));
            }
            else if (most.Count == 1 || (most.Count == 2 && detail[group] < detail[most[0]] && mentions[most[0]] >= MuchMore * mentions[most[1]]))
            {
                _above[Top(group)] = Top(most[0]);
            }
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
