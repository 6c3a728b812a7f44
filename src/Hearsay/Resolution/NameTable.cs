using Hearsay.Syntax;

namespace Hearsay.Resolution;

/// <summary>What each name of a document is the name of, by all that stands beside its mentions.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, int[]> _votes = new(StringComparer.Ordinal);
    private readonly bool _hasSyntax;
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);

    /// <summary>Counts the evidence of all mentions.</summary>
    public NameTable(PhraseWords words, IReadOnlyList<Mention> mentions)
    {
        _hasSyntax = words.Count > 0 && words.Syntax[0].Part.Length > 0;
        foreach (var mention in mentions.Where(m => m.IsName))
        {
            Count(words, mention);
        }

        if (Dateline.Find(words, mentions) is { } dateline)
        {
            Votes(dateline)[(int)EntityType.Side] += 3;
        }

        foreach (var mention in mentions.Where(m => m.Apposed is not null))
        {
            var (one, other) = (mention, mention.Apposed!);
            CountApposed(one, other);
            CountApposed(other, one);
        }

        foreach (var owner in mentions.Where(m => (m.Traits & NounTraits.State) != 0 && !m.IsName && m.Owner is { IsName: true, Traits: NounTraits.None }).Select(m => m.Owner!))
        {
            Votes(owner)[(int)EntityType.Side] += 4;
        }

        foreach (var mention in mentions.Where(m => m.Name.Count > 1 && TypeOf(m) == EntityType.Person))
        {
            _surnames.Add(Last(mention));
        }
    }

    /// <summary>
    /// What a name is the name of, by what stands beside its mentions; a single word that ends a person's name is that person's. Without
    /// any evidence, and without syntax, two or three words are a person's.
    /// </summary>
    public EntityType TypeOf(Mention mention)
    {
        if (mention.Name.Count == 1 && _surnames.Contains(Last(mention)))
        {
            return EntityType.Person;
        }

        var votes = _votes.GetValueOrDefault(Key(mention));
        var best = votes?.Max() ?? 0;
        return best > 0 ? (EntityType)Array.IndexOf(votes!, best)
            : !_hasSyntax && mention is { Determination: Determination.Bare, Name.Count: 2 or 3 } ? EntityType.Person
            : EntityType.Unknown;
    }

    private static string Key(Mention mention) => string.Join(' ', mention.Name);

    private static string Last(Mention mention) => mention.Name[^1].ToLowerInvariant();

    private void Count(PhraseWords words, Mention mention)
    {
        var votes = Votes(mention);
        if ((mention.Traits & NounTraits.Person) != 0)
        {
            votes[(int)EntityType.Person] += 3;
        }

        if ((mention.Traits & (NounTraits.Body | NounTraits.Crowd)) != 0)
        {
            votes[(int)EntityType.Body] += 3;
        }

        var next = words.LowerIn(mention.End, mention.First) == "," ? words.LowerIn(mention.End + 1, mention.First) : words.LowerIn(mention.End, mention.First);
        votes[(int)EntityType.Person] += next == "who" ? 2 : 0;
        votes[(int)EntityType.Body] += next == "which" ? 1 : 0;
        votes[(int)EntityType.Body] += mention.Name.Count == 1 && ActorName.IsAcronym(mention.Name[0]) ? 2 : 0;
        votes[(int)EntityType.Body] += mention.Determination == Determination.Definite ? 1 : 0;
        votes[(int)EntityType.Side] += words.LowerIn(mention.First - 1, mention.First) is "in" or "near" or "outside" or "around" or "across" ? 1 : 0;
        votes[(int)EntityType.Media] += mention.Name.Count > 1 && Nouns.English.MediaNameWords.Contains(Last(mention)) ? 2 : 0;
        CountTags(words, mention, votes);
    }

    private static void CountTags(PhraseWords words, Mention mention, int[] votes)
    {
        for (var i = Math.Max(mention.First, mention.End - mention.Name.Count); i < mention.End; i++)
        {
            var type = words.Syntax[i].Entity switch
            {
                EntityKind.Person => EntityType.Person,
                EntityKind.Organisation => EntityType.Body,
                EntityKind.Location => EntityType.Side,
                _ => EntityType.Unknown,
            };
            votes[(int)type] += type == EntityType.Unknown || i != mention.End - 1 ? 0 : type == EntityType.Person && mention.Name.Count == 1 ? 0 : 2;
        }
    }

    private void CountApposed(Mention name, Mention noun)
    {
        if (name.IsName && !noun.IsName)
        {
            var type = (noun.Traits & NounTraits.Person) != 0 ? EntityType.Person
                : (noun.Traits & NounTraits.Media) != 0 ? EntityType.Media
                : (noun.Traits & NounTraits.Body) != 0 ? EntityType.Body
                : EntityType.Unknown;
            Votes(name)[(int)type] += type == EntityType.Unknown ? 0 : type == EntityType.Body && (noun.Traits & NounTraits.Generic) != 0 ? 9 : 4;
        }
    }

    private int[] Votes(Mention mention)
    {
        var key = Key(mention);
        if (!_votes.TryGetValue(key, out var votes))
        {
            _votes[key] = votes = new int[(int)EntityType.Media + 1];
        }

        return votes;
    }
}
