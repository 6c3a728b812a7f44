namespace Hearsay.Resolution;

/// <summary>Cuts base phrases into mentions: possessor, title, noun and name.</summary>
internal sealed class PhraseCutter(PhraseWords words, PartyKnowledge knowledge)
{
    private Mention? _owner;
    private int _ownerEnd = -1;

    /// <summary>The mentions so far, in order.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>Cuts one phrase.</summary>
    /// <param name="first">Its first word.</param>
    /// <param name="end">One past its last word.</param>
    /// <param name="isOwner">Whether 's follows it.</param>
    public void Add(int first, int end, bool isOwner)
    {
        var owner = _ownerEnd == first - 1 ? _owner : null;
        (_owner, _ownerEnd) = (null, -1);
        var core = first;
        while (core < end && words[core] is WordClass.Determiner or WordClass.Possessive or WordClass.Number)
        {
            core++;
        }

        var last = end;
        while (last > core && words[last - 1] is WordClass.Modifier or WordClass.Number or WordClass.Determiner)
        {
            last--;
        }

        if (core == last)
        {
            return;
        }

        var nameFrom = last;
        while (nameFrom > core && (words[nameFrom - 1] is WordClass.Name or WordClass.Clitic || (nameFrom < last && nameFrom - 1 > core && IsJoint(nameFrom - 1))))
        {
            nameFrom--;
        }

        var titled = nameFrom < last ? TitleEnd(nameFrom, last) : nameFrom;
        Mention? noun = null, name = null;
        if (last - core > 1 && IsKnown(core, last))
        {
            name = Name(first, core, last, DeterminationOf(first, core, owner), owner);
        }
        else if (titled > core && titled < last)
        {
            noun = Noun(first, core, titled, owner);
            name = Name(titled, titled, last, Determination.Bare, null);
        }
        else if (nameFrom == core && !EndsInPlainNoun(core, last))
        {
            name = Name(first, core, last, DeterminationOf(first, core, owner), owner);
        }
        else
        {
            noun = Noun(first, core, last, owner);
        }

        if (noun is not null && name is not null)
        {
            (noun.Apposed, name.IsApposition) = (name, true);
        }

        if (isOwner && (noun ?? name) is { } possessor)
        {
            (_owner, _ownerEnd) = (possessor, end);
        }
    }

    private bool IsJoint(int word) => word > 0 && words.Lower(word) is "of" or "for" or "and" or "in" or "the" or "&";

    /// <summary>One past the last word of a title before a name ("Foreign Minister Ottilie …"); where there is none, the first word of the name.</summary>
    private int TitleEnd(int from, int last)
    {
        if (EndsInBody(last))
        {
            return from;
        }

        for (var end = last - 1; end > from; end--)
        {
            var traits = Longest(from, end, out _, out _, out _);
            if ((traits & (NounTraits.Title | NounTraits.Office)) != 0 || ((traits & NounTraits.Person) != 0 && last - end > 1))
            {
                return end;
            }
        }

        return from;
    }

    private bool EndsInBody(int last)
        => (Longest(Math.Max(0, last - Nouns.MostWords), last, out _, out _, out _) & (NounTraits.Body | NounTraits.Person)) != 0 || Nouns.English.NameWords.ContainsKey(words.Lower(last - 1));

    /// <summary>A phrase of capitals that is a noun all the same: "the Foreign Minister", "the Health Ministry", "the General Staff", "Police".</summary>
    private bool EndsInPlainNoun(int core, int last)
    {
        var traits = Longest(core, last, out _, out var length, out _);
        if (traits == NounTraits.None)
        {
            return false;
        }

        if (length == last - core)
        {
            return (traits & (NounTraits.Private | NounTraits.Media)) == 0 || words[core] != WordClass.Name || traits == NounTraits.Media;
        }

        var isState = (traits & NounTraits.State) != 0 || (traits & (NounTraits.Person | NounTraits.Title)) == (NounTraits.Person | NounTraits.Title);
        return isState && Enumerable.Range(core, last - core - length).All(i => Nouns.English.Domains.Contains(words.Lower(i)) || IsSide(i) || i == core);
    }

    /// <summary>Whether some words together are a name that is known, whatever their last word means alone ("United States").</summary>
    private bool IsKnown(int core, int last)
        => words[core] == WordClass.Name && knowledge.Find(ActorName.Key(string.Join(' ', Enumerable.Range(core, last - core).Select(words.Written)))) is not null;

    private bool IsSide(int word) => knowledge.Find(ActorName.Key(words.Written(word)))?.Side is not null;

    /// <summary>The longest entry of the lists at the end of a range.</summary>
    private NounTraits Longest(int from, int end, out string noun, out int length, out bool isPlural)
    {
        for (length = Math.Min(Nouns.MostWords, end - from); length > 0; length--)
        {
            var start = end - length;
            var joined = length == 1 ? words.Lower(start) : string.Join(' ', Enumerable.Range(start, length).Select(words.Lower)).Replace(" '", "'", StringComparison.Ordinal);
            var traits = Nouns.English.Find(joined, out noun, out isPlural);
            if (traits != NounTraits.None)
            {
                return traits;
            }
        }

        (noun, length, isPlural) = ("", 0, false);
        return NounTraits.None;
    }

    private Mention Name(int first, int core, int last, Determination determination, Mention? owner)
    {
        var form = Nouns.English.Forms.GetValueOrDefault(words.Lower(core));
        var from = form is not null && last - core > 1 ? core + 1 : core;
        var traits = Longest(from, last, out var noun, out _, out _);
        traits |= Nouns.English.NameWords.GetValueOrDefault(words.Lower(last - 1)) | NameWordsOf(from, last);
        return Register(new Mention(first, last)
        {
            Name = [.. Enumerable.Range(from, last - from).Select(words.Written)],
            Head = (traits & NounTraits.Person) != 0 ? "" : noun,
            Traits = form is not null ? NounTraits.Person : (traits & NounTraits.Person) != 0 && last - from > 1 ? NounTraits.None : traits,
            Determination = determination,
            Gender = form is { Length: 1 } and not "-" ? form[0] : null,
            Owner = owner,
            OwnerPronoun = PronounOf(first, core),
        }, owner, first);
    }

    private NounTraits NameWordsOf(int from, int last)
    {
        var traits = NounTraits.None;
        for (var i = from; i < last; i++)
        {
            traits |= i == from && last - from == 2 ? NounTraits.None : Nouns.English.NameWords.GetValueOrDefault(words.Lower(i));
        }

        return traits;
    }

    private Mention Noun(int first, int core, int last, Mention? owner)
    {
        var traits = Longest(core, last, out var noun, out var length, out var isPlural);
        if (length == 0)
        {
            (noun, length, isPlural) = (words.Lower(last - 1), 1, words.Syntax[last - 1].Part is "NNS" or "NNPS");
        }

        var head = last - length;
        var modifiers = new List<string>();
        if (owner is { IsPlural: true, IsName: false } && (owner.Traits & NounTraits.Person) != 0 && (traits & NounTraits.Body) != 0)
        {
            modifiers.Add($"{owner.Head}s'");
            owner.IsOwner = true;
            (first, owner) = (owner.First, owner.Owner);
        }

        for (var i = core; i < head; i++)
        {
            if (words[i] == WordClass.Name && (IsSide(i) || !Nouns.English.Domains.Contains(words.Lower(i))))
            {
                var from = i;
                while (i + 1 < head && (words[i + 1] == WordClass.Name && !Nouns.English.Domains.Contains(words.Lower(i + 1))))
                {
                    i++;
                }

                var side = Name(from, from, i + 1, Determination.Bare, null);
                side.IsOwner = true;
                owner ??= side;
            }
            else if (words[i] != WordClass.Number)
            {
                modifiers.Add(words.Lower(i));
            }
        }

        owner ??= BodyBefore(head, core, traits, modifiers);
        return Register(new Mention(first, last)
        {
            Head = noun,
            Modifiers = modifiers,
            Traits = traits,
            Determination = DeterminationOf(first, core, owner),
            IsPlural = isPlural,
            Number = NumberOf(first, core),
            Gender = noun.EndsWith("woman", StringComparison.Ordinal) ? 'f' : noun.EndsWith("man", StringComparison.Ordinal) ? 'm' : null,
            Owner = owner,
            OwnerPronoun = PronounOf(first, core),
        }, owner, first);
    }

    /// <summary>"the departmental police chief", "an army spokeswoman": the body before an office is the office's.</summary>
    private Mention? BodyBefore(int head, int core, NounTraits traits, List<string> modifiers)
    {
        if ((traits & NounTraits.Person) == 0 || (traits & (NounTraits.Office | NounTraits.Speaks | NounTraits.Member | NounTraits.State)) == 0 || head == core)
        {
            return null;
        }

        var body = Longest(core, head, out var noun, out var length, out var isPlural);
        if ((body & NounTraits.Body) == 0 || words.Lower(head - 1) is "opposition" or "group" or "state")
        {
            return null;
        }

        var before = Math.Max(0, modifiers.Count - length);
        var mention = new Mention(core, head) { Head = noun, Modifiers = modifiers[..before], Traits = body, Determination = Determination.Definite, IsPlural = isPlural, IsOwner = true };
        Mentions.Add(mention);
        return mention;
    }

    private Mention Register(Mention mention, Mention? owner, int first)
    {
        Mentions.Add(mention);
        if (owner is not null)
        {
            owner.IsOwner = true;
            mention.OuterFirst = Math.Min(first, owner.OuterFirst);
        }

        return mention;
    }

    private int? PronounOf(int first, int core)
    {
        for (var i = first; i < core; i++)
        {
            if (words[i] == WordClass.Possessive)
            {
                return i;
            }
        }

        return null;
    }

    private int? NumberOf(int first, int core)
    {
        for (var i = first; i < core; i++)
        {
            if (words[i] == WordClass.Number && words.NumberOf(i) is { } number)
            {
                return number;
            }
        }

        return null;
    }

    private Determination DeterminationOf(int first, int core, Mention? owner)
    {
        if (first == core)
        {
            return owner is null || owner.First >= first ? Determination.Bare : Determination.Owned;
        }

        return words.Lower(first) is "the" or "this" or "that" or "these" or "those" or "both" or "all" ? words.Lower(core - 1) == "other" ? Determination.Indefinite : Determination.Definite
            : words[first] == WordClass.Possessive ? Determination.Owned
            : Determination.Indefinite;
    }
}
