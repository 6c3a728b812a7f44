namespace Hearsay.Resolution;

/// <summary>The states and other sides of a document: those of the tables, and those that it lets the reader infer from its words.</summary>
internal sealed class SideTable
{
    private static readonly string[] Endings = ["n", "an", "ian", "i", "ese", "ish", "e", "ic", "er"];
    private readonly Dictionary<string, Side> _learned = new(StringComparer.Ordinal);
    private readonly PartyKnowledge _knowledge;

    /// <summary>Learns adjectives of places ("Tesmaran" beside "Tesmara") from the names of a document.</summary>
    public SideTable(PartyKnowledge knowledge, IReadOnlyList<Mention> mentions)
    {
        _knowledge = knowledge;
        var single = mentions.Where(m => m.Name.Count == 1 && m.Name[0].Length > 3).Select(m => m.Name[0]).Distinct(StringComparer.Ordinal).Where(n => knowledge.Find(ActorName.Key(n)) is null).ToList();
        var names = single.ToHashSet(StringComparer.Ordinal);
        foreach (var name in single)
        {
            if (Bases(name).FirstOrDefault(names.Contains) is { } found)
            {
                var side = new Side(found, [], [name], []);
                _learned[name] = _learned[found] = _learned.TryGetValue(found, out var known) ? known : side;
            }
        }

        foreach (var owner in mentions.Where(m => m.Owner is { Name.Count: 1 } && (m.Traits & NounTraits.State) != 0 && m.Owner.OuterFirst >= m.First && m.Owner.First < m.End && !m.IsName).Select(m => m.Owner!.Name[0]))
        {
            if (owner.Length > 4 && !_learned.ContainsKey(owner) && knowledge.Find(ActorName.Key(owner)) is null && Guess(owner) is { } guess)
            {
                _learned[owner] = _learned.TryGetValue(guess, out var known) ? known : _learned[guess] = new Side(guess, [], [owner], []);
            }
        }
    }

    /// <summary>What is known of states and bodies.</summary>
    public PartyKnowledge Knowledge => _knowledge;

    /// <summary>What a name stands for in the tables; null where they do not have it.</summary>
    public KnownName? Known(IReadOnlyList<string> name) => _knowledge.Find(ActorName.Key(string.Join(' ', name).Replace(" '", "'", StringComparison.Ordinal)));

    /// <summary>The side that a name stands for; null where it stands for none that is known.</summary>
    public Side? Find(IReadOnlyList<string> name)
        => Known(name) is { } known ? known.Side : name.Count == 1 ? _learned.GetValueOrDefault(name[0]) : null;

    /// <summary>A side that the tables have under a canonical name; null where they have none.</summary>
    public Side? ByName(string name) => _knowledge.Find(ActorName.Key(name))?.Side;

    /// <summary>The places from which an adjective can be made.</summary>
    private static IEnumerable<string> Bases(string adjective)
    {
        foreach (var ending in Endings)
        {
            if (adjective.Length - ending.Length > 2 && adjective.EndsWith(ending, StringComparison.Ordinal))
            {
                var stem = adjective[..^ending.Length];
                yield return stem;
                foreach (var vowel in "aeioy")
                {
                    yield return stem + vowel;
                }

                yield return stem + "ia";
                yield return stem + "land";
            }
        }

        yield return adjective + "land";
    }

    /// <summary>The likeliest place of an adjective whose place the document does not name: "Tesmaran" of "Tesmara", "Ketmari" of "Ketmar".</summary>
    private static string? Guess(string adjective)
        => adjective.EndsWith("an", StringComparison.Ordinal) || adjective.EndsWith('i') ? adjective[..^1]
            : adjective.EndsWith("ese", StringComparison.Ordinal) ? adjective[..^3]
            : null;
}
