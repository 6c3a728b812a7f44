using System.Collections.Frozen;
using System.Reflection;

namespace Hearsay.Resolution;

/// <summary>
/// What is known of states and bodies before a document is read: the tables of <c>data/parties</c>, which are part of the library, and
/// the actors of a user's file. Immutable, and safe to share between threads.
/// </summary>
public sealed class PartyKnowledge
{
    private static readonly Lazy<PartyKnowledge> BuiltIn = new(() => new PartyKnowledge([]));
    private readonly FrozenDictionary<string, KnownName> _names;

    private PartyKnowledge(IReadOnlyList<KnownActor> added)
    {
        var names = new Dictionary<string, KnownName>(StringComparer.Ordinal);
        foreach (var actor in added)
        {
            AddActor(names, actor);
        }

        foreach (var row in Rows("states"))
        {
            AddSide(names, new Side(row[0], Several(row[1]), Several(row[2]), [.. Several(row[3]), .. Several(row[4])]));
        }

        foreach (var row in Rows("bodies"))
        {
            AddActor(names, new KnownActor(row[0], Several(row[1]), Enum.Parse<ActorKind>(row[3], ignoreCase: true), row[2] switch
            {
                "-" when row[3] == "media" => null,
                "-" => row[0],
                var party => party,
            }));
        }

        _names = names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The built-in tables.</summary>
    public static PartyKnowledge Default => BuiltIn.Value;

    /// <summary>The built-in tables and a user's actors, which come first where names collide.</summary>
    public static PartyKnowledge With(IReadOnlyList<KnownActor> actors)
    {
        ArgumentNullException.ThrowIfNull(actors);
        return actors.Count == 0 ? Default : new PartyKnowledge(actors);
    }

    /// <summary>What a name stands for; null where it is not known. Names are compared as <see cref="ActorName.Key"/> makes them.</summary>
    internal KnownName? Find(string key) => _names.GetValueOrDefault(key);

    private static void AddSide(Dictionary<string, KnownName> names, Side side)
    {
        foreach (var name in side.Names.Prepend(side.Name).Concat(side.Seats))
        {
            names.TryAdd(ActorName.Key(name), new KnownName(side, null));
        }

        foreach (var name in side.Demonyms)
        {
            names.TryAdd(ActorName.Key(name), new KnownName(side, null, IsDemonym: true));
        }
    }

    private static void AddActor(Dictionary<string, KnownName> names, KnownActor actor)
    {
        foreach (var name in actor.Names.Prepend(actor.Name))
        {
            names.TryAdd(ActorName.Key(name), new KnownName(null, actor));
        }
    }

    private static string[] Several(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<string[]> Rows(string table)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Hearsay.Parties.{table}.tsv")
            ?? throw new InvalidOperationException($"No table {table} in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
