namespace Hearsay.Resolution;

/// <summary>Says which mentions belong together: owner, apposition, office ("who chairs the panel"), acronym in brackets.</summary>
internal static class MentionLinker
{
    /// <summary>Links the mentions, from the last to the first, so that what follows a mention is linked already.</summary>
    public static void Link(PhraseWords words, List<Mention> mentions)
    {
        mentions.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        var at = new Dictionary<int, Mention>();
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var mention = mentions[i];
            if (!mention.IsOwner || mention.Owner is null)
            {
                LinkOwner(words, mention, at);
            }

            LinkBrackets(words, mention, at);
            LinkOffice(words, mention, at);
            at[mention.OuterFirst] = at.TryGetValue(mention.OuterFirst, out var other) && other.OuterEnd >= mention.End && other.Owner == mention ? other : mention;
        }

        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            LinkApposition(words, mentions[i], at);
        }
    }

    /// <summary>"the ministry of Tesmara", "a spokesman for the ministry", "officials in Oslo", "the ministry there".</summary>
    private static void LinkOwner(PhraseWords words, Mention mention, Dictionary<int, Mention> at)
    {
        if (mention.Apposed is not null && mention.Apposed.First == mention.End)
        {
            return;
        }

        var joint = words.LowerIn(mention.End, mention.First);
        if (joint == "there" && !mention.IsName)
        {
            (mention.IsThere, mention.OuterEnd) = (true, mention.End + 1);
            return;
        }

        var isOf = joint is "of" or "for" or "from" || (joint is "at" or "inside" or "within" && !mention.IsName);
        if ((isOf || joint == "in") && at.TryGetValue(mention.End + 1, out var owner) && words.SentenceOf(owner.First) == words.SentenceOf(mention.First)
            && (joint != "in" || (!mention.IsName && (owner.IsName || ((mention.Traits & NounTraits.Person) != 0 && (owner.Traits & NounTraits.Body) != 0)))) && (joint == "of" || (mention.Owner is null && mention.OwnerPronoun is null)))
        {
            if (mention.Owner is null && (owner.IsName || owner.Traits != NounTraits.None))
            {
                (mention.Owner, mention.IsOwnerPlace) = (owner, joint is "in" && owner.IsName);
            }

            owner.IsOwner = true;
            mention.OuterEnd = owner.OuterEnd;
        }
        else if (joint is "in" or "on" or "at" or "with" or "to" && at.TryGetValue(mention.End + 1, out var place) && words.SentenceOf(place.First) == words.SentenceOf(mention.First))
        {
            mention.OuterEnd = place.OuterEnd;
        }
    }

    private static void LinkBrackets(PhraseWords words, Mention mention, Dictionary<int, Mention> at)
    {
        var end = mention.OuterEnd;
        if (words.LowerIn(end, mention.First) == "(" && words.LowerIn(end + 2, mention.First) == ")" && at.TryGetValue(end + 1, out var acronym)
            && acronym.IsName && ActorName.IsAcronym(acronym.Name[0]) && mention.Apposed is null)
        {
            (mention.Apposed, acronym.IsApposition) = (acronym, true);
            mention.OuterEnd = acronym.OuterEnd = end + 3;
        }
    }

    /// <summary>"Jessamy Okonro, who chairs the panel": the panel is the body of the office.</summary>
    private static void LinkOffice(PhraseWords words, Mention mention, Dictionary<int, Mention> at)
    {
        var next = words.LowerIn(mention.OuterEnd, mention.First) == "," ? mention.OuterEnd + 1 : mention.OuterEnd;
        if (words.LowerIn(next, mention.First) is not ("who" or "that" or "which"))
        {
            return;
        }

        var verb = words.LowerIn(next + 1, mention.First);
        if (verb == "calls" && words.LowerIn(next + 2, mention.First) is "itself" or "himself" or "herself" && at.TryGetValue(next + 3, out var called) && mention.Apposed is null)
        {
            (mention.Apposed, called.IsApposition) = (called, true);
            mention.OuterEnd = called.OuterEnd;
        }
        else if (Nouns.English.RoleVerbs.Contains(verb) && mention.Owner is null)
        {
            var object_ = words.LowerIn(next + 2, mention.First) is "for" or "in" or "over" ? next + 3 : next + 2;
            if (at.TryGetValue(object_, out var owner))
            {
                mention.Owner = owner;
                mention.Traits |= NounTraits.Office;
            }
        }
    }

    /// <summary>"Ludek Amaroso, the head of customs"; "the chamber's president, Ileana Porzeck"; "Kreda, the teachers' union,".</summary>
    private static void LinkApposition(PhraseWords words, Mention mention, Dictionary<int, Mention> at)
    {
        if (mention.Apposed is not null && mention.Apposed.First == mention.End)
        {
            var inner = mention.Apposed;
            mention.OuterEnd = Math.Max(mention.OuterEnd, inner.OuterEnd);
            return;
        }

        var last = Last(mention);
        if (words.LowerIn(last.OuterEnd, mention.First) != "," || !at.TryGetValue(last.OuterEnd + 1, out var other) || other.IsApposition
            || words.SentenceOf(other.First) != words.SentenceOf(mention.First) || mention.IsOwner || !Fits(mention, other) || Continues(words, other))
        {
            return;
        }

        (last.Apposed, other.IsApposition) = (other, true);
        mention.OuterEnd = Last(other).OuterEnd;
    }

    private static Mention Last(Mention mention)
    {
        var last = mention;
        while (last.Apposed is not null)
        {
            last = last.Apposed;
        }

        return last.OuterEnd > mention.OuterEnd ? last : mention.Apposed is null ? mention : last;
    }

    /// <summary>One names and the other describes, and both may be people or both bodies.</summary>
    private static bool Fits(Mention one, Mention other)
    {
        if (!one.IsName && other is { IsName: false, Apposed.IsName: true })
        {
            return (one.Traits & other.Traits & NounTraits.Person) != 0 && !one.IsPlural && one.Determination != Determination.Bare;
        }

        var (name, noun) = one.IsName ? (one, other) : (other, one);
        var isBare = other is { Determination: Determination.Bare, IsName: false, Owner: null } && (other.Traits & (NounTraits.Office | NounTraits.State | NounTraits.Speaks)) == 0;
        if (!name.IsName || noun.IsName || noun.Traits == NounTraits.None || noun.IsPlural || isBare || (name.Name.Count == 1 && (noun.Traits & NounTraits.Private) != 0))
        {
            return false;
        }

        const NounTraits Things = NounTraits.Body | NounTraits.Media | NounTraits.Document;
        return (noun.Traits & NounTraits.Person) != 0 ? (name.Traits & Things) == 0 : (name.Traits & NounTraits.Person) == 0 && (noun.Traits & Things) != 0;
    }

    /// <summary>Whether what follows makes it a list ("X, the mayor and Y") or the subject of another clause ("X, the mayor said").</summary>
    private static bool Continues(PhraseWords words, Mention other)
    {
        var end = Last(other).OuterEnd;
        return words.LowerIn(end, other.First) is "and" or "or" || (end < words.Count && words.SentenceOf(end) == words.SentenceOf(other.First) && words.Syntax[end].Part is "VBD" or "VBZ" or "MD");
    }
}
