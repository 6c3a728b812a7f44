using System.Collections.Frozen;
using Hearsay.Languages;

namespace Hearsay.Resolution;

/// <summary>The nouns by which sources are called, in English, and what each tells.</summary>
internal sealed class Nouns
{
    /// <summary>The most words of an entry.</summary>
    public const int MostWords = 4;

    private static readonly FrozenDictionary<string, NounTraits> Flags = new Dictionary<string, NounTraits>(StringComparer.Ordinal)
    {
        ["state"] = NounTraits.State,
        ["office"] = NounTraits.Office,
        ["title"] = NounTraits.Title,
        ["speaks"] = NounTraits.Speaks,
        ["member"] = NounTraits.Member,
        ["private"] = NounTraits.Private,
        ["authority"] = NounTraits.Authority,
        ["own"] = NounTraits.Own,
        ["crowd"] = NounTraits.Crowd,
        ["generic"] = NounTraits.Generic,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, NounTraits> _nouns;

    private Nouns()
    {
        var nouns = new Dictionary<string, NounTraits>(StringComparer.Ordinal);
        Add(nouns, "people", NounTraits.Person);
        Add(nouns, "bodies", NounTraits.Body);
        Add(nouns, "documents", NounTraits.Document);
        Add(nouns, "media", NounTraits.Media);
        _nouns = nouns.ToFrozenDictionary(StringComparer.Ordinal);
        Domains = WordList.Load("En.actor-domains").ToFrozenSet(StringComparer.Ordinal);
        RoleVerbs = WordList.Load("En.actor-role-verbs").ToFrozenSet(StringComparer.Ordinal);
        Forms = Table("titles").ToFrozenDictionary(e => e.Word, e => e.Note, StringComparer.Ordinal);
        NameWords = Table("name-words").ToFrozenDictionary(e => e.Word, e => NounTraits.Body | Flags[e.Note], StringComparer.Ordinal);
        MediaNameWords = Table("media").Where(e => e.Note == "name").Select(e => e.Word).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The lists; loaded when they are first asked for.</summary>
    public static Nouns English { get; } = new();

    /// <summary>Words before a noun that say its field, and belong to no name ("foreign", "deputy").</summary>
    public FrozenSet<string> Domains { get; }

    /// <summary>Verbs that say in which body somebody has an office ("chairs").</summary>
    public FrozenSet<string> RoleVerbs { get; }

    /// <summary>Forms of address, with the gender that each tells: <c>m</c>, <c>f</c> or <c>-</c>.</summary>
    public FrozenDictionary<string, string> Forms { get; }

    /// <summary>Words that tell that a name is an organisation's.</summary>
    public FrozenDictionary<string, NounTraits> NameWords { get; }

    /// <summary>Words at the end of the names of outlets.</summary>
    public FrozenSet<string> MediaNameWords { get; }

    /// <summary>What a noun of one word or more tells, singular or plural, in small letters.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="singular">Its singular.</param>
    /// <param name="isPlural">Whether it is a plural.</param>
    public NounTraits Find(string noun, out string singular, out bool isPlural)
    {
        (singular, isPlural) = (noun, false);
        if (_nouns.TryGetValue(noun, out var traits))
        {
            isPlural = noun == "people" || ((traits & NounTraits.Body) != 0 && noun[^1] == 's' && !noun.EndsWith("ss", StringComparison.Ordinal) && noun is not ("headquarters" or "customs" or "congress"));
            return traits;
        }

        foreach (var candidate in Singulars(noun))
        {
            if (_nouns.TryGetValue(candidate, out traits))
            {
                (singular, isPlural) = (candidate, true);
                return traits;
            }
        }

        return NounTraits.None;
    }

    private static IEnumerable<string> Singulars(string noun)
    {
        if (noun.EndsWith("men", StringComparison.Ordinal))
        {
            yield return string.Concat(noun.AsSpan(0, noun.Length - 2), "an");
        }

        if (noun is "people" or "persons" or "individuals" or "sources")
        {
            yield return noun == "sources" ? "source" : "person";
        }

        if (noun.EndsWith("ies", StringComparison.Ordinal))
        {
            yield return string.Concat(noun.AsSpan(0, noun.Length - 3), "y");
        }

        if (noun.Length > 3 && noun[^1] == 's')
        {
            yield return noun[..^1];
        }

        if (noun.EndsWith("es", StringComparison.Ordinal))
        {
            yield return noun[..^2];
        }
    }

    private static void Add(Dictionary<string, NounTraits> nouns, string list, NounTraits kind)
    {
        foreach (var (word, note) in Table(list))
        {
            if (note != "name")
            {
                nouns.TryAdd(word, note.Split(' ').Aggregate(kind, (traits, flag) => traits | Flags.GetValueOrDefault(flag)));
            }
        }
    }

    private static IEnumerable<(string Word, string Note)> Table(string list)
        => WordList.Lines($"En.actor-{list}").Select(line => line.Split('\t')).Select(f => (f[0], f.Length > 1 ? f[1] : ""));
}
