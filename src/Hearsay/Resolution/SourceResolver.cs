using Hearsay.Attributions;

namespace Hearsay.Resolution;

/// <summary>Goes through a document from its first word to its last and says who each mention and each source is.</summary>
internal sealed class SourceResolver
{
    private readonly PhraseWords _words;
    private readonly IReadOnlyList<Mention> _mentions;
    private readonly PronounReader _pronouns;
    private readonly SideTable _sides;
    private readonly Dictionary<string, Entity> _pairs = new(StringComparer.Ordinal);
    private readonly Dictionary<(int First, int End), Entity?> _resolved = [];
    private Entity? _outlet;

    /// <summary>Resolves the mentions of one document.</summary>
    public SourceResolver(PhraseWords words, IReadOnlyList<Mention> mentions, SideTable sides)
    {
        (_words, _mentions, _sides) = (words, mentions, sides);
        _pronouns = new PronounReader(words);
        Book = new EntityBook(sides, new NameTable(words, mentions)) { Recent = _pronouns };
    }

    /// <summary>Everybody in the document.</summary>
    public EntityBook Book { get; }

    /// <summary>Who the source of each attribution is; null where it has none.</summary>
    public IReadOnlyList<Entity?> Resolve(IReadOnlyList<Attribution> attributions, string? publisher)
    {
        var finder = new SourceFinder(_words, _mentions, _sides.Knowledge);
        var phrases = attributions.Select(a => a.Source is { } source && _words.Count > 0 ? finder.Find(source) : null).ToArray();
        var heads = phrases.OfType<SourcePhrase>().SelectMany(p => p.Heads).ToHashSet(ReferenceEqualityComparer.Instance);
        var order = Enumerable.Range(0, phrases.Length).Where(i => phrases[i] is not null).OrderBy(i => phrases[i]!.First).ToArray();
        var resolved = new Entity?[phrases.Length];
        var next = 0;
        foreach (var i in order)
        {
            var phrase = phrases[i]!;
            next = PlaceUntil(phrase.End, next, heads);
            var place = (phrase.First, phrase.End);
            resolved[i] = _resolved.TryGetValue(place, out var known) ? known : _resolved[place] = Resolve(phrase, attributions, i, resolved, publisher);
            if (resolved[i] is { } entity && phrase.First < phrase.End)
            {
                entity.IsSource = true;
                entity.Description ??= entity is { IsIndefinite: true, Names.Count: 0 } && !phrase.IsPronoun ? Description(phrase) : null;
                entity.Mentions.Add(_words.Span(phrase.First, phrase.End));
                _pronouns.Note(phrase.First, entity, 3);
            }
        }

        PlaceUntil(int.MaxValue, next, heads);
        return resolved;
    }

    /// <summary>The words of a source without article and without a mark at the end ("man who works a crane there").</summary>
    private string Description(SourcePhrase phrase)
    {
        var (first, end) = (phrase.First, phrase.End);
        first += _words[first] == WordClass.Determiner && _words.Lower(first) is "a" or "an" or "the" && end - first > 1 ? 1 : 0;
        end -= _words.Lower(end - 1) == "," && end - first > 1 ? 1 : 0;
        return _words.Span(first, end).In(_words.Syntax.Layout.Text);
    }

    private int PlaceUntil(int word, int next, HashSet<object?> heads)
    {
        while (next < _mentions.Count && _mentions[next].First < word)
        {
            var mention = _mentions[next++];
            var entity = Book.Place(mention);
            if (entity is { Owner: null, LikelyOwner: null } && !mention.IsName && (entity.Traits & (NounTraits.Office | NounTraits.State | NounTraits.Document)) != 0)
            {
                entity.LikelyOwner = _pronouns.FindOwner(mention.First, entity.Traits);
            }

            entity.Mentions.Add(_words.Span(mention.First, mention.End));
            entity.Wordings.Add(_words.Span(mention.First, mention.End).In(_words.Syntax.Layout.Text));
            _pronouns.Note(mention.First, entity, heads.Contains(mention) ? 2.5 : Weight(mention));
        }

        return next;
    }

    /// <summary>How much a mention stands out: subjects and first mentions more, possessors and complements less.</summary>
    private double Weight(Mention mention)
    {
        var relation = _words.Syntax[mention.End - 1].Relation;
        var opens = _words.LowerIn(mention.OuterFirst - 1, mention.First).Length == 0;
        return (relation is "nsubj" or "nsubjpass" || opens ? 1 : 0) - (mention.IsOwner ? 1 : 0) - (mention.IsApposition ? 0.5 : 0) - (relation == "nmod" ? 0.5 : 0);
    }

    private Entity? Resolve(SourcePhrase phrase, IReadOnlyList<Attribution> attributions, int at, Entity?[] resolved, string? publisher)
    {
        if (phrase.First >= phrase.End)
        {
            return null;
        }

        var first = _words.Lower(phrase.First);
        if (first is "we" or "i" or "us" or "me" || (first is "our" or "my" && phrase.Heads.Count == 0))
        {
            return attributions[at].Parent is { } parent && parent < resolved.Length && resolved[parent] is { } speaker ? speaker : Outlet(publisher);
        }

        if (phrase.IsPronoun)
        {
            return _pronouns.Find(phrase.First) ?? Somebody(phrase, first is "they" or "them" or "their");
        }

        if (phrase.Heads.Count == 0)
        {
            return Somebody(phrase, first is "others" or "some" or "many" or "everybody" or "everyone" or "most");
        }

        if (_words.LowerIn(phrase.First + 1, phrase.First) == "of" && phrase.Heads[0].First > phrase.First && _words[phrase.First] is WordClass.Number or WordClass.Determiner)
        {
            return PartOf(phrase, phrase.Heads[0]);
        }

        return phrase.Heads.Count > 1 ? Together(phrase) : Responsible(phrase.Heads[0]);
    }

    /// <summary>The statements of a body's unnamed spokespeople are the body's, and those of a writing that is named as somebody's are that somebody's.</summary>
    private Entity Responsible(Mention head)
    {
        var entity = Book.Place(head);
        if (entity is { Type: EntityType.Document, Owner: null, LikelyOwner: { } author } && head.Determination == Determination.Definite && !entity.IsIntroduced)
        {
            return author;
        }

        var isVoice = entity.Type == EntityType.Document ? head.Determination is Determination.Definite or Determination.Owned
            : entity is { Type: EntityType.Person, IsIndefinite: true } && (entity.Traits & NounTraits.Speaks) != 0;
        return isVoice && entity.Owner is { Type: not (EntityType.Unknown or EntityType.Side) } owner && !entity.IsOwnerPlace ? owner : entity;
    }

    /// <summary>"One of the ministry's engineers": somebody new out of several.</summary>
    private Entity PartOf(SourcePhrase phrase, Mention several)
    {
        var group = Book.Place(several);
        var number = _words.NumberOf(phrase.First);
        var part = Book.Make(group.Type == EntityType.Crowd && number == 1 ? EntityType.Person : group.Type);
        (part.IsIndefinite, part.Number, part.IsPlural) = (true, number > 1 ? number : null, number != 1);
        (part.Traits, part.Owner) = (several.Traits, group.Owner);
        part.Roles.Add(new Role(several.Head, several.Modifiers));
        part.Wordings.Add(_words.Span(phrase.First, several.End).In(_words.Syntax.Layout.Text));
        return part;
    }

    private Entity Somebody(SourcePhrase phrase, bool isPlural)
    {
        var entity = Book.Make(isPlural ? EntityType.Crowd : EntityType.Person);
        (entity.IsIndefinite, entity.IsPlural, entity.Traits) = (true, isPlural, NounTraits.Person | NounTraits.Private);
        entity.Wordings.Add(_words.Span(phrase.First, phrase.End).In(_words.Syntax.Layout.Text));
        return entity;
    }

    private Entity Outlet(string? publisher)
    {
        if (_outlet is null)
        {
            _outlet = Book.Make(EntityType.Media);
            _outlet.Wordings.Add(publisher ?? "the outlet");
        }

        return _outlet;
    }

    /// <summary>"X and Y said": one source of several members, or X alone where Y are "her colleagues"; an adjective alone shares the noun of its neighbour ("Ukrainian and Western officials").</summary>
    private Entity Together(SourcePhrase phrase)
    {
        var noun = phrase.Heads[^1];
        if (noun is { OwnerPronoun: not null, IsName: false } && phrase.Heads[0].IsName && (noun.Traits & NounTraits.Private) != 0)
        {
            return Book.Place(phrase.Heads[0]);
        }

        var members = phrase.Heads.Select(h => h is { IsName: true, Entity.Type: EntityType.Side } && !noun.IsName && noun.IsPlural ? OfSide(noun, h.Entity) : Book.Place(h)).Distinct().ToArray();
        if (members.Length == 1)
        {
            return members[0];
        }

        var key = string.Join('+', members.Select(m => m.Order).Order());
        if (!_pairs.TryGetValue(key, out var together))
        {
            _pairs[key] = together = Book.Make(EntityType.Crowd);
            (together.Members, together.IsPlural, together.IsIndefinite) = (members, true, true);
            together.Wordings.Add(_words.Span(phrase.First, phrase.End).In(_words.Syntax.Layout.Text));
        }

        return together;
    }

    private Entity OfSide(Mention noun, Entity side)
    {
        var member = Book.Make(EntityType.Crowd);
        (member.Owner, member.Traits, member.IsPlural, member.IsIndefinite) = (side, noun.Traits, true, true);
        member.Roles.Add(new Role(noun.Head, []));
        return member;
    }
}
