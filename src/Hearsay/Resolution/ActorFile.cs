using Hearsay.Text;

namespace Hearsay.Resolution;

/// <summary>
/// Reads a user's actors from a small part of TOML (toml.io, version 1.0): tables <c>[[actor]]</c> with the keys <c>name</c>, <c>names</c>, <c>kind</c> and
/// <c>party</c>, whose values are strings, and for <c>names</c> a list of strings on one line; comments begin with #. Without <c>kind</c> an actor is an
/// organisation; without <c>party</c> it speaks for itself, and with an empty one for nobody.
/// </summary>
public static class ActorFile
{
    /// <summary>Reads actors.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="file">The file as the user named it, for messages.</param>
    /// <exception cref="ActorFileException">A line is not of that form, an actor has no name, or two actors share a name.</exception>
    public static IReadOnlyList<KnownActor> Parse(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tables = new List<Table>();
        foreach (var (i, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            Read(line.TrimStart('\uFEFF').Trim(), tables, new Place(file, i + 1));
        }

        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. tables.Select(t => Actor(t, taken, file))];
    }

    private static void Read(string line, List<Table> tables, Place place)
    {
        if (line.Length == 0 || line[0] == '#')
        {
            return;
        }

        if (line[0] == '[')
        {
            var header = line.Split('#')[0].TrimEnd();
            tables.Add(header.Replace(" ", "", StringComparison.Ordinal) == "[[actor]]" ? new Table(place.Line) : throw place.Error($"expected [[actor]], found {header}"));
            return;
        }

        var equals = line.IndexOf('=', StringComparison.Ordinal);
        var key = equals < 0 ? throw place.Error("expected KEY = VALUE") : line[..equals].Trim();
        var table = tables.Count == 0 ? throw place.Error($"{key} stands before the first [[actor]]") : tables[^1];
        if (key is not ("name" or "names" or "kind" or "party"))
        {
            throw place.Error($"unknown key {key}; known are name, names, kind, party");
        }

        var strings = new TomlStrings(line[(equals + 1)..].Trim(), place.Error).Read(isList: key == "names");
        if (!table.Values.TryAdd(key, (strings, place.Line)))
        {
            throw place.Error($"{key} is given twice");
        }
    }

    private static KnownActor Actor(Table table, Dictionary<string, int> taken, string file)
    {
        var (name, line) = table.Values.TryGetValue("name", out var named) ? (named.Strings[0].Trim(), named.Line) : throw new ActorFileException(file, table.Line, "the actor has no name");
        if (name.Length == 0)
        {
            throw new ActorFileException(file, line, "the name is empty");
        }

        var names = table.Values.TryGetValue("names", out var others) ? others.Strings : [];
        foreach (var wording in names.Prepend(name).DistinctBy(ActorName.Key))
        {
            if (!taken.TryAdd(ActorName.Key(wording), line))
            {
                throw new ActorFileException(file, line, $"{wording} is a name of the actor of line {taken[ActorName.Key(wording)].ToString(System.Globalization.CultureInfo.InvariantCulture)} too");
            }
        }

        var party = table.Values.TryGetValue("party", out var side) ? side.Strings[0].Trim() : name;
        return new KnownActor(name, names, Kind(table, file), party.Length > 0 ? party : null);
    }

    private static ActorKind Kind(Table table, string file)
        => !table.Values.TryGetValue("kind", out var kind) ? ActorKind.Organisation
            : Enum.TryParse<ActorKind>(kind.Strings[0], ignoreCase: true, out var value) && !char.IsDigit(kind.Strings[0][0]) ? value
            : throw new ActorFileException(file, kind.Line, $"unknown kind {kind.Strings[0]}; known are {string.Join(", ", Enum.GetNames<ActorKind>()).ToLowerInvariant()}");

    /// <summary>Where a line stands.</summary>
    internal readonly record struct Place(string File, int Line)
    {
        public ActorFileException Error(string reason) => new(File, Line, reason);
    }

    private sealed record Table(int Line)
    {
        public Dictionary<string, (IReadOnlyList<string> Strings, int Line)> Values { get; } = new(StringComparer.Ordinal);
    }
}
