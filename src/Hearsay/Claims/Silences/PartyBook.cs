using Hearsay.Resolution;
using Hearsay.Text;

namespace Hearsay.Claims.Silences;

/// <summary>
/// The parties of a story and where its documents name them: those for which somebody speaks, the states of the tables, and bodies that are
/// named or described and never speak.
/// </summary>
internal sealed class PartyBook
{
    private const int LatestAdjective = 5;

    private readonly Dictionary<string, StoryText> _texts;
    private readonly Wordings _wordings = new();
    private readonly Dictionary<string, Party> _parties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _persons = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _adjectives = new(StringComparer.Ordinal);
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<StoryText, IReadOnlyList<PartyMention>> _mentions = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads who is named.</summary>
    public PartyBook(IReadOnlyList<StoryText> texts)
    {
        _texts = texts.ToDictionary(t => t.Document.Id, StringComparer.Ordinal);
        AddSpeakers(texts);
        AddNames(texts);
        foreach (var text in texts)
        {
            _mentions[text] = new MentionReader(text, _wordings, n => PartyOf(n)).Read();
        }
    }

    /// <summary>Where a document names parties, in order.</summary>
    public IReadOnlyList<PartyMention> In(StoryText text) => _mentions[text];

    /// <summary>Whether a party may be a place of which nothing else is known.</summary>
    public bool IsPlace(Party party) => _places.Contains(party.Id);

    /// <summary>Whether a statement names a party.</summary>
    public bool Names(AccountStatement statement, Party party) => Named(statement).Any(m => m.Mention.Party.Id == party.Id);

    /// <summary>The parties that a statement names as acting: at its beginning, or as those by or of whom something is done.</summary>
    public IEnumerable<Party> Acting(AccountStatement statement)
        => Named(statement).Where(m => IsActing(_texts[statement.Document], m.Mention, m.Content)).Select(m => m.Mention.Party);

    private IEnumerable<(PartyMention Mention, TextSpan Content)> Named(AccountStatement statement)
    {
        var text = _texts[statement.Document];
        return statement.Content.SelectMany(c => _mentions[text].Where(m => c.Contains(text.SpanOf(m.First, m.End))), (c, m) => (m, c));
    }

    private bool IsActing(StoryText text, PartyMention mention, TextSpan content)
    {
        var first = text.WordAt(content.Start);
        if (_adjectives.Contains(text.Words[mention.First]) && mention.End == mention.First + 1)
        {
            return mention.First <= first + LatestAdjective;
        }

        var lead = mention.First > first && text.Lower[mention.First - 1] is "the" or "a" ? mention.First - 1 : mention.First;
        return mention.IsDescribed
            ? lead == first && mention.End == mention.First + 1 && (Nouns.English.Find(mention.Noun!, out _, out _) & NounTraits.Authority) != 0
            : lead == first || (lead > first && text.Lower[lead - 1] is "of" or "by" or "from" or "through" or ",");
    }

    private Party PartyOf(string name, params IEnumerable<string> names)
    {
        var id = ActorName.Id(name);
        return _parties.TryGetValue(id, out var party) ? party : _parties[id] = new Party(id, name, [name, .. names]);
    }

    private void AddSpeakers(IReadOnlyList<StoryText> texts)
    {
        var actors = texts.SelectMany(t => t.Document.Statements).SelectMany(s => s.Via.Prepend(s.Actor)).OfType<Actor>().Distinct<Actor>(ReferenceEqualityComparer.Instance).ToList();
        foreach (var party in actors.Select(a => a.Party).OfType<Party>().DistinctBy(p => p.Id, StringComparer.Ordinal))
        {
            _parties[party.Id] = party;
            foreach (var name in party.Names.Prepend(party.Name))
            {
                _wordings.Add(name, party, isOwn: true);
            }
        }

        foreach (var actor in actors)
        {
            var names = actor.Names.Prepend(actor.Name).Where(n => (n.Contains(' ', StringComparison.Ordinal) || char.IsUpper(n[0])) && !IsOwned(n)).ToList();
            if (actor.Kind == ActorKind.Person)
            {
                _persons.UnionWith(names.SelectMany(n => n.Split(' ')).Where(w => char.IsUpper(w[0])));
                names.Add(actor.Name.Split(' ')[^1]);
            }

            foreach (var name in names)
            {
                if (actor.Party is not null)
                {
                    _wordings.Add(name, actor.Party);
                }
                else
                {
                    _persons.Add(name);
                }
            }
        }
    }

    private void AddNames(IReadOnlyList<StoryText> texts)
    {
        var outlets = texts.Select(t => ActorName.Key(t.Document.Document.Publisher ?? "")).ToHashSet(StringComparer.Ordinal);
        var names = NameFinder.Find(texts);
        var last = names.Where(n => n.Words.Count == 1).Select(n => n.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names.OrderByDescending(n => n.Words.Count).ThenBy(n => n.Places.Any() ? 1 : 0))
        {
            if (PartyKnowledge.Default.Find(ActorName.Key(name.Name)) is { } known)
            {
                AddKnown(name.Name, known);
                if (known.IsDemonym)
                {
                    _adjectives.Add(name.Name);
                }
            }
            else if (!outlets.Contains(ActorName.Key(name.Name)) && !IsPerson(name, last) && !IsNamed(name))
            {
                AddFound(name, texts);
            }
        }
    }

    private bool IsPerson(FoundName name, HashSet<string> single)
        => name.Words.Any(_persons.Contains)
            || (name.AsPerson > 0 && name.WithArticle == 0)
            || (name.Words.Count is 2 or 3 && single.Contains(name.Words[^1]) && !single.Contains(name.Words[0]) && name.WithArticle == 0 && !Nouns.English.NameWords.ContainsKey(name.Words[^1].ToLowerInvariant()));

    private bool IsNamed(FoundName name) => _wordings.Has(name.Name);

    private static bool IsOwned(string wording)
        => wording.Split(' ')[0].ToLowerInvariant() is "its" or "their" or "his" or "her" or "our" or "my";

    private void AddKnown(string name, KnownName known)
    {
        var side = known.Side ?? (known.Actor?.Party is { } party ? PartyKnowledge.Default.Find(ActorName.Key(party))?.Side ?? new Side(party, [], [], []) : null);
        if (side is null)
        {
            _persons.Add(name);
        }
        else if (!_wordings.Has(name))
        {
            _wordings.Add(name, NamedAs(side) ?? PartyOf(side.Name, [.. side.Names, .. side.Seats]), isOwn: true);
        }
    }

    /// <summary>The party of who speaks for a side.</summary>
    private Party? NamedAs(Side side) => side.Seats.Concat(side.Names).Prepend(side.Name).Select(_wordings.Find).OfType<Party>().FirstOrDefault();

    private void AddFound(FoundName name, IReadOnlyList<StoryText> texts)
    {
        if (name.Places.Select(_wordings.Find).OfType<Party>().FirstOrDefault() is { } place)
        {
            _wordings.Add(name.Name, place);
            _adjectives.Add(name.Name);
            return;
        }

        if (name.Places.Any(p => texts.Any(t => t.Has(p))) || (name.Words.Count == 1 && texts.Any(t => t.Has(name.Name.ToLowerInvariant()))))
        {
            return;
        }

        var party = PartyOf(name.Name);
        _wordings.Add(name.Name, party, isOwn: true);
        var body = name.Words.FirstOrDefault(w => Nouns.English.NameWords.ContainsKey(w.ToLowerInvariant()));
        if (name.AsPlace * 2 > name.Count || (body is null && name.WithArticle > 0))
        {
            _places.Add(party.Id);
        }

        if (name.Words.Count > 1)
        {
            _wordings.Add(body ?? name.Words[0], party);
        }
    }
}
