namespace Hearsay.Resolution;

/// <summary>
/// Says whom a pronoun means: the best of those mentioned shortly before, by agreement, nearness, and whether they were subject or source,
/// which is what speakers keep speaking of (Grosz, Joshi and Weinstein 1995, "Centering").
/// </summary>
internal sealed class PronounReader(PhraseWords words)
{
    private static readonly HashSet<string> Acronymed = new(["agency", "service", "services", "intelligence", "bureau", "directorate", "office", "authority"], StringComparer.Ordinal);
    private const int Candidates = 40;
    private const int FarthestSentence = 5;
    private readonly List<(int Word, Entity Entity, double Weight)> _recent = [];

    /// <summary>Notes a mention, in order of words.</summary>
    /// <param name="word">Where.</param>
    /// <param name="entity">Who.</param>
    /// <param name="weight">How much it stands out in its sentence.</param>
    public void Note(int word, Entity entity, double weight) => _recent.Add((word, entity, weight));

    /// <summary>Whom the pronoun at a word means; null where nobody fits.</summary>
    public Entity? Find(int word)
    {
        var pronoun = words.Lower(word);
        var best = Best(word, entity => Agreement(pronoun, entity));
        if (best is { Type: EntityType.Person, IsPlural: false, Gender: null })
        {
            best.Gender = pronoun is "he" or "him" or "his" ? 'm' : pronoun is "she" or "her" or "hers" ? 'f' : null;
        }

        return best;
    }

    /// <summary>Whom a possessive pronoun before an arm of a state means, or before anything else; null where nobody fits, and for "our" and its like.</summary>
    public Entity? FindPossessor(int word, NounTraits owned)
        => words.Lower(word) is "our" or "my" or "your" ? null
            : (owned & NounTraits.State) != 0 && words.Lower(word) is "its" or "their" ? FindOwner(word, NounTraits.State) ?? Find(word)
            : Find(word);

    /// <summary>To whom a description at a word belongs that names no owner ("the chief executive"); null where nobody fits.</summary>
    public Entity? FindOwner(int word, NounTraits traits) => Best(word, entity => Ownership(entity, traits));

    /// <summary>The best of those mentioned shortly before a word, by an agreement that counts below -10 where it cannot be.</summary>
    private Entity? Best(int word, Func<Entity, double> agreement, int farthest = FarthestSentence)
    {
        Entity? best = null;
        var bestScore = double.NegativeInfinity;
        var sentence = words.SentenceOf(word);
        for (var i = _recent.Count - 1; i >= 0 && i >= _recent.Count - Candidates; i--)
        {
            var (at, entity, weight) = _recent[i];
            var distance = sentence - words.SentenceOf(at);
            if (at >= word || distance > farthest)
            {
                continue;
            }

            var agrees = agreement(entity);
            var score = weight + agrees - distance - (words.Syntax.Layout.Words[at].Paragraph != words.Syntax.Layout.Words[word].Paragraph ? 0.5 : 0);
            if (score > bestScore && agrees > -10)
            {
                (best, bestScore) = (entity, score);
            }
        }

        return best;
    }

    /// <summary>The arm of a state that an acronym without introduction may stand for: one described shortly before, and not named; null where there is none.</summary>
    public Entity? FindUnnamedArm(int word)
        => Best(word, e => e is { Type: EntityType.Body, Names.Count: 0, Owner.Type: EntityType.Side } && e.Roles.Exists(r => Acronymed.Contains(r.LastWord)) ? 1 : -100);

    /// <summary>The place that "there" takes up; null where there is none.</summary>
    public Entity? FindPlace(int word) => Best(word, e => e.Type == EntityType.Side ? 1 : -100);

    /// <summary>The acronym named shortly before that a description of an arm of a state may explain; null where there is none.</summary>
    public Entity? FindBareAcronym(int word, string noun)
        => Acronymed.Contains(noun) ? Best(word, e => e is { Type: EntityType.Body, Names.Count: > 0, Roles.Count: 0, Owner: null, Known: null } && e.Names.TrueForAll(n => n.Count == 1 && ActorName.IsAcronym(n[0])) ? 1 : -100, 1) : null;

    /// <summary>The body that a word such as "the company" takes up; null where there is none.</summary>
    public Entity? FindCompany(int word)
        => Best(word, e => e is { Type: EntityType.Body, IsPlural: false } && (e.Traits & (NounTraits.State | NounTraits.Authority)) == 0 && e.Roles.TrueForAll(r => (Nouns.English.Find(r.Head, out _, out _) & NounTraits.Generic) != 0) ? 1 : -100);

    /// <summary>An office of a state belongs to a state or an arm of one, another office to a body.</summary>
    private static double Ownership(Entity entity, NounTraits traits)
        => (traits & NounTraits.State) != 0
            ? entity.Type == EntityType.Side ? entity.Side is null ? 0 : 1 : entity.Type == EntityType.Body && (entity.Traits & NounTraits.State) != 0 ? 0 : -100
            : entity.Type == EntityType.Body ? 1 : -100;

    private static double Agreement(string pronoun, Entity entity) => pronoun switch
    {
        "he" or "him" or "his" or "himself" => Individual(entity, 'm'),
        "she" or "her" or "hers" or "herself" => Individual(entity, 'f'),
        "it" or "its" or "itself" or "which" => Thing(entity),
        "they" or "them" or "their" or "theirs" or "themselves" => Several(entity),
        "who" or "whom" => entity.Type is EntityType.Person or EntityType.Crowd ? 1 : entity.Type == EntityType.Body ? 0 : -100,
        _ => -100,
    };

    private static double Individual(Entity entity, char gender)
        => entity.Type is not (EntityType.Person or EntityType.Unknown) || entity.IsPlural || (entity.Gender is { } known && known != gender) ? -100
            : entity.Type == EntityType.Unknown ? entity.Names.Count > 0 ? -3 : -100
            : entity.Gender is null ? 0 : 0.5;

    private static double Thing(Entity entity) => entity.Type switch
    {
        EntityType.Body => entity.IsPlural ? -1 : 1,
        EntityType.Media => 0.5,
        EntityType.Document => 0,
        EntityType.Side => entity.IsSource ? 0.5 : -0.5,
        EntityType.Unknown when entity.Names.Count > 0 => -0.5,
        _ => -100,
    };

    private static double Several(Entity entity) => entity.Type switch
    {
        EntityType.Crowd => 1.5,
        EntityType.Body => entity.IsPlural ? 1 : 0,
        EntityType.Side => -1.5,
        EntityType.Unknown when entity.Names.Count > 0 => -2,
        EntityType.Unknown => -100,
        EntityType.Media => -1,
        _ => entity.Members.Count > 0 ? 1 : -100,
    };
}
